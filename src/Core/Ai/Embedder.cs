using Microsoft.Extensions.AI;

namespace SupportAssistant.Core.Ai;

/// <summary>Turns texts into unit vectors of one model, each text once per tenant while it is remembered.</summary>
public sealed class Embedder
{
    private const int LargestBatch = 128;

    /// <summary>
    /// Providers cap the tokens of one request; 200,000 characters stay below 100,000 tokens in Latin scripts.
    /// </summary>
    private const int MostCharactersPerBatch = 200_000;

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

    /// <summary>The model of every vector that comes out.</summary>
    public EmbeddingModel Model { get; }

    /// <summary>True when texts are compared by their words, without a provider.</summary>
    public bool IsOffline => Model == EmbeddingModel.Offline;

    /// <summary>
    /// One unit vector for each text, in order; they are shared with the cache, so never write into them. Throws <see
    /// cref="EmbeddingRefusedException"/> for a blank text and for vectors that are not what the model promises, <see
    /// cref="AiUnavailableException"/> when the provider does not serve; in both cases nothing of the call is kept
    /// half.
    /// </summary>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(
        int tenantId, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var keys = new EmbeddingCache.Key[texts.Count];
        var vectors = new Dictionary<EmbeddingCache.Key, float[]>();
        var missing = new Dictionary<EmbeddingCache.Key, string>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(texts[i]))
                throw new EmbeddingRefusedException($"Text {i + 1} of {texts.Count} is blank.");
            var text = EmbeddingText.Of(texts[i]);
            keys[i] = EmbeddingCache.KeyOf(tenantId, text);
            if (_cache.TryGet(keys[i], out var known))
                vectors[keys[i]] = known;
            else
                missing[keys[i]] = text;
        }

        foreach (var batch in BatchesOf(missing))
        {
            var made = await AskAsync(batch.Select(entry => entry.Value).ToList(), cancellationToken);
            for (var i = 0; i < batch.Count; i++)
                _cache.Keep(batch[i].Key, vectors[batch[i].Key] = made[i]);
        }

        return Array.ConvertAll(keys, key => vectors[key]);
    }

    private async Task<float[][]> AskAsync(List<string> texts, CancellationToken cancellationToken)
    {
        var options = new EmbeddingGenerationOptions { Dimensions = AcceptsDimensions ? Model.Dimensions : null };
        var answer = await _pipeline.RunAsync(
            async token => await _generator.GenerateAsync(texts, options, token),
            mayRetry: () => true,
            cancellationToken);
        EmbeddingCheck.Count(answer.Count, texts.Count, Model);
        return answer.Select(embedding => EmbeddingCheck.Unit(embedding.Vector.Span, Model)).ToArray();
    }

    /// <summary>Other models answer 400 to the parameter; what they send is checked all the same.</summary>
    private bool AcceptsDimensions => Model.Name.Contains("text-embedding-3-", StringComparison.Ordinal);

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
