using System.Buffers;

namespace SupportAssistant.Core.Redaction;

/// <summary>
/// Keys and tokens that say by their first letters who made them; also when a mail program broke the line.
/// </summary>
internal static class ProviderTokens
{
    private static readonly SearchValues<string> Prefixes =
        SearchValues.Create([.. TokenShape.All.Select(s => s.Prefix)], StringComparison.Ordinal);

    private static readonly Dictionary<char, TokenShape[]> ByFirst = TokenShape.All.GroupBy(s => s.Prefix[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.Prefix.Length).ToArray());

    public static void Find(SeenText text, List<Find> finds)
    {
        var from = 0;
        while (from < text.Length && text.Plain.AsSpan(from).IndexOfAny(Prefixes) is >= 0 and var offset)
        {
            var start = from + offset;
            var end = char.IsAsciiLetterOrDigit(text.CharBefore(start)) ? 0 : EndOfToken(text, start);
            if (end > 0)
                finds.Add(new Find(Kind.ApiKey, start, end));
            from = Math.Max(end, start + 1);
        }
    }

    private static int EndOfToken(SeenText text, int start)
    {
        foreach (var shape in ByFirst[text.Plain[start]])
        {
            if (string.CompareOrdinal(text.Plain, start, shape.Prefix, 0, shape.Prefix.Length) != 0)
                continue;
            var body = start + shape.Prefix.Length;
            var end = EndOfBody(text, body, shape);
            var length = end - body;
            if (length >= shape.Least && length <= shape.Most && !IsMasked(text, end) && Tokens.IsRandom(text.Plain.AsSpan(body, length)))
                return end;
        }
        return 0;
    }

    /// <summary>xoxp-572370529330-####: what counts is already hidden.</summary>
    private static bool IsMasked(SeenText text, int end) => text.CharAt(end) is '#' or '•'
        || text.CharAt(end) == '*' && text.CharAt(end + 1) == '*';

    private static int EndOfBody(SeenText text, int body, TokenShape shape)
    {
        var end = body;
        var limit = Math.Min(text.Length, body + shape.Most + 1);
        while (end < limit)
        {
            if (shape.Alphabet.Contains(text.Plain[end]))
                end++;
            else if (text.Plain[end] == '\n' && IsSplit(text, body, end, shape))
                end++;
            else
                break;
        }
        while (end > body && text.Plain[end - 1] is '.' or '\n')
            end--;
        return end;
    }

    // Too short to be whole, or as long as a line: then the next line, if it looks like more of it, belongs to it.
    private static bool IsSplit(SeenText text, int body, int lineEnd, TokenShape shape)
    {
        if (Tokens.GoesOn(text, lineEnd, lineEnd - body + shape.Prefix.Length))
            return true;
        if (lineEnd - body >= shape.Least || lineEnd - body < 4)
            return false;
        var end = text.EndOfRun(lineEnd + 1);
        var rest = text.Plain.AsSpan(lineEnd + 1, end - lineEnd - 1).TrimEnd(".,;");
        return rest.Length > 0 && !rest.ContainsAnyExcept(shape.Alphabet)
            && rest.Length >= shape.Least - (lineEnd - body)
            && rest.ContainsAnyInRange('0', '9');
    }
}
