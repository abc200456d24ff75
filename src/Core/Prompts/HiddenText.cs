using System.Buffers;
using System.Text;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Prompts;

/// <summary>
/// Takes out what a model would read and a person would not see: HTML comments, elements that are not displayed,
/// Markdown comments, invisible characters. One pass; a search that found nothing is not made again, so that hostile
/// text stays linear.
/// </summary>
public static class HiddenText
{
    private const int LongestTag = 2_000;

    private static readonly SearchValues<char> Starts = SearchValues.Create(
        "<[\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\uFEFF\u00AD\u202A\u202B\u202C\u202D\u202E\uDB40");

    private static readonly string[] HidingStyles =
    [
        "display:none", "visibility:hidden", "font-size:0", "opacity:0;", "opacity:0\"", "opacity:0'", "max-height:0",
        "color:transparent", "color:white", "color:#fff", "text-indent:-9",
    ];

    /// <returns>The text as a person sees it, and whether anything was hidden in it.</returns>
    public static (string Text, bool Found) Strip(string text)
    {
        var found = text.Contains(MessageText.HiddenMark, StringComparison.Ordinal);
        if (text.AsSpan().IndexOfAny(Starts) < 0)
            return (text, found);
        var seen = new StringBuilder(text.Length);
        var never = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var at = 0;
        while (at < text.Length)
        {
            var next = text.AsSpan(at).IndexOfAny(Starts);
            var start = next < 0 ? text.Length : at + next;
            seen.Append(text, at, start - at);
            if (next < 0)
                break;
            at = EndOfHidden(text, start, never);
            found |= at > start;
            if (at == start)
                seen.Append(text[at++]);
        }
        return (seen.ToString(), found);
    }

    private static int EndOfHidden(string text, int start, HashSet<string> never) => text[start] switch
    {
        '<' => EndOfMarkup(text, start, never),
        '[' => EndOfMarkdownComment(text, start),
        // A tag character is two units; other characters of that plane are rare enough to go, too.
        '\uDB40' => Math.Min(start + 2, text.Length),
        '\u200C' or '\u200D' => IsJoining(text, start) ? start : start + 1,
        _ => start + 1,
    };

    private static int EndOfMarkup(string text, int start, HashSet<string> never)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
            return EndOf("-->", text, start + 4, never) is { } closed ? closed : start;
        var name = start + 1;
        while (name < text.Length && name - start <= 16 && char.IsAsciiLetterOrDigit(text[name]))
            name++;
        var room = text.AsSpan(start, Math.Min(LongestTag, text.Length - start));
        var close = room.IndexOf('>');
        if (name == start + 1 || close < 0 || !IsHiding(room[..close]))
            return start;
        return EndOf($"</{text[(start + 1)..name]}>", text, start + close, never) ?? start + close + 1;
    }

    private static bool IsHiding(ReadOnlySpan<char> tag)
    {
        if (tag.IndexOfAny(" \t\n") < 0)
            return false;
        var bare = new string([.. tag.ToString().Where(c => !char.IsWhiteSpace(c))]).ToLowerInvariant();
        return (bare.Contains("style=", StringComparison.Ordinal)
                && HidingStyles.Any(style => bare.Contains(style, StringComparison.Ordinal)))
            || tag.EndsWith(" hidden", StringComparison.OrdinalIgnoreCase)
            || tag.Contains(" hidden ", StringComparison.OrdinalIgnoreCase)
            || tag.Contains(" hidden=", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>[//]: # (…)</c> and <c>[comment]: &lt;&gt; (…)</c>, to the end of the line.</summary>
    private static int EndOfMarkdownComment(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "[//]:", 0, 5) != 0
            && string.Compare(text, start, "[comment]:", 0, 10, StringComparison.OrdinalIgnoreCase) != 0)
            return start;
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }

    private static int? EndOf(string closing, string text, int from, HashSet<string> never)
    {
        if (never.Contains(closing))
            return null;
        var at = text.IndexOf(closing, from, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            never.Add(closing);
        return at < 0 ? null : at + closing.Length;
    }

    /// <summary>Persian words and joined emoji need the joiners; between Latin letters they only hide something.</summary>
    private static bool IsJoining(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at - 1] > '\u02FF' && text[at + 1] > '\u02FF';
}
