using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The two inner loops, and the only place with hardware intrinsics. Both give the same bits on every machine:
/// sums are of whole numbers, and the last step is one fused multiply-add.
/// </summary>
internal static class ScanKernel
{
    /// <summary>Rows of a block; their bytes are interleaved so that one register holds the same byte of all of them.</summary>
    public const int BlockRows = 64;

    /// <summary>Each table of 16 entries is repeated to fill a register, so that it is loaded, never broadcast.</summary>
    public const int TableStride = 64;

    /// <summary>The place of a row's byte within the 64: even places hold the first 32 rows, so that sums leave in order.</summary>
    public static int Lane(int row) => row < 32 ? 2 * row : 2 * (row - 32) + 1;

    /// <summary>
    /// sums[row] = the table entries that the row's nibbles select, added up. <paramref name="planes"/>: 64 bytes per
    /// eight dimensions; <paramref name="tables"/>: two tables per eight dimensions, entries ≤ 127 so that two add in a byte.
    /// </summary>
    public static void Sums(ReadOnlySpan<byte> planes, ReadOnlySpan<byte> tables, Span<ushort> sums)
    {
        if (Avx512BW.IsSupported) Sums512(planes, tables, sums);
        else if (Avx2.IsSupported) Sums256(planes, tables, sums);
        else SumsPortable(planes, tables, sums);
    }

    /// <summary>estimates = factors · (sums · step + lowest) + offsets + start; returns the highest of the 64.</summary>
    public static float Estimates(
        ReadOnlySpan<ushort> sums, float step, float lowest, ReadOnlySpan<float> factors, ReadOnlySpan<float> offsets,
        float start, Span<float> estimates)
    {
        var best = Vector512.Create(float.NegativeInfinity);
        for (var i = 0; i < BlockRows; i += Vector512<ushort>.Count)
        {
            var (low, high) = Vector512.Widen(Vector512.Create(sums[i..]));
            best = Vector512.Max(best, Sixteen(low, i, factors, offsets, estimates));
            best = Vector512.Max(best, Sixteen(high, i + Vector512<uint>.Count, factors, offsets, estimates));
        }

        var four = Vector128.Max(
            Vector128.Max(best.GetLower().GetLower(), best.GetLower().GetUpper()),
            Vector128.Max(best.GetUpper().GetLower(), best.GetUpper().GetUpper()));
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));

        Vector512<float> Sixteen(
            Vector512<uint> sum, int at, ReadOnlySpan<float> factor, ReadOnlySpan<float> offset, Span<float> estimate)
        {
            var signs = Vector512.FusedMultiplyAdd(
                Vector512.ConvertToSingle(sum.AsInt32()), Vector512.Create(step), Vector512.Create(lowest));
            var result = Vector512.FusedMultiplyAdd(
                signs, Vector512.Create(factor[at..]), Vector512.Create(offset[at..]) + Vector512.Create(start));
            result.CopyTo(estimate[at..]);
            return result;
        }
    }

    /// <summary>Inner product of a query in 16 bits with a code in 8.</summary>
    public static long Dot(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> code) =>
        Avx512BW.IsSupported ? Dot512(query, code) : DotPortable(query, code);

    internal static void SumsPortable(ReadOnlySpan<byte> planes, ReadOnlySpan<byte> tables, Span<ushort> sums)
    {
        sums.Clear();
        for (var p = 0; p < planes.Length / BlockRows; p++)
        {
            var codes = planes.Slice(p * BlockRows, BlockRows);
            var low = tables.Slice(2 * p * TableStride, 16);
            var high = tables.Slice((2 * p + 1) * TableStride, 16);
            for (var row = 0; row < BlockRows; row++)
            {
                var code = codes[Lane(row)];
                sums[row] += (ushort)(low[code & 15] + high[code >> 4]);
            }
        }
    }

    private static void Sums512(ReadOnlySpan<byte> planes, ReadOnlySpan<byte> tables, Span<ushort> sums)
    {
        ref var plane = ref MemoryMarshal.GetReference(planes);
        ref var table = ref MemoryMarshal.GetReference(tables);
        var nibble = Vector512.Create((byte)15);
        var both = Vector512<ushort>.Zero;
        var odd = Vector512<ushort>.Zero;
        for (nuint p = 0; p < (nuint)planes.Length; p += BlockRows)
        {
            var codes = Vector512.LoadUnsafe(ref plane, p);
            var low = Avx512BW.Shuffle(Vector512.LoadUnsafe(ref table, 2 * p), codes & nibble);
            var high = Avx512BW.Shuffle(
                Vector512.LoadUnsafe(ref table, 2 * p + TableStride), (codes.AsUInt16() >>> 4).AsByte() & nibble);
            var pair = (low + high).AsUInt16();
            both += pair;
            odd += pair >>> 8;
        }

        (both - (odd << 8)).CopyTo(sums);
        odd.CopyTo(sums[32..]);
    }

    private static void Sums256(ReadOnlySpan<byte> planes, ReadOnlySpan<byte> tables, Span<ushort> sums)
    {
        ref var table = ref MemoryMarshal.GetReference(tables);
        var nibble = Vector256.Create((byte)15);
        for (var half = 0; half < 2; half++)
        {
            ref var plane = ref Unsafe.Add(ref MemoryMarshal.GetReference(planes), half * 32);
            var both = Vector256<ushort>.Zero;
            var odd = Vector256<ushort>.Zero;
            for (nuint p = 0; p < (nuint)planes.Length; p += BlockRows)
            {
                var codes = Vector256.LoadUnsafe(ref plane, p);
                var low = Avx2.Shuffle(Vector256.LoadUnsafe(ref table, 2 * p), codes & nibble);
                var high = Avx2.Shuffle(
                    Vector256.LoadUnsafe(ref table, 2 * p + TableStride), (codes.AsUInt16() >>> 4).AsByte() & nibble);
                var pair = (low + high).AsUInt16();
                both += pair;
                odd += pair >>> 8;
            }

            (both - (odd << 8)).CopyTo(sums[(half * 16)..]);
            odd.CopyTo(sums[(32 + half * 16)..]);
        }
    }

    internal static long DotPortable(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> code)
    {
        // Widened to 32 bits in steps of 16 (always a divisor of the padded width); each lane stays below 2^31.
        var sum = Vector256<int>.Zero;
        for (var i = 0; i < code.Length; i += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.Create<short>(query[i..]));
            var (codeLow, codeHigh) = Vector128.Widen(Vector128.Create<sbyte>(code[i..]));
            sum += low * Vector256.WidenLower(codeLow.ToVector256Unsafe());
            sum += high * Vector256.WidenLower(codeHigh.ToVector256Unsafe());
        }

        var (a, b) = Vector256.Widen(sum);
        return Vector256.Sum(a + b);
    }

    private static long Dot512(ReadOnlySpan<short> query, ReadOnlySpan<sbyte> code)
    {
        ref var q = ref MemoryMarshal.GetReference(query);
        ref var c = ref MemoryMarshal.GetReference(code);
        var sum = Vector512<int>.Zero;
        for (nuint i = 0; i < (nuint)code.Length; i += 32)
        {
            var wide = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref c, i));
            sum += Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref q, i), wide);
        }

        var (a, b) = Vector512.Widen(sum);
        return Vector512.Sum(a + b);
    }
}
