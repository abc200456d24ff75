using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// An index's test of itself when it is built. From a sample of queries and what a full scan finds for them it chooses
/// how many signs to scan, by cost, and how far to reach, until the search finds what the full scan finds.
/// </summary>
internal sealed class SelfTest
{
    /// <summary>Below this many rows there is nothing to choose.</summary>
    public const int FewestRows = Search.ExactRows;

    /// <summary>The scan of an index without rows of its own to test.</summary>
    public const int UntestedScanBits = 256;

    /// <summary>Its reach: the estimates' errors are bell-shaped, so 3 standard errors lose one row in 700.</summary>
    public const float UntestedReach = 3;

    // The full scan over the codes finds at least .995 of the exact 10 best; together they must stay above .99.
    private const float Wanted = 0.997f;
    private const int K = 10;
    private const int Queries = 64;
    private const int SampleRows = 4096;

    // What a second look at a row costs, in sign bits scanned: 80 ns against 0.0148 ns a bit, caches cold.
    private const long LookCost = 6_000;

    // What a search costs besides, in the same measure: 25 µs. It keeps small indexes from saving time with memory.
    private const long FixedCost = 4_000_000;

    private static readonly int[] ScanChoices = [128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072];
    private static readonly float[] Reaches =
        [1.5f, 1.75f, 2, 2.125f, 2.25f, 2.375f, 2.5f, 2.75f, 3, 3.5f, 4, 5, 6, float.PositiveInfinity];

    private readonly CodeSpool _rows;
    private readonly float _spread;
    private readonly float[] _mean;
    private readonly VectorQuery[] _queries = new VectorQuery[Queries];
    private readonly FittedQuery[] _fitted;
    private readonly float[][] _centred;
    private readonly float[] _tenthScores;

    /// <summary>Reads every row once.</summary>
    public SelfTest(CodeSpool rows, float spread, float[] mean)
    {
        (_rows, _spread, _mean) = (rows, spread, mean);
        var unit = new float[mean.Length];
        var other = new float[mean.Length];
        for (var i = 0; i < Queries; i++)
        {
            rows.Code((int)((long)i * rows.Rows / Queries)).Decode(mean, unit);
            // Every other one halfway between two rows: customers' questions lie further off than rows do.
            rows.Code((int)((i * 7919L + 1) % rows.Rows)).Decode(mean, other);
            if (i % 2 == 1) TensorPrimitives.Add(unit, other, unit);
            _queries[i] = VectorQuery.OfRotated(unit);
        }

        _fitted = Array.ConvertAll(_queries, query => new FittedQuery(query, mean, mean.Length));
        _centred = Array.ConvertAll(_queries, query =>
        {
            var centred = new float[query.Unit.Length];
            TensorPrimitives.Subtract(query.Unit, mean, centred);
            return centred;
        });
        _tenthScores = TenthScores();
    }

    /// <summary>The number of signs whose scan, with looking at the rows that come near, costs least.</summary>
    public int ChooseScanBits()
    {
        var width = _mean.Length;
        var choices = ScanChoices.Where(bits => bits < width).Append(width).ToArray();
        var near = new long[choices.Length];
        var sampled = 0;
        var (row, signs) = (new float[width], new float[width]);
        for (var i = 0; i < _rows.Rows; i += Math.Max(1, _rows.Rows / SampleRows), sampled++)
        {
            _rows.Code(i).Centred(row);
            for (var j = 0; j < width; j++) signs[j] = MathF.CopySign(1, row[j]);
            CountNear(row, signs, choices, near);
        }

        var perLook = (double)LookCost * _rows.Rows / sampled / Queries;
        var costs = choices.Zip(near, (bits, count) => FixedCost + (double)bits * _rows.Rows + count * perLook).ToArray();
        // The cheapest, or a shorter one that is nearly as cheap and saves memory.
        return choices[Array.FindIndex(costs, cost => cost <= 1.1 * costs.Min())];
    }

    /// <summary>The smallest reach that is enough for the finished <paramref name="generation"/>, and the recall with it.</summary>
    public (float Reach, float Recall) ChooseReach(Generation generation)
    {
        var header = generation.Header;
        var index = new Snapshot(generation, default, new ulong[header.Blocks], header.Rows, 0, 0);
        foreach (var reach in Reaches)
        {
            var recall = _queries.Zip(_tenthScores, (query, tenth) =>
                Search.Run(index, query, K, reach).Count(hit => hit.Score >= tenth) / (float)K).Average();
            if (recall >= Wanted) return (reach, recall);
        }

        throw new InvalidOperationException("A full scan did not find what a full scan finds.");
    }

    // Adds, for every choice, the number of queries whose margin the row's estimate would fall into.
    private void CountNear(float[] row, float[] signs, int[] choices, long[] near)
    {
        var squares = TensorPrimitives.SumOfSquares<float>(row);
        var offset = TensorPrimitives.Dot<float>(row, _mean);
        Span<float> sums = stackalloc float[Queries];
        sums.Clear();
        var (from, absolute) = (0, 0f);
        for (var choice = 0; choice < choices.Length; choice++)
        {
            var part = from..choices[choice];
            absolute += TensorPrimitives.SumOfMagnitudes<float>(row.AsSpan(part));
            var error = 2.5f * _spread * EstimateLine.StandardError(choices[choice], row.Length);
            for (var i = 0; i < Queries; i++)
            {
                sums[i] += TensorPrimitives.Dot<float>(_centred[i].AsSpan(part), signs.AsSpan(part));
                var estimate = squares / absolute * sums[i] + offset + _fitted[i].MeanScore;
                if (estimate >= _tenthScores[i] - error * _fitted[i].Length) near[choice]++;
            }

            from = choices[choice];
        }
    }

    private float[] TenthScores()
    {
        var rooms = Array.ConvertAll(_queries, _ => new VectorHit[Math.Min(K, _rows.Rows)]);
        var counts = new int[Queries];
        for (var row = 0; row < _rows.Rows; row++)
        {
            var code = _rows.Code(row);
            for (var i = 0; i < Queries; i++)
            {
                var best = new BestRows(rooms[i], counts[i]);
                best.Offer(row, _fitted[i].Score(code));
                counts[i] = best.Count;
            }
        }

        return Array.ConvertAll(rooms, room => room[^1].Score);
    }
}
