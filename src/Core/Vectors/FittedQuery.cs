using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace SupportAssistant.Core.Vectors;

/// <summary>A query made ready for one generation: from its mean, in tables for the scan, in bytes for the second look.</summary>
internal readonly struct FittedQuery
{
    private static readonly Vector512<float>[] Patterns = [.. Enumerable.Range(0, 4).Select(bit => Vector512.Create(
        [.. Enumerable.Range(0, 16).Select(nibble => (nibble >> bit & 1) == 1 ? 1f : -1f)]))];

    private readonly VectorQuery _query;
    private readonly float _scannedShare;
    private readonly byte[] _tables;
    private readonly float _step;
    private readonly float _lowest;
    private readonly sbyte[] _bytes;
    private readonly float _byteStep;
    private readonly int _byteSum;

    public FittedQuery(VectorQuery query, float[] mean, int scanBits)
    {
        _query = query;
        MeanScore = TensorPrimitives.Dot<float>(query.Unit, mean);
        // Measured from the mean the query is shorter, and the estimates' error grows with its length.
        Span<float> centred = stackalloc float[mean.Length];
        TensorPrimitives.Subtract(query.Unit, mean, centred);
        Length = TensorPrimitives.Norm<float>(centred);

        // Bytes are enough beside the error of signs, which is a hundred times theirs.
        _scannedShare = (float)scanBits / mean.Length;
        _byteStep = Math.Max(MathF.Abs(TensorPrimitives.MaxMagnitude<float>(centred)) / sbyte.MaxValue, float.Epsilon);
        _bytes = new sbyte[mean.Length - scanBits];
        Span<float> steps = stackalloc float[_bytes.Length];
        TensorPrimitives.Divide(centred[scanBits..], _byteStep, steps);
        TensorPrimitives.Round<float>(steps, steps);
        TensorPrimitives.ConvertSaturating<float, sbyte>(steps, _bytes);
        _byteSum = (int)TensorPrimitives.Sum<float>(steps);

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
    /// The cosine with a row, estimated from all its signs: two unbiased estimates, of the scanned signs and of the
    /// others, each by the share of its signs.
    /// </summary>
    public float Estimate(SignRow row, float scanned)
    {
        var sum = 2 * ScanKernel.SetSum(_bytes, row.Signs) - _byteSum;
        var others = MeanScore + row.Offset + row.Factor * _byteStep * sum;
        return others + _scannedShare * (scanned - others);
    }

    /// <summary>The cosine with a coded row, exact but for the code's own rounding.</summary>
    public float Score(VectorCode code) => Score(_query, MeanScore, code);

    /// <inheritdoc cref="Score(VectorCode)"/>
    public static float Score(VectorQuery query, float meanScore, VectorCode code)
    {
        var steps = ScanKernel.Dot(query.Words, code.Signs, code.Magnitudes) + 0.5f * query.WordSum;
        return meanScore + code.Step * query.WordStep * steps;
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
