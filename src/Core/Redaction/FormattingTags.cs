namespace SupportAssistant.Core.Redaction;

/// <summary>Tags that only dress text. Others stay: the name of an XML element can be the label of a secret.</summary>
internal static class FormattingTags
{
    private const int Longest = 300;

    private static readonly string[] Dress =
        ["b", "i", "u", "em", "strong", "span", "font", "code", "tt", "mark", "small", "wbr", "kbd", "samp", "a"];

    private static readonly string[] Breaks = ["br", "p", "div", "li", "ul", "ol", "td", "th", "tr", "pre",
        "blockquote", "h1", "h2", "h3"];

    /// <returns>Length 0 when no such tag begins here.</returns>
    public static Tag At(string text, int start)
    {
        var here = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        if (here.StartsWith("<!--", StringComparison.Ordinal))
            return EmptyComment(here);
        var close = here.IndexOf('>');
        if (close < 2)
            return default;
        var inside = here[1..close].Trim('/');
        var nameEnd = inside.IndexOfAny(' ', '\n', '\t');
        var name = nameEnd < 0 ? inside : inside[..nameEnd];
        if (nameEnd > 0 && !OnlyDresses(inside[nameEnd..].Trim()))
            return default;
        return IsIn(Breaks, name) ? new Tag(close + 1, true) : IsIn(Dress, name) ? new Tag(close + 1, false) : default;
    }

    // A link's address or a field's value may hold a secret and has to stay readable.
    private static bool OnlyDresses(ReadOnlySpan<char> attributes) => attributes is "" or "/"
        || attributes.StartsWith("style=", StringComparison.OrdinalIgnoreCase)
        || attributes.StartsWith("class=", StringComparison.OrdinalIgnoreCase)
        || attributes.StartsWith("dir=", StringComparison.OrdinalIgnoreCase)
        || attributes.StartsWith("lang=", StringComparison.OrdinalIgnoreCase)
        || attributes.StartsWith("color=", StringComparison.OrdinalIgnoreCase);

    private static Tag EmptyComment(ReadOnlySpan<char> here)
    {
        var end = here.IndexOf("-->", StringComparison.Ordinal);
        return end >= 2 && (end < 4 || here[4..end].IsWhiteSpace()) ? new Tag(end + 3, false) : default;
    }

    private static bool IsIn(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <param name="IsBreak">Whether what follows stands apart from what came before.</param>
    internal readonly record struct Tag(int Length, bool IsBreak);
}
