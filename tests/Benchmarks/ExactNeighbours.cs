using System.Numerics.Tensors;

namespace SupportAssistant.Benchmarks;

/// <summary>The k best rows of a file for every query by exact cosine in float; ties by row.</summary>
internal static class ExactNeighbours
{
    private const int ChunkRows = 512;

    public static int[][] Of(NpyFile file, float[][] queries, int k)
    {
        var best = queries.Select(_ => new PriorityQueue<int, (float, int)>()).ToArray();
        var first = 0;
        foreach (var chunk in file.Read().Chunk(ChunkRows))
        {
            var start = first;
            Parallel.For(0, queries.Length, i =>
            {
                for (var row = 0; row < chunk.Length; row++)
                {
                    var score = TensorPrimitives.CosineSimilarity<float>(queries[i], chunk[row]);
                    if (best[i].Count == k) best[i].EnqueueDequeue(start + row, (score, -start - row));
                    else best[i].Enqueue(start + row, (score, -start - row));
                }
            });
            first += chunk.Length;
        }

        return [.. best.Select(queue => queue.UnorderedItems.Select(item => item.Element).ToArray())];
    }
}
