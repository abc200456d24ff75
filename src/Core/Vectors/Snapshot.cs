using System.Numerics;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// An index at one moment. Rows are numbered through: the base's, padded to whole blocks, then the tail's.
/// Every change makes a new snapshot; a search keeps the one it began with.
/// </summary>
internal sealed record Snapshot(Generation Base, Tail.View Tail, ulong[] Removed, int Live, long Version, long LogEnd)
{
    /// <summary>Number of the tail's first row.</summary>
    public int TailStart => Base.Header.Blocks * ScanKernel.BlockRows;

    public int Blocks => Base.Header.Blocks + (Tail.Count + ScanKernel.BlockRows - 1) / ScanKernel.BlockRows;

    public int Rows => Base.Header.Rows + Tail.Count;

    /// <summary>A bit for each of a block's 64 rows that is there and not removed.</summary>
    public ulong Live64(int block)
    {
        var rows = block < Base.Header.Blocks
            ? Base.Header.Rows - block * ScanKernel.BlockRows
            : Tail.Count - (block - Base.Header.Blocks) * ScanKernel.BlockRows;
        return ~Removed[block] & (rows >= ScanKernel.BlockRows ? ulong.MaxValue : (1UL << rows) - 1);
    }

    /// <summary>The live row of an id, or -1.</summary>
    public int RowOf(int id)
    {
        for (var row = Tail.Count - 1; row >= 0; row--)
            if (Tail[row].Id == id) return LiveOrNone(TailStart + row);
        return Base.RowOf(id) is >= 0 and var found ? LiveOrNone(found) : -1;
    }

    public int Id(int row) => row < TailStart ? Base.Ids[row] : Tail[row - TailStart].Id;

    public Span<byte> Block(int block) =>
        block < Base.Header.Blocks ? Base.Block(block) : Tail.Block(block - Base.Header.Blocks);

    public SignRow Signs(int row) => row < TailStart ? Base.Signs(row) : new SignRow(Tail[row - TailStart].Signs);

    /// <summary>A row's whole code; its signs are put together in <paramref name="signs"/>.</summary>
    public VectorCode Code(int row, Span<byte> signs) =>
        row < TailStart ? Base.Code(row, signs) : Tail.Code(row - TailStart, signs);

    /// <summary>Asks for a row's signs ahead of their use.</summary>
    public void PrefetchSigns(int row)
    {
        if (row < TailStart) ScanKernel.Prefetch(Base.UnverifiedSigns(row));
    }

    /// <summary>Asks for what else a row's code is made of, its magnitudes and its block, ahead of their use.</summary>
    public void PrefetchCode(int row)
    {
        if (row < TailStart) ScanKernel.Prefetch(Base.UnverifiedMagnitudes(row));
        PrefetchBlock(row / ScanKernel.BlockRows);
    }

    /// <summary>Asks for a block ahead of its scan.</summary>
    public void PrefetchBlock(int block)
    {
        if (block < Base.Header.Blocks) ScanKernel.Prefetch(Base.Block(block));
    }

    private int LiveOrNone(int row) => (Removed[row >> 6] & (1UL << row)) == 0 ? row : -1;

    /// <summary>Row numbers of the live rows, ascending.</summary>
    public IEnumerable<int> LiveRows()
    {
        for (var block = 0; block < Blocks; block++)
            for (var bits = Live64(block); bits != 0; bits &= bits - 1)
                yield return block * ScanKernel.BlockRows + BitOperations.TrailingZeroCount(bits);
    }
}
