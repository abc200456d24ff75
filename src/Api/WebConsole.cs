using Microsoft.Extensions.FileProviders;
using SupportAssistant.Core;

namespace SupportAssistant.Api;

/// <summary>The built console at <c>/</c>; where there is none, a page that says what runs here.</summary>
internal static class WebConsole
{
    private const string Landing = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>SupportAssistant</title>
        <h1>SupportAssistant</h1>
        <p>The API is running. It writes drafts for support tickets and never sends one.</p>
        <ul>
        <li><a href="/health/ready">Is everything ready?</a></li>
        <li><a href="/openapi/v1.json">The API, described</a></li>
        </ul>
        <p>The console has not been built. Set CONSOLE_DIR to its folder,
        or start everything with <code>./dev up</code>.</p>
        </html>
        """;

    public static void UseConsoleFiles(this WebApplication app, ProductSettings settings)
    {
        if (Folder(app, settings) is not { } folder)
            return;
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            // Built files carry their hash in the name; the page that names them must be fresh.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
                    ? "public, max-age=31536000, immutable"
                    : "no-cache",
        });
    }

    /// <summary>Every address that is not the API's, nor a file's, is a view of the console.</summary>
    public static void MapConsolePage(this WebApplication app, ProductSettings settings)
    {
        var page = Folder(app, settings) is { } folder ? Path.Combine(folder, "index.html") : null;
        app.MapMethods("/{**path:nonfile}", [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
        {
            if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
                return Results.NotFound();
            context.Response.Headers.CacheControl = "no-cache";
            return page is null ? Results.Content(Landing, "text/html") : Results.File(page, "text/html");
        }).AllowAnonymous().WithOrder(int.MaxValue).ExcludeFromDescription();
    }

    private static string? Folder(WebApplication app, ProductSettings settings)
    {
        var folder = Path.GetFullPath(settings.ConsoleDir ?? Path.Combine(app.Environment.ContentRootPath, "wwwroot"));
        return File.Exists(Path.Combine(folder, "index.html")) ? folder : null;
    }
}
