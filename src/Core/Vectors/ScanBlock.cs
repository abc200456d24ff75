using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// What a search scans of 64 rows: the signs of their first <c>scanBits</c> coordinates, then a factor and an offset a
/// row (the upper halves of floats). factor · Σ q·sign + offset estimates the inner product of query and row: the
/// factor |x|²/Σ|x| makes it exact for q ∥ x and unbiased otherwise (as in RaBitQ, Gao and Long 2024); the offset is mean·x.
/// </summary>
internal static class ScanBlock
{
    private const int LineBytes = 2 * sizeof(ushort);

    public static int Bytes(int scanBits) => ScanKernel.BlockRows * (scanBits / 8 + LineBytes);

    /// <summary>Writes a row's share of its block.</summary>
    public static void Write(
        Span<byte> block, int row, ReadOnlySpan<sbyte> codes, float scale, ReadOnlySpan<float> mean)
    {
        var signs = block.Length / ScanKernel.BlockRows - LineBytes;
        var lane = ScanKernel.Lane(row);
        for (var i = 0; i < signs; i++)
        {
            var bits = 0;
            for (var bit = 0; bit < 8; bit++) bits |= (~codes[8 * i + bit] >> 7 & 1) << bit;
            block[i * ScanKernel.BlockRows + lane] = (byte)bits;
        }

        Span<float> floats = stackalloc float[codes.Length];
        TensorPrimitives.ConvertTruncating(codes, floats);
        var absolute = TensorPrimitives.SumOfMagnitudes<float>(floats[..(8 * signs)]);
        var factor = absolute == 0 ? 0 : scale * TensorPrimitives.SumOfSquares<float>(floats) / absolute;
        Factors(block)[row] = UpperHalf(factor);
        Offsets(block)[row] = UpperHalf(scale * TensorPrimitives.Dot(floats, mean));
    }

    /// <summary>Marks all rows of a block empty: an offset of -∞ is never among the best.</summary>
    public static void Clear(Span<byte> block)
    {
        block.Clear();
        Offsets(block).Fill(UpperHalf(float.NegativeInfinity));
    }

    public static ReadOnlySpan<byte> Signs(ReadOnlySpan<byte> block) => block[..^(LineBytes * ScanKernel.BlockRows)];

    public static Span<ushort> Factors(Span<byte> block) => Lines(block)[..ScanKernel.BlockRows];

    public static Span<ushort> Offsets(Span<byte> block) => Lines(block)[ScanKernel.BlockRows..];

    /// <summary>
    /// Standard error of the estimate for unit lengths, from the signs of <paramref name="bits"/> of
    /// <paramref name="width"/> randomly rotated coordinates: √(π/2b − 1/d). Measured: 0.0431 where it says 0.0427.
    /// </summary>
    public static float StandardError(int bits, int width) => MathF.Sqrt(MathF.PI / 2 / bits - 1f / width);

    // Rounded: cut off, all factors would be a little too small.
    private static ushort UpperHalf(float value) =>
        (ushort)(BitConverter.SingleToUInt32Bits(value) + (float.IsFinite(value) ? 0x8000u : 0) >> 16);

    private static Span<ushort> Lines(Span<byte> block) =>
        MemoryMarshal.Cast<byte, ushort>(block[^(LineBytes * ScanKernel.BlockRows)..]);
}
