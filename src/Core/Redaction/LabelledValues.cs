namespace SupportAssistant.Core.Redaction;

/// <summary>
/// A label and what follows it, in prose, forms, settings and code: <c>Password: x</c>, <c>mot de passe est x</c>,
/// <c>'password' => 'x'</c>, <c>define('DB_PASSWORD', 'x')</c>, <c>&lt;password&gt;x&lt;/password&gt;</c>.
/// </summary>
internal static class LabelledValues
{
    /// <summary>"The password that we set for the mailbox info@… last week is": no longer way was seen.</summary>
    private const int MostWordsBetween = 10;

    private const int LongestParenthesis = 60;

    public static void Find(SeenText text, List<Find> finds)
    {
        foreach (var (start, label) in text.Labels)
        {
            var end = start + label.Text.Length;
            // password1
            if (end < text.Length && char.IsAsciiDigit(text.Plain[end]))
                end++;
            if (label.Wanted == Wanted.Nothing || !IsLabel(text, end))
                continue;
            if (After(text, label, end) is { } value)
                More.Add(text, label, value, finds);
            else if (label.Wanted is Wanted.Password or Wanted.Code && SaidBefore.Find(text, start) is { } before)
                finds.Add(new Find(label.Kind, before.Start, before.End));
        }
    }

    /// <summary>
    /// "password-manager", "password+generator", "/password/reset" and "forgot-password?lang=en" are names of other things.
    /// </summary>
    private static bool IsLabel(SeenText text, int end) => text.CharAt(end) switch
    {
        '?' => !char.IsAsciiLetter(text.CharAt(end + 1)),
        '+' or '/' or '\\' or '@' or '&' or '%' => false,
        '-' or '_' or '|' => !char.IsLetterOrDigit(text.CharAt(end + 1)),
        _ => true,
    };

    private static Value? After(SeenText text, Label label, int at)
    {
        var walk = new Walk(at, Tie.Bare, 0, SameLine: true, IsQuoted: IsQuoted(text, at));
        for (var step = 0; step < 3 * MostWordsBetween && walk.At < text.Length; step++)
        {
            var c = text.Plain[walk.At];
            if (c == SeenText.Wall)
                return null;
            if (Sign(text, walk) is { } after)
            {
                walk = after;
                continue;
            }
            if (c == '(' && walk.Tie == Tie.Bare && Parenthesis(text, walk.At) is { } closed)
            {
                walk = walk with { At = closed };
                continue;
            }
            if (label.Wanted == Wanted.OneTime && SeedGroups.At(text, walk.At) is { } seed)
                return seed;
            var value = Value.At(text, walk.At);
            // GITHUB_API_KEY= and in the next line another setting: this one is empty.
            if (!walk.SameLine && walk.Tie == Tie.Firm && !value.IsQuoted
                && value.Of(text.Plain).IndexOfAny('=', ':') == value.End - value.Start - 1)
                return null;
            if (ValueRules.Accepts(text, label, walk.Tie, value, walk.Words == 0, walk.SameLine))
                return value;
            if (Word(text, walk) is not { } next)
                return null;
            walk = next;
        }
        return null;
    }

    /// <summary>Blanks, closing marks and the signs that tie; null when a word stands here.</summary>
    private static Walk? Sign(SeenText text, Walk walk)
    {
        var c = text.Plain[walk.At];
        var next = text.CharAt(walk.At + 1);
        var isFirst = walk is { Tie: Tie.Bare, Words: 0 };
        return c switch
        {
            ' ' => walk with { At = walk.At + 1 },
            '\n' => walk with { At = walk.At + 1, SameLine = false },
            '|' when !SeenText.IsGap(next) => null,
            ':' or '=' or '>' or '|' when walk.Tie < Tie.Firm || next != c =>
                walk with { At = walk.At + 1, Tie = Tie.Firm },
            '=' or '>' => walk with { At = walk.At + 1 },
            '-' when SeenText.IsGap(next) || next == '>' => walk with { At = walk.At + 1, Tie = Tie.Firm },
            ',' when walk.IsQuoted && text.CharAt(next == ' ' ? walk.At + 2 : walk.At + 1) is '"' or '\'' =>
                walk with { At = walk.At + 1, Tie = Tie.Firm },
            '"' or '\'' or '`' when isFirst && (SeenText.IsGap(next)
                || next is ':' or ',' or ']' or ')' or '=' or '>') =>
                walk with { At = walk.At + 1 },
            '*' or '_' or ']' or ')' when isFirst => walk with { At = walk.At + 1 },
            '(' when isFirst && next is '"' or '\'' => walk with { At = walk.At + 1, Tie = Tie.Firm },
            '*' when SeenText.IsGap(next) => walk with { At = walk.At + 1 },
            _ => null,
        };
    }

    /// <summary>The name that ends here, as 'DB_PASSWORD', fills a pair of quotes.</summary>
    private static bool IsQuoted(SeenText text, int end)
    {
        var quote = text.CharAt(end);
        if (quote is not ('"' or '\''))
            return false;
        var start = end;
        while (start > 0 && end - start < 60 && (char.IsLetterOrDigit(text.Plain[start - 1])
            || text.Plain[start - 1] is '_' or '-' or ' ' or '.'))
            start--;
        return text.CharBefore(start) == quote;
    }

    /// <summary>Goes over one word that is not the secret; null when nothing more is to be expected.</summary>
    private static Walk? Word(SeenText text, Walk walk)
    {
        var end = walk.At;
        var limit = text.EndOfRun(end);
        var isLink = text.Plain.AsSpan(end, limit - end).Contains("://", StringComparison.Ordinal);
        while (end < limit && (isLink || text.Plain[end] is not (':' or '=') || text.CharAt(end + 1) == '/'))
            end++;
        if (end == walk.At)
            return null;
        var plain = text.Plain.AsSpan(walk.At, end - walk.At);
        var folded = ValueRules.Bare(text.Folded.AsSpan(walk.At, end - walk.At));
        // <add key="Password" value="x">
        if (walk.IsQuoted && folded is "value" or "content")
            return walk with { At = end };
        if (ProseWords.IsTie(plain, folded) && walk.Tie < Tie.Firm)
            return walk with { At = end, Tie = Tie.Loose };
        if (walk.Tie > Tie.Bare && ProseWords.IsFiller(folded) && plain[^1] is not ('.' or '!' or '?'))
            return walk with { At = end };
        if (walk.Tie == Tie.Firm || walk.Words == MostWordsBetween || plain[^1] is '.' or '!' or '?' or ',' or ';'
            || ProseWords.IsBreak(folded))
            return null;
        return walk with { At = end, Tie = Tie.Bare, Words = walk.Words + 1 };
    }

    /// <summary>"Password (for FTP):" is passed over; "password (Xy12!abc)" is read.</summary>
    private static int? Parenthesis(SeenText text, int open)
    {
        var room = text.Plain.AsSpan(open, Math.Min(LongestParenthesis, text.Length - open));
        var close = room.IndexOfAny(')', '\n', SeenText.Wall);
        if (close < 2 || room[close] != ')')
            return null;
        foreach (var word in room[1..close].Split(' '))
        {
            if (ValueLook.Of(room[1..close][word]) == Looks.Dense)
                return null;
        }
        return open + close + 1;
    }

    /// <param name="Words">How many words stand between the label and here.</param>
    /// <param name="IsQuoted">Whether the label stands in quotes.</param>
    private readonly record struct Walk(int At, Tie Tie, int Words, bool SameLine, bool IsQuoted);
}
