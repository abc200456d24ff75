namespace SupportAssistant.Core.Facts;

/// <summary>What a line has in it that a fact cannot do without.</summary>
[Flags]
internal enum Marks
{
    None = 0,
    Digit = 1,
    At = 2,
    Slash = 4,
    Backslash = 8,
    Tick = 16,
    Colon = 32,

    /// <summary>Two colons or more, as in every IPv6 address.</summary>
    Colons = 64,

    /// <summary>A full stop with more behind it: no sentence ends there.</summary>
    InnerDot = 128,
    Bracket = 256,

    /// <summary>A bracket, or the word "dot".</summary>
    SpelledDot = 512,
}

/// <summary>A line of a text, and what it has in it.</summary>
internal readonly record struct Line(int Start, int Length, Marks Marks)
{
    /// <summary>The lines that have anything at all in them that some fact needs.</summary>
    public static List<Line> Of(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            length = length < 0 ? text.Length - start : length;
            if (MarksOf(text.AsSpan(start, length)) is not Marks.None and var marks)
                lines.Add(new Line(start, length, marks));
            start += length + 1;
        }
        return lines;
    }

    private static Marks MarksOf(ReadOnlySpan<char> line)
    {
        var marks = line.Contains(" dot ", StringComparison.OrdinalIgnoreCase) ? Marks.SpelledDot : Marks.None;
        for (var i = 0; i < line.Length; i++)
            marks |= line[i] switch
            {
                >= '0' and <= '9' => Marks.Digit,
                '@' => Marks.At,
                '/' => Marks.Slash,
                '\\' => Marks.Backslash,
                '`' => Marks.Tick,
                ':' => (marks & Marks.Colon) != 0 ? Marks.Colons : Marks.Colon,
                '.' => i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]) ? Marks.InnerDot : Marks.None,
                '(' or '[' => Marks.Bracket | Marks.SpelledDot,
                _ => char.IsDigit(line[i]) ? Marks.Digit : Marks.None,
            };
        return marks;
    }
}
