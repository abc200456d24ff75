using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace SupportAssistant.Core.Ai;

/// <summary>Makes the clients of any OpenAI-compatible server, with gen_ai traces and token metrics.</summary>
internal static class OpenAiClients
{
    // One handler for both: a redirect would carry the key elsewhere, a dead host is known within ten seconds.
    private static readonly HttpClient Http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The client that writes, or null when nothing is configured.</summary>
    public static IChatClient? Chat(AiOptions options) => options.Writer switch
    {
        "openrouter" => Chat(options, options.OpenRouterApiKey, options.OpenRouterBaseUrl),
        "openai" => Chat(options, options.OpenAiApiKey, options.OpenAiBaseUrl),
        _ => null,
    };

    /// <summary>The client that embeds; the offline one when nothing is configured.</summary>
    public static IEmbeddingGenerator<string, Embedding<float>> Embeddings(AiOptions options) =>
        options.EmbeddedBy == "offline"
            ? new OfflineEmbeddingGenerator()
            : new EmbeddingClient(options.EmbeddingModel, Key(options.OpenAiApiKey), At(options.OpenAiBaseUrl))
                .AsIEmbeddingGenerator()
                .AsBuilder()
                .UseOpenTelemetry(null, AiServices.TelemetrySource, made => made.EnableSensitiveData = false)
                .Build();

    private static IChatClient Chat(AiOptions options, string? key, string? baseUrl) =>
        new ChatClient(options.ChatModelAtProvider, Key(key), At(baseUrl))
            .AsIChatClient()
            .AsBuilder()
            .UseOpenTelemetry(null, AiServices.TelemetrySource, made => made.EnableSensitiveData = false)
            .Build();

    /// <summary>Local servers ask for no key, but the header must hold something.</summary>
    private static ApiKeyCredential Key(string? key) => new(AiOptions.IsSet(key) ? key : "none");

    private static OpenAIClientOptions At(string? baseUrl)
    {
        var options = new OpenAIClientOptions
        {
            Transport = new HttpClientPipelineTransport(Http),
            // The SDK sends four requests within 90 ms without a pause and waits for any Retry-After, even an hour:
            // off.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        };
        if (AiOptions.IsSet(baseUrl))
            options.Endpoint = new Uri(baseUrl);
        return options;
    }
}
