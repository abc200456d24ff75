using System.Buffers;
using System.Numerics;
using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// Estimate every row from its first signs; look again, at all signs, at the few best and score the best of these, which
/// gives a k-th score to beat; look again at every row whose estimate comes within the margin of it; score those still
/// within the margin. A margin is a distance, never a count: where many rows lie close together many are scored.
/// </summary>
internal static class Search
{
    /// <summary>Up to this many rows all are scored: estimating them first would cost as much as it saves.</summary>
    public const int ExactRows = 256;

    // Beside work that empties the caches a search took a quarter longer without these: rows lie far apart, and the
    // processor's own prefetching stops at each page.
    private const int RowsAhead = 8;
    private const int BlocksAhead = 2;

    public static VectorHit[] Run(Snapshot index, VectorQuery query, int k, float reach)
    {
        k = Math.Min(k, index.Live);
        if (k <= 0) return [];
        var header = index.Base.Header;
        var fitted = new FittedQuery(query, index.Base.Mean, header.ScanBits);
        var best = new BestRows(new VectorHit[k]);
        if (index.Rows <= Math.Max(ExactRows, 4 * k)) ScoreAll(index, fitted, ref best);
        else ScoreNear(index, fitted, reach, ref best);

        var hits = best.Rows.ToArray();
        for (var i = 0; i < hits.Length; i++) hits[i] = hits[i] with { Score = Math.Clamp(hits[i].Score, -1, 1) };
        return hits;
    }

    /// <summary>The cosines of these ids, however far; those that the index does not hold are left out.</summary>
    public static Dictionary<int, float> ScoresOf(Snapshot index, VectorQuery query, IEnumerable<int> ids)
    {
        var meanScore = TensorPrimitives.Dot<float>(query.Unit, index.Base.Mean);
        var scores = new Dictionary<int, float>();
        Span<byte> signs = stackalloc byte[VectorCode.SignBytes(query.Unit.Length)];
        foreach (var id in ids)
            if (index.RowOf(id) is >= 0 and var row)
                scores[id] = Math.Clamp(FittedQuery.Score(query, meanScore, index.Code(row, signs)), -1, 1);
        return scores;
    }

    private static void ScoreAll(Snapshot index, in FittedQuery query, ref BestRows best)
    {
        foreach (var row in index.LiveRows()) Score(index, query, row, ref best);
    }

    private static void ScoreNear(Snapshot index, in FittedQuery query, float reach, ref BestRows best)
    {
        var estimates = ArrayPool<float>.Shared.Rent(index.Blocks * ScanKernel.BlockRows);
        var tops = ArrayPool<float>.Shared.Rent(index.Blocks);
        try
        {
            FirstLook(index, query, reach, estimates, tops, ref best);
            Sweep(index, query, reach, estimates, tops, ref best);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(estimates);
            ArrayPool<float>.Shared.Return(tops);
        }
    }

    // Judges the 3k rows of the highest estimates by all their signs and scores the k best of them, and those near: their
    // scores come close to the k best. All are struck out, so that the sweep does not meet them again.
    private static void FirstLook(
        Snapshot index, in FittedQuery query, float reach, float[] estimates, float[] tops, ref BestRows best)
    {
        var first = new BestRows(new VectorHit[Math.Min(3 * best.Room, index.Live)]);
        for (var block = 0; block < index.Blocks; block++)
        {
            index.PrefetchBlock(block + BlocksAhead);
            var start = block * ScanKernel.BlockRows;
            var here = estimates.AsSpan(start, ScanKernel.BlockRows);
            tops[block] = query.Estimate(index.Block(block), here);
            if (tops[block] < first.Floor) continue;
            for (var bits = ScanKernel.AtLeast(here, first.Floor) & index.Live64(block); bits != 0; bits &= bits - 1)
            {
                var row = start + BitOperations.TrailingZeroCount(bits);
                first.Offer(row, estimates[row]);
            }
        }

        foreach (var (row, _) in first.Rows) index.PrefetchSigns(row);
        var second = new BestRows(new VectorHit[first.Count]);
        foreach (var (row, estimate) in first.Rows)
        {
            second.Offer(row, query.Estimate(index.Signs(row), estimate));
            estimates[row] = float.NaN;
        }

        foreach (var (row, _) in second.Rows[..best.Room]) index.PrefetchCode(row);
        var margin = Margin(index, query, reach, index.Base.Header.Width);
        foreach (var (row, estimate) in second.Rows)
        {
            if (estimate < best.Floor - margin) break;
            Score(index, query, row, ref best);
        }
    }

    private static void Sweep(
        Snapshot index, in FittedQuery query, float reach, float[] estimates, float[] tops, ref BestRows best)
    {
        var margin = Margin(index, query, reach, index.Base.Header.ScanBits);
        var marginOfAll = Margin(index, query, reach, index.Base.Header.Width);
        Span<int> near = stackalloc int[8 * ScanKernel.BlockRows];
        var count = 0;
        for (var block = 0; block < index.Blocks; block++)
        {
            var floor = best.Floor - margin;
            if (tops[block] >= floor)
            {
                var start = block * ScanKernel.BlockRows;
                var bits = ScanKernel.AtLeast(estimates.AsSpan(start, ScanKernel.BlockRows), floor) & index.Live64(block);
                for (; bits != 0; bits &= bits - 1) near[count++] = start + BitOperations.TrailingZeroCount(bits);
            }

            if (count <= near.Length - ScanKernel.BlockRows && block < index.Blocks - 1) continue;
            SecondLook(index, query, estimates, near[..count], marginOfAll, ref best);
            count = 0;
        }
    }

    // Judges near rows by all their signs, within the narrower margin of these, and scores those that stay near.
    private static void SecondLook(
        Snapshot index, in FittedQuery query, float[] estimates, scoped Span<int> near, float margin, ref BestRows best)
    {
        for (var i = 0; i < Math.Min(RowsAhead, near.Length); i++) index.PrefetchSigns(near[i]);
        var nearer = 0;
        for (var i = 0; i < near.Length; i++)
        {
            if (i + RowsAhead < near.Length) index.PrefetchSigns(near[i + RowsAhead]);
            if (query.Estimate(index.Signs(near[i]), estimates[near[i]]) < best.Floor - margin) continue;
            index.PrefetchCode(near[i]);
            near[nearer++] = near[i];
        }

        foreach (var row in near[..nearer]) Score(index, query, row, ref best);
    }

    // How far below the k-th score a row may be estimated from so many signs and still be looked at further.
    private static float Margin(Snapshot index, in FittedQuery query, float reach, int bits)
    {
        var header = index.Base.Header;
        return reach * query.Length * header.Spread * EstimateLine.StandardError(bits, header.Width);
    }

    private static void Score(Snapshot index, in FittedQuery query, int row, ref BestRows best)
    {
        var score = query.Score(index.Code(row, stackalloc byte[VectorCode.SignBytes(index.Base.Header.Width)]));
        if (score >= best.Floor) best.Offer(index.Id(row), score);
    }
}
