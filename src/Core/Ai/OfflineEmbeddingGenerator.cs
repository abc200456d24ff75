using Microsoft.Extensions.AI;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// The built-in embedder: compares texts by their words, without network or key; the same text gets the same vector on
/// every machine. A text without any letter or digit gets the vector of its characters instead of none.
/// </summary>
internal sealed class OfflineEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    private static readonly EmbeddingGeneratorMetadata Metadata =
        new("offline", null, EmbeddingModel.Offline.Name, EmbeddingModel.Offline.Dimensions);

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(
            values.Select(text => new Embedding<float>(VectorOf(text)) { ModelId = EmbeddingModel.Offline.Name })));

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? Metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        // Holds nothing; the seam asks for the method.
    }

    private static float[] VectorOf(string text)
    {
        var vector = OfflineVector.Of(text);
        if (vector.AsSpan().ContainsAnyExcept(0f))
            return vector;
        vector[StableHash.Of('c', text.AsSpan().Trim()) % OfflineVector.Dimensions] = 1;
        return vector;
    }
}
