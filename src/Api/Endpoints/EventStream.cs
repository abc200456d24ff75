using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Endpoints;

/// <summary>
/// Work that is told as server-sent events while it is done, then <c>done</c> with its answer, or <c>error</c> with a
/// sentence.
/// </summary>
internal sealed class EventStream(Func<Func<string, object, ValueTask>, Task<object>> work) : IResult
{
    public static EventStream Of(Draft draft) => new(_ => Task.FromResult<object>(Reply.From(draft)));

    /// <summary>A draft being written: <c>stage</c> with a name, <c>delta</c> with text.</summary>
    public static EventStream OfWriting(Func<Func<DraftProgress, ValueTask>, Task<object>> write) =>
        new(send => write(progress => progress.Delta is { } text
            ? send("delta", new Delta(text))
            : send("stage", new Stage(progress.Stage))));

    public async Task ExecuteAsync(HttpContext http)
    {
        var json = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await SendAsync("done", await work(SendAsync));
        }
        catch (Exception failure) when (
            failure is AiUnavailableException or ReviewConflictException or WhmcsException or ProblemException)
        {
            await SendAsync("error", new Failure(failure.Message));
        }

        async ValueTask SendAsync(string name, object data)
        {
            await http.Response.WriteAsync(
                $"event: {name}\ndata: {JsonSerializer.Serialize(data, json)}\n\n", http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }

    private sealed record Stage(string Name);

    private sealed record Delta(string Text);

    private sealed record Failure(string Detail);
}

internal static class EventStreamRequests
{
    public static bool WantsEventStream(this HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);
}
