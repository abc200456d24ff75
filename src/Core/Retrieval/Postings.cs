namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// Which rows a term stands in and how often, two bytes each: the step from the row before (13 bits) and the count
/// (1 to 7). A longer way is gone in several steps that count 0. No byte decides how the next is read, so that reading
/// never waits for a guess of the processor.
/// </summary>
internal sealed class Postings
{
    private const int CountBits = 3;
    private const int MostCounted = (1 << CountBits) - 1;
    private const int LongestStep = ushort.MaxValue >> CountBits;

    private ushort[] _steps = new ushort[2];
    private int _length;
    private int _last = -1;

    public int Rows { get; private set; }

    public int Bytes => sizeof(ushort) * _steps.Length;

    /// <summary>Rows must ascend.</summary>
    public void Add(int row, int count)
    {
        for (; row - _last > LongestStep; _last += LongestStep)
            Append(LongestStep << CountBits);
        Append(row - _last << CountBits | Math.Min(count, MostCounted));
        (_last, Rows) = (row, Rows + 1);
    }

    public Reader Read() => new(_steps.AsSpan(0, _length));

    private void Append(int step)
    {
        if (_length == _steps.Length)
            Array.Resize(ref _steps, _length + _length / 2);
        _steps[_length++] = (ushort)step;
    }

    /// <summary>Goes through the rows, ascending; where it only steps over a long way the count is 0.</summary>
    public ref struct Reader(ReadOnlySpan<ushort> steps)
    {
        private readonly ReadOnlySpan<ushort> _steps = steps;
        private int _at = 0;

        public int Row { get; private set; } = -1;

        public int Count { get; private set; }

        public bool Next()
        {
            if (_at >= _steps.Length)
                return false;
            var step = _steps[_at++];
            Row += step >> CountBits;
            Count = step & MostCounted;
            return true;
        }
    }
}
