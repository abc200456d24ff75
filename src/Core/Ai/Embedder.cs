using Microsoft.Extensions.AI;
using SupportAssistant.Core.Redaction;

namespace SupportAssistant.Core.Ai;

/// <summary>Turns texts into unit vectors of one model, each text once per tenant while it is remembered.</summary>
public sealed class Embedder
{
    private const int LargestBatch = 128;

    /// <summary>
    /// Providers cap the tokens of one request; 200,000 characters stay below 100,000 tokens in Latin scripts.
    /// </summary>
    private const int MostCharactersPerBatch = 200_000;

    private static readonly OfflineEmbeddingGenerator Offline = new();

    private readonly IEmbeddingGenerator<string, Embedding<float>> _generator;
    private readonly AiPipeline _pipeline;
    private readonly EmbeddingCache _cache;

    internal Embedder(
        IEmbeddingGenerator<string, Embedding<float>> generator,
        EmbeddingModel model,
        AiPipeline pipeline,
        EmbeddingCache cache)
    {
        (_generator, Model, _pipeline, _cache) = (generator, model, pipeline, cache);
    }

    /// <summary>The configured model; vectors of an earlier one are still made while an index serves them.</summary>
    public EmbeddingModel Model { get; }

    /// <summary>True when texts are compared by their words, without a provider.</summary>
    public bool IsOffline => Model == EmbeddingModel.Offline;

    /// <summary>
    /// One unit vector for each text, in order; they are shared with the cache, so never write into them. Throws <see
    /// cref="EmbeddingRefusedException"/> for a blank text and for vectors that are not what the model promises, <see
    /// cref="AiUnavailableException"/> when the provider does not serve; in both cases nothing of the call is kept
    /// half.
    /// </summary>
    public Task<IReadOnlyList<float[]>> EmbedAsync(
        int tenantId, IReadOnlyList<string> texts, CancellationToken cancellationToken) =>
        EmbedAsync(tenantId, texts, Model, cancellationToken);

    /// <summary>As above, in a model that the configured provider still offers, or the offline one.</summary>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(
        int tenantId, IReadOnlyList<string> texts, EmbeddingModel model, CancellationToken cancellationToken)
    {
        var keys = new EmbeddingCache.Key[texts.Count];
        var vectors = new Dictionary<EmbeddingCache.Key, float[]>();
        var missing = new Dictionary<EmbeddingCache.Key, string>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(texts[i]))
                throw new EmbeddingRefusedException($"Text {i + 1} of {texts.Count} is blank.");
            // Whoever asks: no secret is ever sent to be embedded.
            var text = EmbeddingText.Of(Redactor.Redact(EmbeddingText.Head(texts[i])).Text);
            keys[i] = EmbeddingCache.KeyOf(tenantId, model, text);
            if (_cache.TryGet(keys[i], out var known))
                vectors[keys[i]] = known;
            else
                missing[keys[i]] = text;
        }

        foreach (var batch in BatchesOf(missing))
        {
            var made = await AskAsync(batch.Select(entry => entry.Value).ToList(), model, cancellationToken);
            for (var i = 0; i < batch.Count; i++)
                _cache.Keep(batch[i].Key, vectors[batch[i].Key] = made[i]);
        }

        return Array.ConvertAll(keys, key => vectors[key]);
    }

    private async Task<float[][]> AskAsync(List<string> texts, EmbeddingModel model, CancellationToken cancellationToken)
    {
        if (model != EmbeddingModel.Offline && IsOffline)
            throw new AiUnavailableException(
                AiFailure.Unreachable, $"The provider of the embedding model {model.Name} is not configured any more.");
        var generator = model == EmbeddingModel.Offline ? Offline : _generator;
        var options = new EmbeddingGenerationOptions
        {
            ModelId = model.Name,
            Dimensions = AcceptsDimensions(model) ? model.Dimensions : null,
        };
        var answer = await _pipeline.RunAsync(
            async token => await generator.GenerateAsync(texts, options, token),
            mayRetry: () => true,
            cancellationToken);
        EmbeddingCheck.Count(answer.Count, texts.Count, model);
        return answer.Select(embedding => EmbeddingCheck.Unit(embedding.Vector.Span, model)).ToArray();
    }

    /// <summary>Other models answer 400 to the parameter; what they send is checked all the same.</summary>
    private static bool AcceptsDimensions(EmbeddingModel model) => model.Name.Contains("text-embedding-3-", StringComparison.Ordinal);

    private static IEnumerable<List<KeyValuePair<EmbeddingCache.Key, string>>> BatchesOf(
        Dictionary<EmbeddingCache.Key, string> missing)
    {
        var batch = new List<KeyValuePair<EmbeddingCache.Key, string>>();
        var characters = 0;
        foreach (var entry in missing)
        {
            var isFull = batch.Count == LargestBatch || characters + entry.Value.Length > MostCharactersPerBatch;
            if (isFull && batch.Count > 0)
            {
                yield return batch;
                (batch, characters) = ([], 0);
            }

            batch.Add(entry);
            characters += entry.Value.Length;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
