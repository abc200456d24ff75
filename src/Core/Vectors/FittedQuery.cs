using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace SupportAssistant.Core.Vectors;

/// <summary>A query made ready for one generation: measured from its mean, in tables for the scan.</summary>
internal readonly struct FittedQuery
{
    private static readonly Vector512<float>[] Patterns = [.. Enumerable.Range(0, 4).Select(bit => Vector512.Create(
        [.. Enumerable.Range(0, 16).Select(nibble => (nibble >> bit & 1) == 1 ? 1f : -1f)]))];

    private readonly VectorQuery _query;
    private readonly byte[] _tables;
    private readonly float _step;
    private readonly float _lowest;

    public FittedQuery(VectorQuery query, float[] mean, int scanBits)
    {
        _query = query;
        MeanScore = TensorPrimitives.Dot<float>(query.Unit, mean);
        // Measured from the mean the query is shorter, and the estimates' error grows with its length.
        Span<float> centred = stackalloc float[mean.Length];
        TensorPrimitives.Subtract(query.Unit, mean, centred);
        Length = TensorPrimitives.Norm<float>(centred);

        var scanned = centred[..scanBits];
        var widest = 0f;
        for (var i = 0; i < scanBits; i += 4)
            widest = Math.Max(widest, TensorPrimitives.SumOfMagnitudes<float>(scanned.Slice(i, 4)));
        _step = Math.Max(2 * widest / 127, float.Epsilon);
        _lowest = -TensorPrimitives.SumOfMagnitudes<float>(scanned);
        _tables = new byte[scanBits / 4 * ScanKernel.TableStride];
        for (var i = 0; i < scanBits; i += 4)
            FillTable(scanned.Slice(i, 4), _tables.AsSpan(i / 4 * ScanKernel.TableStride, ScanKernel.TableStride));
    }

    /// <summary>Query · mean: what every row's score starts from.</summary>
    public float MeanScore { get; }

    /// <summary>Distance of the unit query from the mean.</summary>
    public float Length { get; }

    /// <summary>Writes the 64 estimated cosines of a block and returns the highest.</summary>
    public float Estimate(Span<byte> block, Span<float> estimates)
    {
        Span<ushort> sums = stackalloc ushort[ScanKernel.BlockRows];
        ScanKernel.Sums(ScanBlock.Signs(block), _tables, sums);
        return ScanKernel.Estimates(
            sums, _step, _lowest, ScanBlock.Factors(block), ScanBlock.Offsets(block), MeanScore, estimates);
    }

    /// <summary>
    /// The cosine with a coded row, exact but for the code's own rounding; -∞ when the bytes alone show that it is
    /// below <paramref name="floor"/>: the sides move it by a quarter of a step (standard deviation), never by two.
    /// </summary>
    public float Score(ReadOnlySpan<byte> packed, float scale, float floor)
    {
        var width = _query.Unit.Length;
        var score = MeanScore + scale * _query.WordStep * ScanKernel.Dot(_query.Words, VectorCode.Codes(packed, width));
        if (score + 2 * scale < floor) return float.NegativeInfinity;
        var sides = 2 * ScanKernel.SetSum(_query.Bytes, VectorCode.Sides(packed, width)) - _query.ByteSum;
        return score + 0.25f * scale * _query.ByteStep * sides;
    }

    // ±a ±b ±c ±d for all sixteen signs, from 0 up in steps that fit a byte.
    private void FillTable(ReadOnlySpan<float> four, Span<byte> table)
    {
        var value = Vector512.Create(TensorPrimitives.SumOfMagnitudes(four));
        for (var bit = 0; bit < 4; bit++) value += Patterns[bit] * four[bit];
        var steps = Vector512.ConvertToInt32(value / _step + Vector512.Create(0.5f)).AsUInt32();
        var words = Vector256.Narrow(steps.GetLower(), steps.GetUpper());
        var bytes = Vector128.Narrow(words.GetLower(), words.GetUpper());
        for (var copy = 0; copy < table.Length; copy += 16) bytes.CopyTo(table[copy..]);
    }
}
