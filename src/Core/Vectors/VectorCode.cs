using System.Numerics.Tensors;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// One vector as it is kept: unit, rotated, less the mean, one signed byte a coordinate times a scale. Everything else
/// (sign bits, factors) is derived from the bytes, so that log, base and compaction cannot disagree.
/// </summary>
internal static class VectorCode
{
    /// <summary>Sign bits per row in the scan: 512, or all coordinates of shorter vectors.</summary>
    public static int PlaneBits(int width) => Math.Min(width, 512);

    /// <summary>Bytes of a block of 64 rows: the bits, then a factor and an offset per row.</summary>
    public static int BlockBytes(int width) => ScanKernel.BlockRows * (PlaneBits(width) / 8 + 2 * sizeof(float));

    /// <summary>Writes the codes of a unit vector and returns their scale; the error is 0.0003 of a cosine (standard deviation).</summary>
    public static float Encode(ReadOnlySpan<float> unit, ReadOnlySpan<float> mean, Span<sbyte> codes)
    {
        Span<float> centred = stackalloc float[unit.Length];
        TensorPrimitives.Subtract(unit, mean, centred);
        var scale = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(centred)) / 127;
        if (scale == 0)
        {
            codes.Clear();
            return 0;
        }

        TensorPrimitives.Divide(centred, scale, centred);
        TensorPrimitives.Round<float>(centred, centred);
        TensorPrimitives.ConvertSaturating<float, sbyte>(centred, codes);
        return scale;
    }

    /// <summary>The vector a code stands for, of length near 1.</summary>
    public static void Decode(ReadOnlySpan<sbyte> codes, float scale, ReadOnlySpan<float> mean, Span<float> unit)
    {
        TensorPrimitives.ConvertTruncating(codes, unit);
        TensorPrimitives.MultiplyAdd(unit, scale, mean, unit);
    }

    /// <summary>
    /// Writes a row's share of its block: sign bits, the factor that turns Σ q·sign into an estimate of the inner
    /// product with the centred vector (|x|²/Σ|x|, exact when q ∥ x), and the offset mean·x.
    /// </summary>
    public static void WriteRow(
        Span<byte> block, int row, ReadOnlySpan<sbyte> codes, float scale, ReadOnlySpan<float> mean)
    {
        var planes = PlaneBits(codes.Length) / 8;
        var lane = ScanKernel.Lane(row);
        long absolute = 0;
        for (var p = 0; p < planes; p++)
        {
            var bits = 0;
            for (var bit = 0; bit < 8; bit++)
            {
                var code = codes[8 * p + bit];
                absolute += Math.Abs((int)code);
                if (code >= 0) bits |= 1 << bit;
            }

            block[p * ScanKernel.BlockRows + lane] = (byte)bits;
        }

        Span<float> floats = stackalloc float[codes.Length];
        TensorPrimitives.ConvertTruncating(codes, floats);
        var squares = TensorPrimitives.SumOfSquares<float>(floats);
        Factors(block)[row] = absolute == 0 ? 0 : scale * squares / absolute;
        Offsets(block)[row] = scale * TensorPrimitives.Dot(floats, mean);
    }

    /// <summary>Squared distance of a row from the mean.</summary>
    public static float SquaredLength(ReadOnlySpan<sbyte> codes, float scale)
    {
        Span<float> floats = stackalloc float[codes.Length];
        TensorPrimitives.ConvertTruncating(codes, floats);
        return scale * scale * TensorPrimitives.SumOfSquares<float>(floats);
    }

    /// <summary>Marks all rows of a block empty: an offset of -∞ is never among the best.</summary>
    public static void Clear(Span<byte> block)
    {
        block.Clear();
        Offsets(block).Fill(float.NegativeInfinity);
    }

    public static Span<float> Factors(Span<byte> block) => Floats(block)[..ScanKernel.BlockRows];

    public static Span<float> Offsets(Span<byte> block) => Floats(block)[ScanKernel.BlockRows..];

    private static Span<float> Floats(Span<byte> block) =>
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(
            block[(block.Length - 2 * sizeof(float) * ScanKernel.BlockRows)..]);
}
