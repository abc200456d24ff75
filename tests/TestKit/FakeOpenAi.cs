using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SupportAssistant.TestKit;

/// <summary>
/// An OpenAI-compatible server on loopback. It answers well until told otherwise; what is queued is played once, in
/// order, and every request is kept.
/// </summary>
public sealed class FakeOpenAi : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Call> _calls = new();
    private readonly ConcurrentQueue<OpenAiAnswer> _chat = new();
    private readonly ConcurrentQueue<OpenAiAnswer> _embeddings = new();
    private volatile OpenAiAnswer _chatAlways = OpenAiAnswers.Says("Hello, this is the answer.");
    private volatile OpenAiAnswer _embeddingsAlways = OpenAiAnswers.Embeds;

    private FakeOpenAi(WebApplication server) => _server = server;

    /// <summary>To be given as OPENAI_BASE_URL or OPENROUTER_BASE_URL.</summary>
    public string BaseUrl => $"{_server.Urls.Single()}/v1";

    /// <summary>Every request so far, oldest first.</summary>
    public IReadOnlyList<Call> Calls => [.. _calls];

    public IReadOnlyList<Call> ChatCalls => [.. _calls.Where(call => call.Path.EndsWith("/chat/completions"))];

    public IReadOnlyList<Call> EmbeddingCalls => [.. _calls.Where(call => call.Path.EndsWith("/embeddings"))];

    public static async Task<FakeOpenAi> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var fake = new FakeOpenAi(server);
        server.MapPost("/v1/chat/completions", context => fake.PlayAsync(context, fake._chat, () => fake._chatAlways));
        server.MapPost(
            "/v1/embeddings", context => fake.PlayAsync(context, fake._embeddings, () => fake._embeddingsAlways));
        await server.StartAsync();
        return fake;
    }

    /// <summary>The next chat calls get these answers, then the usual one again.</summary>
    public FakeOpenAi Chat(params OpenAiAnswer[] next) => Queue(_chat, next);

    /// <summary>The next embedding calls get these answers, then the usual one again.</summary>
    public FakeOpenAi Embeddings(params OpenAiAnswer[] next) => Queue(_embeddings, next);

    /// <summary>What chat answers when nothing is queued.</summary>
    public FakeOpenAi ChatAlways(OpenAiAnswer answer)
    {
        _chatAlways = answer;
        return this;
    }

    /// <summary>What embeddings answer when nothing is queued.</summary>
    public FakeOpenAi EmbeddingsAlways(OpenAiAnswer answer)
    {
        _embeddingsAlways = answer;
        return this;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task PlayAsync(HttpContext context, ConcurrentQueue<OpenAiAnswer> next, Func<OpenAiAnswer> usual)
    {
        var body = (await JsonNode.ParseAsync(context.Request.Body))!.AsObject();
        _calls.Enqueue(new Call(context.Request.Path, context.Request.Headers.Authorization.ToString(), body));
        var answer = next.TryDequeue(out var queued) ? queued : usual();
        try
        {
            await answer(context, body);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The product hung up, as it should on a server that stalls.
        }
    }

    private FakeOpenAi Queue(ConcurrentQueue<OpenAiAnswer> queue, OpenAiAnswer[] next)
    {
        foreach (var answer in next)
            queue.Enqueue(answer);
        return this;
    }

    /// <summary>One request as it came over the wire.</summary>
    public sealed record Call(string Path, string Authorization, JsonObject Body);
}
