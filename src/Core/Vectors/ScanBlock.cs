using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// What a search scans of 64 rows: the signs of their first <c>scanBits</c> coordinates, then the factors and the
/// offsets of their <see cref="EstimateLine"/>s.
/// </summary>
internal static class ScanBlock
{
    public static int Bytes(int scanBits) => ScanKernel.BlockRows * (scanBits / 8 + EstimateLine.Bytes);

    /// <summary>Writes a row's share of its block.</summary>
    public static void Write(Span<byte> block, int row, VectorCode code, ReadOnlySpan<float> mean)
    {
        var signs = Signs(block).Length / ScanKernel.BlockRows;
        var lane = ScanKernel.Lane(row);
        for (var i = 0; i < signs; i++) block[i * ScanKernel.BlockRows + lane] = code.Signs[i];
        (Factors(block)[row], Offsets(block)[row]) = EstimateLine.Of(code, mean, ..(8 * signs));
    }

    /// <summary>The signs that <see cref="Write"/> put there, a few of them or all.</summary>
    public static void ReadSigns(ReadOnlySpan<byte> block, int row, Span<byte> signs)
    {
        var lane = ScanKernel.Lane(row);
        for (var i = 0; i < signs.Length; i++) signs[i] = block[i * ScanKernel.BlockRows + lane];
    }

    /// <summary>Marks all rows of a block empty: an offset of -∞ is never among the best.</summary>
    public static void Clear(Span<byte> block)
    {
        block.Clear();
        Offsets(block).Fill(EstimateLine.UpperHalf(float.NegativeInfinity));
    }

    public static ReadOnlySpan<byte> Signs(ReadOnlySpan<byte> block) => block[..^(EstimateLine.Bytes * ScanKernel.BlockRows)];

    public static Span<ushort> Factors(Span<byte> block) => Lines(block)[..ScanKernel.BlockRows];

    public static Span<ushort> Offsets(Span<byte> block) => Lines(block)[ScanKernel.BlockRows..];

    private static Span<ushort> Lines(Span<byte> block) =>
        MemoryMarshal.Cast<byte, ushort>(block[^(EstimateLine.Bytes * ScanKernel.BlockRows)..]);
}
