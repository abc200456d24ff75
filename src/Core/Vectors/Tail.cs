namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The rows of the log in memory, in the order they came. One writer appends; readers hold a count and see no row
/// beyond it, so nothing needs to be copied or locked.
/// </summary>
internal sealed class Tail(float[] mean)
{
    private sbyte[][] _codes = [];
    private (float Scale, int Id)[] _rows = [];
    private byte[][] _blocks = [];

    public int Count { get; private set; }

    public void Add(int id, float scale, sbyte[] codes)
    {
        if (Count == _rows.Length)
        {
            var room = Math.Max(ScanKernel.BlockRows, 2 * Count);
            Array.Resize(ref _codes, room);
            Array.Resize(ref _rows, room);
            Array.Resize(ref _blocks, room / ScanKernel.BlockRows);
        }

        var (block, row) = (Count / ScanKernel.BlockRows, Count % ScanKernel.BlockRows);
        if (row == 0) VectorCode.Clear(_blocks[block] = new byte[VectorCode.BlockBytes(mean.Length)]);
        VectorCode.WriteRow(_blocks[block], row, codes, scale, mean);
        _codes[Count] = codes;
        _rows[Count++] = (scale, id);
    }

    /// <summary>The rows there are now; later ones never show in it.</summary>
    public View Now() => new(_codes, _rows, _blocks, Count);

    /// <summary>The first rows of a tail, unchanging.</summary>
    internal readonly struct View(sbyte[][] codes, (float Scale, int Id)[] rows, byte[][] blocks, int count)
    {
        public int Count => count;

        public int Id(int row) => rows[row].Id;

        public Span<byte> Block(int block) => blocks[block];

        public ReadOnlySpan<sbyte> Codes(int row, out float scale)
        {
            scale = rows[row].Scale;
            return codes[row];
        }
    }
}
