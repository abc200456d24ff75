using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The inner loops, and the only place with hardware intrinsics. Each has a portable twin that gives the same bits:
/// sums are of whole numbers, and what is not is a fused multiply-add in a fixed order.
/// </summary>
internal static class ScanKernel
{
    /// <summary>Rows of a block; their bytes are interleaved so that one register holds the same byte of all of them.</summary>
    public const int BlockRows = 64;

    /// <summary>Each table of 16 entries is repeated to fill a register, so that it is loaded, never broadcast.</summary>
    public const int TableStride = 64;

    private const ulong EachBit = 0x8040201008040201;

    // A property: the compiler makes it a constant, where a field would be looked up at each call.
    private static Vector256<ushort> EachWordBit =>
        Vector256.Create((ushort)1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);

    // Optimised at the first call: the first query after a start would take ten times as long otherwise.
    private const MethodImplOptions AtOnce = MethodImplOptions.AggressiveOptimization;

    /// <summary>The place of a row's byte within the 64: even places hold the first 32 rows, so that sums leave in order.</summary>
    public static int Lane(int row) => row < 32 ? 2 * row : 2 * (row - 32) + 1;

    /// <summary>
    /// sums[row] = the table entries that the row's nibbles select, added up. <paramref name="signs"/>: 64 bytes per
    /// eight coordinates; <paramref name="tables"/>: two tables per eight, entries ≤ 127 so that two add in a byte.
    /// </summary>
    [MethodImpl(AtOnce)]
    public static void Sums(ReadOnlySpan<byte> signs, ReadOnlySpan<byte> tables, Span<ushort> sums)
    {
        if (!Avx512BW.IsSupported)
        {
            SumsPortable(signs, tables, sums);
            return;
        }

        ref var sign = ref MemoryMarshal.GetReference(signs);
        ref var table = ref MemoryMarshal.GetReference(tables);
        var nibble = Vector512.Create((byte)15);
        var (both, odd) = (Vector512<ushort>.Zero, Vector512<ushort>.Zero);
        for (nuint at = 0; at < (nuint)signs.Length; at += BlockRows)
        {
            var codes = Vector512.LoadUnsafe(ref sign, at);
            var low = Avx512BW.Shuffle(Vector512.LoadUnsafe(ref table, 2 * at), codes & nibble);
            var high = Avx512BW.Shuffle(
                Vector512.LoadUnsafe(ref table, 2 * at + TableStride), (codes.AsUInt16() >>> 4).AsByte() & nibble);
            var pair = (low + high).AsUInt16();
            both += pair;
            odd += pair >>> 8;
        }

        (both - (odd << 8)).CopyTo(sums);
        odd.CopyTo(sums[32..]);
    }

    /// <summary>Quarter by quarter of the block, eight registers of 16 bytes at a time.</summary>
    [MethodImpl(AtOnce)]
    internal static void SumsPortable(ReadOnlySpan<byte> signs, ReadOnlySpan<byte> tables, Span<ushort> sums)
    {
        ref var sign = ref MemoryMarshal.GetReference(signs);
        ref var table = ref MemoryMarshal.GetReference(tables);
        var nibble = Vector128.Create((byte)15);
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var (both, odd) = (Vector128<ushort>.Zero, Vector128<ushort>.Zero);
            for (nuint at = 0; at < (nuint)signs.Length; at += BlockRows)
            {
                var codes = Vector128.LoadUnsafe(ref sign, at + (nuint)quarter * 16);
                var low = Vector128.ShuffleNative(Vector128.LoadUnsafe(ref table, 2 * at), codes & nibble);
                var high = Vector128.ShuffleNative(Vector128.LoadUnsafe(ref table, 2 * at + TableStride), codes >>> 4);
                var pair = (low + high).AsUInt16();
                both += pair;
                odd += pair >>> 8;
            }

            (both - (odd << 8)).CopyTo(sums[(quarter * 8)..]);
            odd.CopyTo(sums[(32 + quarter * 8)..]);
        }
    }

    /// <summary>estimates = factors · (sums · step + lowest) + offsets + start, factors and offsets being the upper halves of
    /// floats; returns the highest of the 64.</summary>
    [MethodImpl(AtOnce)]
    public static float Estimates(
        ReadOnlySpan<ushort> sums, float step, float lowest, ReadOnlySpan<ushort> factors, ReadOnlySpan<ushort> offsets,
        float start, Span<float> estimates)
    {
        var best = Vector512.Create(float.NegativeInfinity);
        for (var i = 0; i < BlockRows; i += Vector512<ushort>.Count)
        {
            var (lowSum, highSum) = Vector512.Widen(Vector512.Create(sums[i..]));
            var (lowFactor, highFactor) = Vector512.Widen(Vector512.Create(factors[i..]));
            var (lowOffset, highOffset) = Vector512.Widen(Vector512.Create(offsets[i..]));
            var low = Line(lowSum, lowFactor, lowOffset);
            var high = Line(highSum, highFactor, highOffset);
            low.CopyTo(estimates[i..]);
            high.CopyTo(estimates[(i + Vector512<float>.Count)..]);
            best = Vector512.Max(best, Vector512.Max(low, high));
        }

        var eight = Vector256.Max(best.GetLower(), best.GetUpper());
        var four = Vector128.Max(eight.GetLower(), eight.GetUpper());
        return MathF.Max(MathF.Max(four[0], four[1]), MathF.Max(four[2], four[3]));

        Vector512<float> Line(Vector512<uint> sum, Vector512<uint> factor, Vector512<uint> offset) =>
            Vector512.FusedMultiplyAdd(
                Vector512.FusedMultiplyAdd(
                    Vector512.ConvertToSingle(sum.AsInt32()), Vector512.Create(step), Vector512.Create(lowest)),
                (factor << 16).AsSingle(),
                (offset << 16).AsSingle() + Vector512.Create(start));
    }

    /// <summary>A bit for each of a block's 64 estimates that is not below the floor.</summary>
    [MethodImpl(AtOnce)]
    public static ulong AtLeast(ReadOnlySpan<float> estimates, float floor)
    {
        var mask = 0UL;
        for (var i = 0; i < BlockRows; i += Vector512<float>.Count)
        {
            var high = Vector512.GreaterThanOrEqual(Vector512.Create(estimates[i..]), Vector512.Create(floor));
            mask |= high.ExtractMostSignificantBits() << i;
        }

        return mask;
    }

    /// <summary>Σ of the query's coordinates whose sign bit is set; at most 8,192 of them.</summary>
    [MethodImpl(AtOnce)]
    public static int SetSum(ReadOnlySpan<sbyte> query, ReadOnlySpan<byte> signs)
    {
        if (!Avx512BW.IsSupported) return SetSumPortable(query, signs);
        // Byte i/8 of a word to each of its 64 places (a shuffle stays within 16 bytes, and every 16 hold the word twice).
        var spreadBits = Vector512.Create(
            0UL, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303,
            0x0404040404040404, 0x0505050505050505, 0x0606060606060606, 0x0707070707070707).AsByte();
        var eachBit = Vector512.Create(EachBit).AsByte();
        ref var q = ref MemoryMarshal.GetReference(query);
        var words = MemoryMarshal.Cast<byte, ulong>(signs);
        var sum = Vector512<short>.Zero;
        for (var i = 0; i < words.Length; i++)
        {
            var spread = Avx512BW.Shuffle(Vector512.Create(words[i]).AsByte(), spreadBits);
            // Written so that it becomes a test and a masked load.
            var unset = Vector512.Equals(spread & eachBit, Vector512<byte>.Zero).AsSByte();
            var taken = Vector512.ConditionalSelect(
                unset, Vector512<sbyte>.Zero, Vector512.LoadUnsafe(ref q, (nuint)i * 64));
            sum += Avx512BW.MultiplyAddAdjacent(Vector512<byte>.One, taken);
        }

        var (low, high) = Vector512.Widen(sum);
        return Vector512.Sum(low + high);
    }

    [MethodImpl(AtOnce)]
    internal static int SetSumPortable(ReadOnlySpan<sbyte> query, ReadOnlySpan<byte> signs)
    {
        var eachBit = Vector128.Create(EachBit).AsByte();
        var sum = Vector128<int>.Zero;
        for (var i = 0; i < signs.Length; i += 2)
        {
            var spread = Vector128.Create(Vector64.Create(signs[i]), Vector64.Create(signs[i + 1]));
            var set = Vector128.Equals(spread & eachBit, eachBit).AsSByte();
            var (low, high) = Vector128.Widen(Vector128.Create(query[(8 * i)..]) & set);
            var (first, second) = Vector128.Widen(low + high);
            sum += first + second;
        }

        return Vector128.Sum(sum);
    }

    /// <summary>Fetches what will be read soon into the caches, where the processor can be told so.</summary>
    public static unsafe void Prefetch(ReadOnlySpan<byte> soon)
    {
        if (!Sse.IsSupported) return;
        fixed (byte* start = soon)
            for (var at = 0; at < soon.Length; at += 64) Sse.Prefetch0(start + at);
    }

    /// <summary>
    /// Σ q·v over signed codes: v = m where the sign bit is set, -m - 1 where it is not, so that (v + ½) · step is the
    /// coordinate. At most 8,192 of them.
    /// </summary>
    [MethodImpl(AtOnce)]
    public static long Dot(ReadOnlySpan<short> query, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> magnitudes)
    {
        if (!Avx512BW.IsSupported) return DotPortable(query, signs, magnitudes);
        // The 16 bits of a half of 32 to each of its words.
        var spreadBits = Vector512.Create(
            Vector256.Create((ushort)0x0100), Vector256.Create((ushort)0x0302)).AsByte();
        var eachBit = Vector512.Create(EachWordBit, EachWordBit);
        ref var q = ref MemoryMarshal.GetReference(query);
        ref var m = ref MemoryMarshal.GetReference(magnitudes);
        var halves = MemoryMarshal.Cast<byte, uint>(signs);
        var (even, odd) = (Vector512<int>.Zero, Vector512<int>.Zero);
        for (var i = 0; i < halves.Length; i += 2)
        {
            even += Products(ref q, ref m, halves[i], i, spreadBits, eachBit);
            odd += Products(ref q, ref m, halves[i + 1], i + 1, spreadBits, eachBit);
        }

        var (low, high) = Vector512.Widen(even);
        var (lowOdd, highOdd) = Vector512.Widen(odd);
        return Vector512.Sum(low + high + lowOdd + highOdd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Products(
        ref short query, ref byte magnitudes, uint signs, int half, Vector512<byte> spreadBits, Vector512<ushort> eachBit)
    {
        var at = (nuint)half * 32;
        var spread = Avx512BW.Shuffle(Vector512.Create(signs).AsByte(), spreadBits).AsUInt16();
        var negative = Vector512.Equals(spread & eachBit, Vector512<ushort>.Zero).AsInt16();
        var wide = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref magnitudes, at));
        return Avx512BW.MultiplyAddAdjacent(Vector512.LoadUnsafe(ref query, at), wide ^ negative);
    }

    [MethodImpl(AtOnce)]
    internal static long DotPortable(ReadOnlySpan<short> query, ReadOnlySpan<byte> signs, ReadOnlySpan<byte> magnitudes)
    {
        var halves = MemoryMarshal.Cast<byte, ushort>(signs);
        var sum = Vector256<long>.Zero;
        for (var i = 0; i < halves.Length; i++)
        {
            var negative = Vector256.Equals(Vector256.Create(halves[i]) & EachWordBit, Vector256<ushort>.Zero).AsInt16();
            var wide = Vector256.WidenLower(Vector128.Create(magnitudes[(16 * i)..]).ToVector256Unsafe()).AsInt16();
            var (low, high) = Vector256.Widen(Vector256.Create(query[(16 * i)..]));
            var (codeLow, codeHigh) = Vector256.Widen(wide ^ negative);
            var (first, second) = Vector256.Widen(low * codeLow + high * codeHigh);
            sum += first + second;
        }

        return Vector256.Sum(sum);
    }
}
