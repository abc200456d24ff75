using System.Buffers;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// Estimate every row from its sign bits; score the few best exactly, which gives a k-th score to beat; score every row
/// whose estimate comes within the margin of it. The margin is a distance, never a count: where many rows lie close
/// together many are scored, and recall does not depend on how the data lies.
/// </summary>
internal static class Search
{
    /// <summary>Below this many rows all are scored: the estimates would cost as much as they save.</summary>
    public const int ExactRows = 256;

    public static VectorHit[] Run(Snapshot index, RotatedQuery query, int k, float reach)
    {
        k = Math.Min(k, index.Live);
        if (k <= 0) return [];
        var fitted = new FittedQuery(query, index.Base.Mean);
        var best = new BestRows(new VectorHit[k]);
        if (index.Rows <= Math.Max(ExactRows, 4 * k) || float.IsInfinity(reach))
            ScoreAll(index, fitted, ref best);
        else
            ScoreNear(index, fitted, reach, ref best);

        var hits = best.Rows.ToArray();
        for (var i = 0; i < hits.Length; i++) hits[i] = hits[i] with { Score = Math.Clamp(hits[i].Score, -1, 1) };
        return hits;
    }

    private static void ScoreAll(Snapshot index, in FittedQuery query, ref BestRows best)
    {
        for (var row = 0; row < index.Blocks * ScanKernel.BlockRows; row++)
            if (index.IsLive(row)) Score(index, query, row, ref best);
    }

    private static void ScoreNear(Snapshot index, in FittedQuery query, float reach, ref BestRows best)
    {
        var estimates = ArrayPool<float>.Shared.Rent(index.Blocks * ScanKernel.BlockRows);
        var tops = ArrayPool<float>.Shared.Rent(index.Blocks);
        try
        {
            var first = FirstLook(index, query, estimates, tops, best.Room);
            foreach (var (row, _) in first) Score(index, query, row, ref best);
            var margin = reach * StandardError(index.Base, query);
            for (var block = 0; block < index.Blocks; block++)
            {
                if (tops[block] < best.Floor - margin) continue;
                for (var row = block * ScanKernel.BlockRows; row < (block + 1) * ScanKernel.BlockRows; row++)
                {
                    if (estimates[row] < best.Floor - margin || !index.IsLive(row)) continue;
                    Score(index, query, row, ref best);
                }
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(estimates);
            ArrayPool<float>.Shared.Return(tops);
        }
    }

    // Three times k rows: their best k come so close to the true k best that the sweep's floor hardly moves.
    private static VectorHit[] FirstLook(Snapshot index, in FittedQuery query, float[] estimates, float[] tops, int k)
    {
        var first = new BestRows(new VectorHit[Math.Min(3 * k, index.Live)]);
        for (var block = 0; block < index.Blocks; block++)
        {
            var start = block * ScanKernel.BlockRows;
            var here = estimates.AsSpan(start, ScanKernel.BlockRows);
            tops[block] = query.Estimate(index.Block(block), here);
            if (tops[block] < first.Floor) continue;
            for (var i = 0; i < here.Length; i++)
                if (here[i] >= first.Floor && index.IsLive(start + i)) first.Offer(start + i, here[i]);
        }

        // Scored now and taken out of the sweep.
        foreach (var (row, _) in first.Rows) estimates[row] = float.NegativeInfinity;
        return first.Rows.ToArray();
    }

    private static void Score(Snapshot index, in FittedQuery query, int row, ref BestRows best)
    {
        var codes = index.Codes(row, out var scale);
        best.Offer(index.Id(row), query.Score(codes, scale));
    }

    // Of the inner product of two centred vectors, the one known by the signs of b of its d randomly rotated
    // coordinates: |q|·|x|·√(π/2b − 1/d).
    private static float StandardError(Generation generation, in FittedQuery query)
    {
        var width = generation.Header.Width;
        var variance = MathF.PI / 2 / VectorCode.PlaneBits(width) - 1f / width;
        return query.Length * generation.Header.Spread * MathF.Sqrt(variance);
    }
}
