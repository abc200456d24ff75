namespace SupportAssistant.Core.Review;

/// <summary>
/// Levenshtein's distance over Unicode scalar values (an emoji is one), by Myers' bit-parallel method (1999) in
/// blocks of 64 rows as Hyyrö describes (2003): n·m/64 steps, memory for one column of carries only.
/// </summary>
public static class EditDistance
{
    /// <summary>
    /// The most symbols compared on each side, after what both begin and end with alike is set aside: 20,000 ×
    /// 20,000 take some 30 ms. Beyond, the rest counts as changed altogether, so that the distance is never too small.
    /// </summary>
    public const int MaxCompared = 20_000;

    /// <summary>The distance and the longer text's length, both in Unicode scalar values.</summary>
    public static (int Distance, int MaxLength) Between(string draft, string final)
    {
        var first = Symbols(draft);
        var second = Symbols(final);
        var longest = Math.Max(first.Length, second.Length);
        var (a, b) = WithoutSharedEnds(first, second);
        var beyond = Math.Max(Math.Max(0, a.Length - MaxCompared), Math.Max(0, b.Length - MaxCompared));
        return (beyond + Compare(a[..Math.Min(a.Length, MaxCompared)], b[..Math.Min(b.Length, MaxCompared)]), longest);
    }

    private static int[] Symbols(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    private static (int[] First, int[] Second) WithoutSharedEnds(int[] first, int[] second)
    {
        var start = first.AsSpan().CommonPrefixLength(second);
        var end = 0;
        while (end < Math.Min(first.Length, second.Length) - start && first[^(end + 1)] == second[^(end + 1)])
            end++;
        return (first[start..^end], second[start..^end]);
    }

    /// <summary>
    /// Strips of 64 rows from top to bottom; each hands the horizontal differences of its last row to the next.
    /// The distance is the height of the last row's end: all rows deleted, then every difference along the columns.
    /// </summary>
    private static int Compare(int[] rows, int[] columns)
    {
        if (rows.Length == 0 || columns.Length == 0)
            return Math.Max(rows.Length, columns.Length);
        var numbers = Number(columns);
        var alphabet = Number(rows, numbers);
        var matches = new ulong[alphabet];
        // The top row of the table grows by one a column.
        var carries = new byte[columns.Length];
        carries.AsSpan().Fill(1);
        for (var start = 0; start < rows.Length; start += 64)
        {
            var strip = rows.AsSpan(start, Math.Min(64, rows.Length - start));
            for (var row = 0; row < strip.Length; row++)
                matches[strip[row]] |= 1UL << row;
            RunStrip(columns, matches, carries, strip.Length - 1);
            foreach (var symbol in strip)
                matches[symbol] = 0;
        }
        var distance = rows.Length;
        foreach (var carry in carries)
            distance += (carry & 1) - (carry >> 1);
        return distance;
    }

    /// <summary>
    /// One strip over all columns. The bits say where the table grows (+) or falls (−) by one from row to row; the
    /// names Pv, Mv, Eq, Xv, Xh, Ph, Mh are those of the paper. A carry is 1 for a growth, 2 for a fall, else 0.
    /// </summary>
    private static void RunStrip(ReadOnlySpan<int> columns, ReadOnlySpan<ulong> matches, Span<byte> carries, int last)
    {
        var pv = ulong.MaxValue;
        var mv = 0UL;
        for (var column = 0; column < columns.Length && column < carries.Length; column++)
        {
            var rise = carries[column] & 1UL;
            var fall = (ulong)carries[column] >> 1;
            var eq = matches[columns[column]];
            var xv = eq | mv;
            eq |= fall;
            var xh = (((eq & pv) + pv) ^ pv) | eq;
            var ph = mv | ~(xh | pv);
            var mh = pv & xh;
            // No branches: what grows and falls is random, and each wrong guess costs more than the whole step.
            carries[column] = (byte)(((ph >> last) & 1) | (((mh >> last) & 1) << 1));
            ph = (ph << 1) | rise;
            mh = (mh << 1) | fall;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }
    }

    private static Dictionary<int, int> Number(int[] symbols)
    {
        var numbers = new Dictionary<int, int>();
        Number(symbols, numbers);
        return numbers;
    }

    /// <summary>Replaces symbols by small numbers, equal ones by the same; gives back how many there are.</summary>
    private static int Number(int[] symbols, Dictionary<int, int> numbers)
    {
        for (var index = 0; index < symbols.Length; index++)
        {
            numbers.TryAdd(symbols[index], numbers.Count);
            symbols[index] = numbers[symbols[index]];
        }
        return numbers.Count;
    }
}
