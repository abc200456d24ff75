namespace SupportAssistant.Core.Redaction;

/// <summary>
/// Lines of protocols: Authorization and Cookie of HTTP, AUTH of SMTP, PASS of FTP and POP3, LOGIN of IMAP.
/// </summary>
internal static class Headers
{
    private const int LongestLine = 2_000;

    private static readonly string[] Schemes = ["basic", "bearer", "token", "digest", "whm", "cpanel", "apikey",
        "plain", "login", "key"];

    public static void Find(SeenText text, List<Find> finds)
    {
        After(text, "authorization:", (start, end) => Credentials(text, start, end, finds));
        After(text, "cookie:", (start, end) => Cookies(text, start, end, finds));
        After(text, "auth plain ", (start, end) => Base64(text, start, finds));
        After(text, "auth login ", (start, end) => Base64(text, start, finds));
        After(text, "bearer ", (start, end) => Credentials(text, start, end, finds));
        FtpPass(text, finds);
    }

    private static void After(SeenText text, string label, Action<int, int> read)
    {
        var from = 0;
        while (from < text.Length && text.Folded.IndexOf(label, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            from = at + label.Length;
            read(from, text.EndOfLine(from, LongestLine));
        }
    }

    private static void Credentials(SeenText text, int at, int end, List<Find> finds)
    {
        for (var word = 0; word < 3 && at < end; word++)
        {
            while (at < end && text.Plain[at] == ' ')
                at++;
            var stop = text.EndOfRun(at);
            while (stop > at && text.Plain[stop - 1] is '"' or '\'' or ',' or ';' or '`' or '.' or ')')
                stop--;
            if (!IsScheme(text.Folded.AsSpan(at, stop - at)))
            {
                var value = text.Plain.AsSpan(at, stop - at);
                if (value.Length >= 12 && value[0] is not ('$' or '<' or '{') && ValueLook.Distinct(value) > 5
                    && ValueLook.Of(value) >= Looks.Cased)
                    finds.Add(new Find(Kind.SecretKey, at, stop));
                return;
            }
            at = stop;
        }
    }

    private static bool IsScheme(ReadOnlySpan<char> word)
    {
        foreach (var scheme in Schemes)
        {
            if (word.SequenceEqual(scheme))
                return true;
        }
        return false;
    }

    private static void Cookies(SeenText text, int at, int end, List<Find> finds)
    {
        var line = text.Plain.AsSpan(at, end - at);
        foreach (var range in line.Split(';'))
        {
            var pair = line[range];
            var equals = pair.IndexOf('=');
            if (equals < 1)
                continue;
            var value = pair[(equals + 1)..].TrimEnd("\"' ,");
            if (value.IndexOf(' ') is >= 0 and var blank)
                value = value[..blank].TrimEnd("\"'");
            var start = at + range.Start.GetOffset(line.Length) + equals + 1;
            if (value.Length >= 16 && Tokens.IsRandom(value) && !value.Contains(SeenText.Wall))
                finds.Add(new Find(Kind.Session, start, start + value.Length));
        }
    }

    private static void Base64(SeenText text, int at, List<Find> finds)
    {
        var end = text.EndOfRun(at);
        var value = text.Plain.AsSpan(at, end - at);
        if (value.Length >= 8 && !value.ContainsAnyExcept(Tokens.Wide) && (value[^1] == '='
            || ValueLook.Of(value) >= Looks.Cased))
            finds.Add(new Find(Kind.Password, at, end));
    }

    /// <summary>PASS and one word, alone on its line or behind "&gt;" or "Command:".</summary>
    private static void FtpPass(SeenText text, List<Find> finds)
    {
        const string Command = "PASS ";
        var from = 0;
        while (from < text.Length && text.Plain.IndexOf(Command, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            from = at + Command.Length;
            var end = text.EndOfRun(from);
            var before = at > 1 && text.Plain[at - 1] == ' ' ? text.Plain[at - 2] : text.CharBefore(at);
            if (before is '\n' or '>' or ':' && text.CharAt(end) is '\n' && end - from >= 4
                && ValueLook.Distinct(text.Plain.AsSpan(from, end - from)) > 2)
                finds.Add(new Find(Kind.Password, from, end));
        }
    }
}
