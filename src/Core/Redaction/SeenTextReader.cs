namespace SupportAssistant.Core.Redaction;

/// <summary>Reads a text from left to right, one visible character a step.</summary>
internal sealed class SeenTextReader(string text)
{
    /// <summary>The first half of the characters U+E0000 to U+E03FF, which no reader sees.</summary>
    private const char TagBlock = '\uDB40';

    // Every cell takes at least one character of the text.
    public char[] Cells { get; } = new char[text.Length];

    public int[] Starts { get; } = new int[text.Length];

    public int[] Ends { get; } = new int[text.Length];

    public int Count { get; private set; }

    public int At { get; private set; }

    public void Add(char cell, int end)
    {
        Put(cell, At, end);
        At = end;
    }

    /// <param name="limit">Nothing is read beyond it: there something removed begins.</param>
    public void Step(int limit)
    {
        var c = text[At];
        if (Letters.IsBlank(c))
            Blanks(limit);
        else if (At == 0 && c == '>')
            Blanks(limit);
        else if (Letters.IsInvisible(c))
            At++;
        else if (c == TagBlock)
            At = Math.Min(At + 2, limit);
        else if (c == '[' && Placeholder.LengthAt(text, At) is > 0 and var length)
            Add(SeenText.Wall, At + length);
        else if (c == '&' && Entities.At(text, At) is { Length: > 0 } entity && At + entity.Length <= limit)
            Entity(entity.Char, At + entity.Length, limit);
        else if (c == '<' && FormattingTags.At(text, At) is { Length: > 0 } tag && At + tag.Length <= limit)
            Tag(tag, limit);
        else if (c is '*' or '~' && RunLength(c) is var run && (run is 2 || (run is 3 && c == '*'))
            && At + run <= limit)
            At += run;
        else if (c == '\\' && At + 1 < limit && IsEscapable(text[At + 1]))
            Add(Letters.Plain(text[At + 1]), At + 2);
        else
            Add(Letters.Plain(c), At + 1);
    }

    private void Entity(char c, int end, int limit)
    {
        if (Letters.IsInvisible(c))
            At = end;
        else if (Letters.IsBlank(c))
            Blanks(limit, end);
        else
            Add(Letters.Plain(c), end);
    }

    private void Tag(FormattingTags.Tag tag, int limit)
    {
        if (tag.IsBreak)
            Blanks(limit, At + tag.Length, isLineEnd: true);
        else
            At += tag.Length;
    }

    /// <summary>
    /// Blanks, line ends and the marks of quoted lines: one cell, joined to a blank that stands before it.
    /// </summary>
    private void Blanks(int limit, int end = -1, bool isLineEnd = false)
    {
        var start = At;
        end = end < 0 ? At : end;
        isLineEnd |= At == 0;
        while (end < limit && (Letters.IsBlank(text[end]) || Letters.IsInvisible(text[end]) || (isLineEnd
            && text[end] == '>')))
        {
            isLineEnd |= text[end] is '\n' or '\r' or '\u2028' or '\u2029';
            end++;
        }
        if (Count > 0 && Cells[Count - 1] is ' ' or '\n')
        {
            Count--;
            start = Starts[Count];
            isLineEnd |= Cells[Count] == '\n';
        }
        Put(isLineEnd ? '\n' : ' ', start, end);
        At = end;
    }

    private void Put(char cell, int start, int end)
    {
        (Cells[Count], Starts[Count], Ends[Count]) = (cell, start, end);
        Count++;
    }

    private int RunLength(char c)
    {
        var end = At;
        while (end < text.Length && end < At + 5 && text[end] == c)
            end++;
        return end - At;
    }

    private static bool IsEscapable(char c) => c is '_' or '*' or '-' or '`' or '.' or '!' or '#' or '(' or ')' or '['
        or ']'
        or '{' or '}' or '+' or '~' or '|' or '>' or '<' or '"' or '\'' or '$' or '&' or '@' or '/';
}
