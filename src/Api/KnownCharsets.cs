using Microsoft.Net.Http.Headers;

namespace SupportAssistant.Api;

/// <summary>Refuses a body in a character set that nobody knows: the framework's reader takes that for a fault of ours.</summary>
internal static class KnownCharsets
{
    public static void UseKnownCharsets(this WebApplication app) => app.Use(next => context =>
        MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset.HasValue && type.Encoding is null
            ? throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "Send application/json in UTF-8.")
            : next(context));
}
