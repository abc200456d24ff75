using System.Numerics;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>CRC-32C in four interleaved lanes: one lane waits three cycles for its own result, four keep the unit busy.</summary>
internal static class Checksum
{
    public static uint Of(ReadOnlySpan<byte> bytes, uint seed = 0)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        // Only one lane takes the seed: in two it cancelled itself out when the lanes were equally long.
        uint a = seed, b = 0x9e3779b9, c = 0x5bd1e995, d = 0xc2b2ae35;
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = BitOperations.Crc32C(a, words[i]);
            b = BitOperations.Crc32C(b, words[i + 1]);
            c = BitOperations.Crc32C(c, words[i + 2]);
            d = BitOperations.Crc32C(d, words[i + 3]);
        }

        foreach (var value in bytes[(i * sizeof(ulong))..]) a = BitOperations.Crc32C(a, value);
        a = BitOperations.Crc32C(a, b);
        a = BitOperations.Crc32C(a, c);
        a = BitOperations.Crc32C(a, d);
        return BitOperations.Crc32C(a, (ulong)bytes.Length);
    }
}
