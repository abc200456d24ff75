namespace SupportAssistant.Core.Knowledge;

/// <summary>A tag (with a lower-case name) or, when <see cref="Name"/> is null, the text between two tags.</summary>
internal sealed record HtmlToken(string? Name, bool IsEnd, string Text)
{
    private const string Blank = " \t\r\n/>";

    /// <summary>The raw value of an attribute; "" when it has none, null when the tag does not carry it.</summary>
    public string? Attribute(string name)
    {
        var rest = Text.AsSpan().TrimStart(Blank);
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(" \t\r\n/>=");
            end = end < 0 ? rest.Length : Math.Max(end, 1);
            var isIt = rest[..end].Equals(name, StringComparison.OrdinalIgnoreCase);
            rest = rest[end..].TrimStart(Blank);
            var value = Value(ref rest);
            if (isIt)
                return value.ToString();
            rest = rest.TrimStart(Blank);
        }
        return null;
    }

    private static ReadOnlySpan<char> Value(ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] != '=')
            return [];
        rest = rest[1..].TrimStart(" \t\r\n");
        if (rest.IsEmpty)
            return [];
        var isQuoted = rest[0] is '"' or '\'';
        var value = isQuoted ? rest[1..] : rest;
        var end = isQuoted ? value.IndexOf(rest[0]) : value.IndexOfAny(" \t\r\n>");
        end = end < 0 ? value.Length : end;
        rest = value[Math.Min(value.Length, end + 1)..];
        return value[..end];
    }
}

/// <summary>Cuts HTML into tags and texts as forgivingly as browsers do; comments and doctypes vanish.</summary>
internal static class HtmlTokens
{
    public static IEnumerable<HtmlToken> Of(string html, IReadOnlySet<string> rawContent)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = NextTag(html, at);
            if (open > at)
                yield return new HtmlToken(null, false, html[at..open]);
            if (open == html.Length)
                yield break;
            at = EndOfTag(html, open);
            if (html[open + 1] is '!' or '?')
                continue;
            var tag = ReadTag(html[open..at]);
            yield return tag;
            // What stands inside a script is not markup, up to its own end tag.
            if (!tag.IsEnd && rawContent.Contains(tag.Name!))
            {
                var close = html.IndexOf($"</{tag.Name}", at, StringComparison.OrdinalIgnoreCase);
                at = close < 0 ? html.Length : close;
            }
        }
    }

    /// <summary>A "&lt;" opens a tag only before a letter, "/", "!" or "?"; "a &lt; b" is text.</summary>
    private static int NextTag(string html, int at)
    {
        for (; at < html.Length; at++)
        {
            at = html.IndexOf('<', at);
            if (at < 0 || at + 1 == html.Length)
                return html.Length;
            var next = html[at + 1];
            if (char.IsAsciiLetter(next) || next is '!' or '?'
                || (next == '/' && at + 2 < html.Length && char.IsAsciiLetter(html[at + 2])))
                return at;
        }
        return html.Length;
    }

    private static int EndOfTag(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }
        var quote = '\0';
        for (var at = open + 1; at < html.Length; at++)
        {
            var letter = html[at];
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'' && html[at - 1] is '=' or ' ')
                quote = letter;
            else if (letter == '>')
                return at + 1;
        }
        return html.Length;
    }

    private static HtmlToken ReadTag(string tag)
    {
        var isEnd = tag[1] == '/';
        var start = isEnd ? 2 : 1;
        var end = start;
        while (end < tag.Length && !char.IsWhiteSpace(tag[end]) && tag[end] is not ('>' or '/'))
            end++;
        // Attributes beyond 4,000 characters are somebody's attack, not an address or a style.
        return new HtmlToken(tag[start..end].ToLowerInvariant(), isEnd, tag[end..Math.Min(tag.Length, end + 4_000)]);
    }
}
