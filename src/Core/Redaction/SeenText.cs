namespace SupportAssistant.Core.Redaction;

/// <summary>
/// A text as a reader sees it, one cell for each visible character: entities are decoded, invisible characters, bold
/// marks and formatting tags are gone, a run of blanks, line ends and quote marks is one cell.
/// Every cell knows which piece of the original it came from.
/// </summary>
internal sealed class SeenText
{
    /// <summary>Stands for something already removed; nothing matches across it.</summary>
    public const char Wall = '\uFFFC';

    /// <summary>Bounds what is read again and again in text without blanks.</summary>
    private const int LongestRun = 600;

    private readonly int[] starts;
    private readonly int[] ends;

    private SeenText(SeenTextReader reader)
    {
        Plain = new string(reader.Cells, 0, reader.Count);
        Folded = string.Create(Plain.Length, Plain, Letters.Fold);
        Labels = Redaction.Labels.In(Folded);
        (starts, ends) = (reader.Starts, reader.Ends);
    }

    /// <summary>The characters, with case and accents. Blanks are ' ', or '\n' when a line ends there.</summary>
    public string Plain { get; }

    /// <summary>The same cells in lower case and without accents, with ' ' also for '-', '_' and line ends.</summary>
    public string Folded { get; }

    /// <summary>Where the words stand that announce a secret; two finders ask.</summary>
    public IReadOnlyList<(int Start, Label Label)> Labels { get; }

    public int Length => Plain.Length;

    public int StartOf(int cell) => starts[cell];

    public int EndOf(int cell) => ends[cell];

    /// <param name="removed">Sorted, without overlaps; each becomes a wall, as its placeholder would.</param>
    public static SeenText Of(string text, IReadOnlyList<Removed> removed)
    {
        var reader = new SeenTextReader(text);
        var next = 0;
        while (reader.At < text.Length)
        {
            if (next < removed.Count && reader.At >= removed[next].Start)
                reader.Add(Wall, removed[next++].End);
            else
                reader.Step(next < removed.Count ? removed[next].Start : text.Length);
        }
        return new SeenText(reader);
    }

    /// <summary>The first cell from here on that is blank or a wall, but not further than a secret is long.</summary>
    public int EndOfRun(int from)
    {
        var limit = Math.Min(Length, from + LongestRun);
        while (from < limit && !IsGap(Plain[from]))
            from++;
        return from;
    }

    /// <summary>The first cell of the run that ends here.</summary>
    public int StartOfRun(int end)
    {
        var limit = Math.Max(0, end - LongestRun);
        while (end > limit && !IsGap(Plain[end - 1]))
            end--;
        return end;
    }

    /// <summary>The first cell from here on that ends the line, at most so many cells away.</summary>
    public int EndOfLine(int from, int most)
    {
        var room = Math.Min(most, Length - from);
        var length = Plain.AsSpan(from, room).IndexOf('\n');
        return from + (length < 0 ? room : length);
    }

    public char CharBefore(int cell) => cell > 0 ? Plain[cell - 1] : '\n';

    public char CharAt(int cell) => cell < Length ? Plain[cell] : '\n';

    public static bool IsGap(char c) => c is ' ' or '\n' or Wall;
}
