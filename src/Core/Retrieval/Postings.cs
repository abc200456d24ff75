using System.Runtime.CompilerServices;

namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// Which rows a term stands in and how often, packed: the step from the row before and the count (1 to 8) as one
/// number of 7 bits a byte. 100,000 passages of 250 words take 25 MB so, a third of two plain arrays.
/// </summary>
internal sealed class Postings
{
    private const int CountBits = 3;
    private const int MostCounted = 1 << CountBits;

    private byte[] _bytes = new byte[4];
    private int _length;
    private int _last = -1;

    public int Rows { get; private set; }

    public int Bytes => _bytes.Length;

    /// <summary>Rows must ascend.</summary>
    public void Add(int row, int count)
    {
        var number = (uint)(row - _last) << CountBits | (uint)(Math.Min(count, MostCounted) - 1);
        if (_length + 5 > _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length + Math.Max(4, _bytes.Length / 2) + 1);
        for (; number >= 0x80; number >>= 7)
            _bytes[_length++] = (byte)(number | 0x80);
        _bytes[_length++] = (byte)number;
        (_last, Rows) = (row, Rows + 1);
    }

    public Reader Read() => new(_bytes.AsSpan(0, _length));

    /// <summary>Goes through the rows, ascending.</summary>
    public ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at = 0;

        public int Row { get; private set; } = -1;

        public int Count { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Next()
        {
            if (_at >= _bytes.Length)
                return false;
            var number = 0u;
            for (var shift = 0; ; shift += 7)
            {
                var read = _bytes[_at++];
                number |= (read & 0x7Fu) << shift;
                if (read < 0x80)
                    break;
            }
            Row += (int)(number >> CountBits);
            Count = (int)(number & (MostCounted - 1)) + 1;
            return true;
        }
    }
}
