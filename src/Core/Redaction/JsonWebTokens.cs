namespace SupportAssistant.Core.Redaction;

/// <summary>
/// Three parts of base64url, of which the first begins like a JSON object; also when a line end splits it.
/// </summary>
internal static class JsonWebTokens
{
    private const string Begin = "eyJ";
    private const int Longest = 8_000;
    private const int ShortestPart = 8;

    public static void Find(SeenText text, List<Find> finds)
    {
        var from = 0;
        while (from < text.Length && text.Plain.IndexOf(Begin, from, StringComparison.Ordinal) is >= 0 and var start)
        {
            var (end, dots) = Read(text, start);
            if (dots >= 2 && !char.IsAsciiLetterOrDigit(text.CharBefore(start)))
                finds.Add(new Find(Kind.Jwt, start, end));
            from = Math.Max(end, start + 1);
        }
    }

    private static (int End, int Dots) Read(SeenText text, int start)
    {
        var dots = 0;
        var part = 0;
        var at = start;
        var limit = Math.Min(text.Length, start + Longest);
        for (; at < limit; at++)
        {
            var c = text.Plain[at];
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '=')
                part++;
            else if (c == '.' && part >= ShortestPart && dots < 4)
                (dots, part) = (dots + 1, 0);
            else if (c != '\n' || !Tokens.GoesOn(text, at, at - start))
                break;
        }
        return (text.CharBefore(at) == '.' ? at - 1 : at, dots > 2 && part == 0 ? dots - 1 : dots);
    }
}
