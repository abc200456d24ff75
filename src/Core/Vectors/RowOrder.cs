using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The order in which a base file holds its rows: like beside like, so that the rows near a query share pages and are
/// read one after another. Every row stands with the nearest, by its signs, of √rows leaders, which are rows
/// themselves. Only speed depends on it.
/// </summary>
internal static class RowOrder
{
    /// <summary>For every place in the file the row of the spool that stands there.</summary>
    public static int[] Of(CodeSpool spool)
    {
        var places = Enumerable.Range(0, spool.Rows);
        if (spool.Rows <= Search.ExactRows) return [.. places];

        var leaders = new ulong[(int)Math.Sqrt(spool.Rows)][];
        for (var i = 0; i < leaders.Length; i++)
            leaders[i] = Signs(spool, (int)((long)i * spool.Rows / leaders.Length)).ToArray();
        var nearest = new int[spool.Rows];
        for (var row = 0; row < nearest.Length; row++) nearest[row] = Nearest(Signs(spool, row), leaders);
        // Stable: passages of one document, which come one after another, stay so.
        return [.. places.OrderBy(row => nearest[row])];
    }

    private static int Nearest(ReadOnlySpan<ulong> signs, ulong[][] leaders)
    {
        var (nearest, least) = (0, long.MaxValue);
        for (var i = 0; i < leaders.Length; i++)
        {
            var distance = TensorPrimitives.HammingBitDistance(signs, leaders[i]);
            if (distance < least) (nearest, least) = (i, distance);
        }

        return nearest;
    }

    // In words: over bytes the same distance takes nine times as long.
    private static ReadOnlySpan<ulong> Signs(CodeSpool spool, int row) =>
        MemoryMarshal.Cast<byte, ulong>(spool.Code(row).Signs);
}
