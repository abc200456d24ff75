namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The rows of the log in memory, in the order they came. One writer appends; readers hold a count and see no row
/// beyond it, so nothing needs to be copied or locked.
/// </summary>
internal sealed class Tail(float[] mean, int scanBits)
{
    private Row[] _rows = [];
    private byte[][] _blocks = [];

    public int Count { get; private set; }

    public void Add(int id, VectorCode code)
    {
        if (Count == _rows.Length)
        {
            var room = Math.Max(ScanKernel.BlockRows, 2 * Count);
            Array.Resize(ref _rows, room);
            Array.Resize(ref _blocks, room / ScanKernel.BlockRows);
        }

        var (block, place) = (Count / ScanKernel.BlockRows, Count % ScanKernel.BlockRows);
        if (place == 0) ScanBlock.Clear(_blocks[block] = new byte[ScanBlock.Bytes(scanBits)]);
        ScanBlock.Write(_blocks[block], place, code, mean);
        var signs = new byte[SignRow.Bytes(mean.Length, scanBits)];
        SignRow.Write(signs, code, mean, scanBits);
        _rows[Count++] = new Row(id, signs, code.Magnitudes.ToArray());
    }

    /// <summary>The rows there are now; later ones never show in it.</summary>
    public View Now() => new(_rows, _blocks, Count);

    /// <summary>The first rows of a tail, unchanging.</summary>
    internal readonly struct View(Row[] rows, byte[][] blocks, int count)
    {
        public int Count => count;

        public Span<byte> Block(int block) => blocks[block];

        public Row this[int row] => rows[row];

        /// <summary>A row's whole code; its signs are put together in <paramref name="signs"/>.</summary>
        public VectorCode Code(int row, Span<byte> signs) => new SignRow(rows[row].Signs).Code(
            blocks[row / ScanKernel.BlockRows], row % ScanKernel.BlockRows, rows[row].Magnitudes, signs);
    }

    internal readonly record struct Row(int Id, byte[] Signs, byte[] Magnitudes);
}
