namespace SupportAssistant.Core.Vectors;

/// <summary>An index's test of itself when it is built: it looks further until it finds what a full scan finds.</summary>
internal static class RecallTest
{
    // The full scan over the codes is itself right to .996; together they must stay above .99.
    private const float Wanted = 0.996f;
    private const int Queries = 50;
    private const int K = 10;
    private static readonly float[] Reaches = [2, 2.5f, 3, 3.5f, 4, 5, 6, float.PositiveInfinity];

    /// <summary>Returns the header with the smallest reach that is enough for a sample of the rows, and its recall.</summary>
    public static GenerationHeader Run(Generation generation)
    {
        var header = generation.Header;
        var index = new Snapshot(generation, default, new ulong[header.Blocks], header.Rows, 0, 0);
        if (!generation.TryHold()) throw new ObjectDisposedException(nameof(Generation));
        try
        {
            var queries = Sample(generation);
            var truth = queries.ConvertAll(query => Search.Run(index, query, K, float.PositiveInfinity));
            foreach (var reach in Reaches)
            {
                var recall = queries.Zip(truth, (query, exact) => Found(Search.Run(index, query, K, reach), exact)).Average();
                if (recall >= Wanted) return header with { Reach = reach, Recall = recall };
            }
        }
        finally
        {
            generation.Release();
        }

        throw new InvalidOperationException("A full scan did not find what a full scan finds.");
    }

    // Rows of the index, and points halfway between two of them: customers' questions lie further off than rows do.
    private static List<RotatedQuery> Sample(Generation generation)
    {
        var (rows, mean) = (generation.Header.Rows, generation.Mean);
        var (unit, other) = (new float[mean.Length], new float[mean.Length]);
        var queries = new List<RotatedQuery>();
        for (var i = 0; i < Queries; i++)
        {
            Decode((int)((long)i * rows / Queries), unit);
            if (i % 2 == 1)
            {
                Decode((int)((i * 7919L + 1) % rows), other);
                System.Numerics.Tensors.TensorPrimitives.Add(unit, other, unit);
            }

            queries.Add(RotatedQuery.OfRotated(unit));
        }

        return queries;

        void Decode(int row, float[] target) =>
            VectorCode.Decode(generation.Codes(row, out var scale), scale, mean, target);
    }

    private static float Found(VectorHit[] hits, VectorHit[] exact) =>
        hits.Count(hit => hit.Score >= exact[^1].Score) / (float)exact.Length;
}
