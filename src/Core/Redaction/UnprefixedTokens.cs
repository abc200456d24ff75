namespace SupportAssistant.Core.Redaction;

/// <summary>Tokens that are known by a mark inside: Azure, Mailchimp, Telegram, Discord, Facebook.</summary>
internal static class UnprefixedTokens
{
    public static void Find(SeenText text, List<Find> finds)
    {
        Around(text, finds, "Q~", Azure);
        Around(text, finds, "-us", Mailchimp);
        Around(text, finds, ":AA", Telegram);
        Around(text, finds, "|", Facebook);
        Around(text, finds, "M", Discord);
        Around(text, finds, "N", Discord);
        Around(text, finds, "O", Discord);
    }

    private static void Around(SeenText text, List<Find> finds, string mark, Func<SeenText, int, (int Start,
        int End)?> read)
    {
        var from = 0;
        while (from < text.Length && text.Plain.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            if (read(text, at) is var (start, end) && Tokens.IsRandom(text.Plain.AsSpan(start, end - start)))
            {
                finds.Add(new Find(Kind.ApiKey, start, end));
                from = Math.Max(end, at + 1);
            }
            else
                from = at + mark.Length;
        }
    }

    /// <summary>Three characters, a digit, "Q~", 31 to 34 characters.</summary>
    private static (int, int)? Azure(SeenText text, int at)
    {
        var start = at - 4;
        var end = Run(text, at + 2, c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~', 60);
        return start >= 0 && char.IsAsciiDigit(text.Plain[at - 1])
            && end - at - 2 is >= 30 and <= 35 ? (start, end) : null;
    }

    /// <summary>32 hexadecimal digits and the data centre.</summary>
    private static (int, int)? Mailchimp(SeenText text, int at)
    {
        var end = Run(text, at + 3, char.IsAsciiDigit, 3);
        return end > at + 3 && at >= 32 && !text.Plain.AsSpan(at - 32, 32).ContainsAnyExcept(Tokens.Hex)
            ? (at - 32, end) : null;
    }

    /// <summary>The bot's number, ":AA", 33 characters.</summary>
    private static (int, int)? Telegram(SeenText text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 11 && char.IsAsciiDigit(text.Plain[start - 1]))
            start--;
        var end = Run(text, at + 1, c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_', 40);
        return at - start >= 8 && end - at - 1 is >= 34 and <= 36 ? (start, end) : null;
    }

    /// <summary>The app's number, a bar, 27 characters.</summary>
    private static (int, int)? Facebook(SeenText text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 17 && char.IsAsciiDigit(text.Plain[start - 1]))
            start--;
        var end = Run(text, at + 1, c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_', 30);
        return at - start >= 15 && end - at - 1 is 27 ? (start, end) : null;
    }

    /// <summary>23 to 28 characters, six or seven, 27 to 38, with full stops between.</summary>
    private static (int, int)? Discord(SeenText text, int at)
    {
        if (char.IsAsciiLetterOrDigit(text.CharBefore(at)))
            return null;
        var first = Run(text, at, IsUrl, 30);
        var second = text.CharAt(first) == '.' ? Run(text, first + 1, IsUrl, 8) : first;
        var third = text.CharAt(second) == '.' ? Run(text, second + 1, IsUrl, 40) : second;
        return first - at is >= 23 and <= 28 && second - first is 7 or 8
            && third - second is >= 28 and <= 39 ? (at, third) : null;

        static bool IsUrl(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
    }

    private static int Run(SeenText text, int from, Func<char, bool> belongs, int most)
    {
        var end = from;
        while (end < text.Length && end - from < most && belongs(text.Plain[end]))
            end++;
        return end;
    }
}
