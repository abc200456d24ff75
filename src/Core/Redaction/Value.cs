namespace SupportAssistant.Core.Redaction;

/// <summary>A candidate for a secret: a word, or what stands between quotes.</summary>
/// <param name="Start">First cell, without the quote.</param>
/// <param name="End">The cell after the last.</param>
/// <param name="Next">Where reading goes on: after the quote and the punctuation.</param>
internal readonly record struct Value(int Start, int End, int Next, bool IsQuoted)
{
    private const int LongestQuoted = 300;

    public ReadOnlySpan<char> Of(string cells) => cells.AsSpan(Start, End - Start);

    /// <summary>Reads the value that begins at this cell, which is no blank.</summary>
    public static Value At(SeenText text, int start)
    {
        var open = text.Plain[start];
        if (open is '"' or '\'' or '`')
        {
            var room = Math.Min(LongestQuoted, text.Length - start - 1);
            var length = text.Plain.AsSpan(start + 1, room).IndexOfAny(open, '\n', SeenText.Wall);
            if (length > 0 && text.Plain[start + 1 + length] == open)
                return new Value(start + 1, start + 1 + length, start + length + 2, IsQuoted: true);
            start++;
        }
        var end = EndOfWord(text, start);
        var next = end;
        while (end > start + 1 && IsTrailing(text.Plain[end - 1]))
            end--;
        if (end - start > 2 && IsFrame(text.Plain[start], text.Plain[end - 1]) && text.Plain[start] != '<')
            (start, end) = (start + 1, end - 1);
        return new Value(start, end, next, IsQuoted: false);
    }

    /// <summary>Nothing but this value on the rest of its line.</summary>
    public bool EndsLine(SeenText text)
    {
        var at = Next;
        while (at < text.Length && text.Plain[at] is ' ' or '|' or '"' or '\'' or '`' or '*' or ';' or ')' or '.'
            or ',')
        {
            if (text.Plain[at] == '\n')
                break;
            at++;
        }
        return text.CharAt(at) == '\n';
    }

    private static int EndOfWord(SeenText text, int start)
    {
        var end = text.EndOfRun(start);
        var word = text.Plain.AsSpan(start, end - start);
        if (word.IndexOf("</", StringComparison.Ordinal) is > 0 and var tag)
            return start + tag;
        // Password=abc;Server=… and password=abc&user=…: the next setting begins there.
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] is ';' or '&' or ',' && IsNextSetting(word[(i + 1)..]))
                return start + i;
        }
        return end;
    }

    private static bool IsNextSetting(ReadOnlySpan<char> rest)
    {
        var name = rest.TrimStart("\"'");
        var letters = 0;
        while (letters < name.Length && letters < 40 && (char.IsAsciiLetter(name[letters]) || name[letters] == '_'))
            letters++;
        return letters > 1 && letters < name.Length && name[letters] is '=' or ':' or '"' or '\'';
    }

    private static bool IsFrame(char first, char last) =>
        (first, last) is ('(', ')') or ('[', ']') or ('{', '}') or ('*', '*') or ('_', '_');

    private static bool IsTrailing(char c) => c is '.' or ',' or ';' or '"' or '\'' or '`' or ')' or '>';
}
