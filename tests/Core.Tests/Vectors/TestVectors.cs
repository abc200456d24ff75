using System.Numerics.Tensors;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

/// <summary>Vectors that crowd like embeddings do (clusters, unequal coordinates), and the plain exact list to compare with.</summary>
internal static class TestVectors
{
    public static readonly VectorIndexKey Key = new(7, Source.Examples);

    public static VectorSpace Space(int dimensions = 96) => new("test-model", dimensions);

    public static float[] One(int seed, int dimensions = 96)
    {
        var (own, cluster) = (new Random(seed), new Random(seed % 13));
        var vector = new float[dimensions];
        for (var i = 0; i < dimensions; i++)
            vector[i] = (Bell(cluster) + 0.7f * Bell(own)) / (1 + i % 16) + (i == 3 ? 2 : 0);
        return vector;
    }

    public static float Cosine(float[] a, float[] b) => TensorPrimitives.CosineSimilarity<float>(a, b);

    public static VectorChange[] Additions(int first, int count, int dimensions = 96) => [.. Enumerable.Range(first, count)
        .Select(id => VectorChange.Add(id, One(id, dimensions), id))];

    /// <summary>A folder of the test's own, gone afterwards.</summary>
    public sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("vectors-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }

    private static float Bell(Random random) =>
        MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(2 * MathF.PI * random.NextSingle());
}
