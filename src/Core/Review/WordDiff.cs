namespace SupportAssistant.Core.Review;

/// <summary>Words that stood in the draft and what stands in their place; either may be empty, never both.</summary>
internal sealed record WordChange(string Removed, string Added)
{
    public bool IsReplacement => Removed.Length > 0 && Added.Length > 0;
}

/// <summary>The differences of two texts word by word, in order, by Myers' greedy method (1986).</summary>
internal static class WordDiff
{
    /// <summary>
    /// Texts further apart than this many words are not told word by word: nobody reads such a list, and the
    /// method's memory grows with the square.
    /// </summary>
    private const int MostChanges = 600;

    public static IReadOnlyList<WordChange> Between(string before, string after)
    {
        var removed = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var added = after.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var start = removed.AsSpan().CommonPrefixLength(added);
        var end = 0;
        while (end < Math.Min(removed.Length, added.Length) - start && removed[^(end + 1)] == added[^(end + 1)])
            end++;
        var a = removed[start..^end];
        var b = added[start..^end];
        if (a.Length + b.Length == 0)
            return [];
        var trace = Trace(a, b);
        return trace is null ? [new WordChange(string.Join(' ', a), string.Join(' ', b))] : Changes(a, b, trace);
    }

    /// <summary>For every number of changes the furthest row on each diagonal; null when there are too many.</summary>
    private static List<int[]>? Trace(string[] a, string[] b)
    {
        var trace = new List<int[]>();
        var furthest = new int[(2 * MostChanges) + 3];
        const int Middle = MostChanges + 1;
        for (var changes = 0; changes <= Math.Min(MostChanges, a.Length + b.Length); changes++)
        {
            trace.Add(furthest[(Middle - changes - 1)..(Middle + changes + 2)]);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var down = diagonal == -changes
                    || (diagonal != changes && furthest[Middle + diagonal - 1] < furthest[Middle + diagonal + 1]);
                var x = down ? furthest[Middle + diagonal + 1] : furthest[Middle + diagonal - 1] + 1;
                while (x < a.Length && x - diagonal < b.Length && a[x] == b[x - diagonal])
                    x++;
                furthest[Middle + diagonal] = x;
                if (x >= a.Length && x - diagonal >= b.Length)
                    return trace;
            }
        }
        return null;
    }

    /// <summary>Walks the trace back and gathers neighbouring words into one change.</summary>
    private static List<WordChange> Changes(string[] a, string[] b, List<int[]> trace)
    {
        var isRemoved = new bool[a.Length];
        var isAdded = new bool[b.Length];
        var (x, y) = (a.Length, b.Length);
        for (var changes = trace.Count - 1; changes > 0; changes--)
        {
            var furthest = trace[changes];
            var middle = changes + 1;
            var diagonal = x - y;
            var down = diagonal == -changes
                || (diagonal != changes && furthest[middle + diagonal - 1] < furthest[middle + diagonal + 1]);
            var from = down ? diagonal + 1 : diagonal - 1;
            (x, y) = (furthest[middle + from], furthest[middle + from] - from);
            if (down)
                isAdded[y] = true;
            else
                isRemoved[x] = true;
        }
        return Gather(a, b, isRemoved, isAdded);
    }

    private static List<WordChange> Gather(string[] a, string[] b, bool[] isRemoved, bool[] isAdded)
    {
        var changes = new List<WordChange>();
        for (int x = 0, y = 0; x < a.Length || y < b.Length; x++, y++)
        {
            var (fromX, fromY) = (x, y);
            while (x < a.Length && isRemoved[x])
                x++;
            while (y < b.Length && isAdded[y])
                y++;
            if (x > fromX || y > fromY)
                changes.Add(new WordChange(string.Join(' ', a[fromX..x]), string.Join(' ', b[fromY..y])));
        }
        return changes;
    }
}
