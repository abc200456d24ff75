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

    public bool IsLive(int row) =>
        (row < TailStart ? row < Base.Header.Rows : row - TailStart < Tail.Count)
        && (Removed[row >> 6] & (1UL << row)) == 0;

    public int Id(int row) => row < TailStart ? Base.Ids[row] : Tail[row - TailStart].Id;

    public Span<byte> Block(int block) =>
        block < Base.Header.Blocks ? Base.Block(block) : Tail.Block(block - Base.Header.Blocks);

    public ReadOnlySpan<sbyte> Codes(int row, out float scale)
    {
        if (row < TailStart) return Base.Codes(row, out scale);
        scale = Tail[row - TailStart].Scale;
        return Tail[row - TailStart].Codes;
    }

    public ReadOnlySpan<byte> Rest(int row) => row < TailStart ? Base.Rest(row) : Tail[row - TailStart].Rest;

    /// <summary>Row numbers of the live rows, ascending.</summary>
    public IEnumerable<int> LiveRows()
    {
        for (var row = 0; row < Blocks * ScanKernel.BlockRows; row++)
            if (IsLive(row)) yield return row;
    }
}
