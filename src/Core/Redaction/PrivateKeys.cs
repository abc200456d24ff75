namespace SupportAssistant.Core.Redaction;

/// <summary>
/// PEM, OpenSSH, PGP and PuTTY keys, quoted, wrapped or cut off; and their bodies without the first line.
/// </summary>
internal static class PrivateKeys
{
    private const int Longest = 20_000;
    private const int ShortestBody = 24;
    private const int LongestLabel = 40;

    /// <summary>How the body of an OpenSSH key and of an age key begins.</summary>
    private static readonly string[] Bodies = ["b3BlbnNzaC1rZXktdjE", "AGE-SECRET-KEY-1"];

    public static void Find(SeenText text, List<Find> finds)
    {
        var from = 0;
        while (from < text.Length && text.Plain.IndexOf("BEGIN ", from, StringComparison.Ordinal) is >= 0 and var begin)
            from = Pem(text, begin, finds);
        foreach (var body in Bodies)
        {
            if (text.Plain.IndexOf(body, StringComparison.Ordinal) is >= 0 and var start)
                finds.Add(new Find(Kind.PrivateKey, start, EndOfBody(text, start)));
        }
        if (text.Plain.IndexOf("Private-Lines:", StringComparison.Ordinal) is >= 0 and var putty)
            finds.Add(new Find(Kind.PrivateKey, putty, EndOfPutty(text, putty)));
    }

    private static int Pem(SeenText text, int begin, List<Find> finds)
    {
        var label = text.Plain.AsSpan(begin, Math.Min(LongestLabel, text.Length - begin));
        var words = label.IndexOf("PRIVATE KEY", StringComparison.Ordinal);
        if (words < 0 || label.IndexOf('\n') is >= 0 and var line && line < words)
            return begin + 1;
        var start = begin;
        while (start > 0 && text.Plain[start - 1] is '-' or ' ')
            start--;
        var bodyStart = begin + words + "PRIVATE KEY".Length;
        var room = text.Plain.AsSpan(bodyStart, Math.Min(Longest, text.Length - bodyStart));
        var end = room.IndexOf("END ", StringComparison.Ordinal);
        var body = end < 0 ? int.MaxValue : room[..end].Trim("- \n.").Length;
        if (end < 0)
            end = EndOfBody(text, bodyStart) - bodyStart;
        else if (room[end..].IndexOf("PRIVATE KEY", StringComparison.Ordinal) is >= 0 and <= LongestLabel and var name)
            end += name + "PRIVATE KEY".Length;
        // The first line alone, or around "…", is how articles explain a key.
        if (Math.Min(end, body) < ShortestBody)
            return bodyStart;
        while (end < room.Length && room[end] is '-')
            end++;
        finds.Add(new Find(Kind.PrivateKey, start, bodyStart + end));
        return bodyStart + end;
    }

    private static int EndOfPutty(SeenText text, int start)
    {
        var mac = text.Plain.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf("Private-MAC:",
            StringComparison.Ordinal);
        // The number of lines stands before them.
        var lines = text.EndOfRun(Math.Min(text.Length, start + "Private-Lines: ".Length));
        if (mac < 0)
            return EndOfBody(text, lines);
        var value = start + mac + "Private-MAC:".Length;
        return text.EndOfRun(text.CharAt(value) == ' ' ? value + 1 : value);
    }

    /// <summary>Lines of base64, with the header lines of an encrypted key among them; the last may be short.</summary>
    private static int EndOfBody(SeenText text, int from)
    {
        var end = from;
        var limit = Math.Min(text.Length, from + Longest);
        while (end < limit)
        {
            var next = end;
            while (next < limit && SeenText.IsGap(text.Plain[next]) && text.Plain[next] != SeenText.Wall)
                next++;
            var runEnd = text.EndOfRun(next);
            if (runEnd == next || !IsBody(text.Plain.AsSpan(next, runEnd - next)))
                break;
            end = runEnd;
        }
        return Math.Max(end, text.EndOfRun(from));
    }

    private static bool IsBody(ReadOnlySpan<char> run) =>
        (run.Length >= 32 || run[^1] is ':' or '=' or '-' || run.Contains(',') || ValueLook.Of(run) >= Looks.Mixed)
        && !run.ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-:,\\\"");
}
