using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SupportAssistant.Api.Tests;

public sealed class SurfaceTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Ready_tells_of_the_database_and_the_queue()
    {
        var answer = await host.Anyone().GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var checks = (await answer.JsonAsync()).GetProperty("checks");
        Assert.Equal("healthy", checks.GetProperty("database").GetProperty("status").GetString());
        Assert.Equal(0, checks.GetProperty("queue").GetProperty("data").GetProperty("workers").GetInt32());
    }

    [Fact]
    public async Task The_first_page_is_there_without_a_console_and_lets_no_script_in()
    {
        var answer = await host.Anyone().GetAsync("/tickets/7");

        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task The_console_is_served_from_its_folder_and_its_views_get_its_page()
    {
        var folder = Directory.CreateTempSubdirectory("sa-console-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<!doctype html><p>console</p>");
        await File.WriteAllTextAsync(Path.Combine(folder, "assets", "app-1a2b.js"), "1");
        await using var withConsole = new ApiHost { DatabaseUrl = host.Database.ProductUrl, ConsoleDir = folder };
        var client = withConsole.Anyone();

        Assert.Contains("console", await client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("console", await client.GetStringAsync("/kb/articles"), StringComparison.Ordinal);
        var script = await client.GetAsync("/assets/app-1a2b.js");
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", script.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/kb")).StatusCode);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_document_is_openapi_3_1_with_named_shapes_and_says_which_routes_want_a_token()
    {
        var api = await host.Anyone().GetFromJsonAsync<JsonElement>("/openapi/v1.json");

        Assert.StartsWith("3.1", api.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            "bearer", api.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer")
                .GetProperty("scheme").GetString());
        var paths = api.GetProperty("paths");
        Assert.False(paths.GetProperty("/api/v1/auth/login").GetProperty("post").TryGetProperty("security", out _));
        Assert.True(paths.GetProperty("/api/v1/users").GetProperty("get").TryGetProperty("security", out _));
        var role = api.GetProperty("components").GetProperty("schemas").GetProperty("UserRole");
        Assert.Equal(
            """["support_agent","admin"]""", role.GetProperty("enum").GetRawText().Replace(" ", "").Replace("\n", ""));
    }

    [Fact]
    public async Task The_reference_is_served_with_debug_only()
    {
        Assert.Contains("The API is running", await host.Anyone().GetStringAsync("/docs"), StringComparison.Ordinal);

        await using var debug = new ApiHost { DatabaseUrl = host.Database.ProductUrl, Debug = true };
        Assert.Contains("scalar", await debug.Anyone().GetStringAsync("/docs/"), StringComparison.OrdinalIgnoreCase);
    }
}
