using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SupportAssistant.Core.Ai;

/// <summary>Registers the chat model, the embedder and the watch over both.</summary>
public static class AiServices
{
    /// <summary>The name under which traces and token metrics of both models are sent.</summary>
    public const string TelemetrySource = "SupportAssistant.Ai";

    /// <summary>
    /// Needs <see cref="AiOptions"/> configured and validated by the host; everything is a singleton.
    /// </summary>
    public static IServiceCollection AddAi(this IServiceCollection services)
    {
        services.AddOptions<AiOptions>();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new AiPatience());
        services.AddSingleton<EmbeddingCache>();
        services.AddSingleton(all => new AiWatch(
            all.GetRequiredService<IOptions<AiOptions>>(), all.GetRequiredService<TimeProvider>()));
        services.AddSingleton(all => new ChatModel(
            OpenAiClients.Chat(OptionsOf(all)), all.GetRequiredService<AiWatch>().Now, PipelineTo("chat", all)));
        services.AddSingleton(all => new Embedder(
            OpenAiClients.Embeddings(OptionsOf(all)),
            EmbeddingModel.ChosenBy(OptionsOf(all)),
            PipelineTo("embeddings", all),
            all.GetRequiredService<EmbeddingCache>()));
        return services;
    }

    private static AiOptions OptionsOf(IServiceProvider all) => all.GetRequiredService<IOptions<AiOptions>>().Value;

    private static AiPipeline PipelineTo(string provider, IServiceProvider all) => new(
        provider,
        all.GetRequiredService<AiPatience>(),
        all.GetRequiredService<AiWatch>(),
        all.GetRequiredService<TimeProvider>(),
        all.GetRequiredService<ILogger<AiPipeline>>());
}
