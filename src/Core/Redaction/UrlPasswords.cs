namespace SupportAssistant.Core.Redaction;

/// <summary>The password of an address: ftp://user:x@host, mysql://user:x@host/db.</summary>
internal static class UrlPasswords
{
    public static void Find(SeenText text, List<Find> finds)
    {
        var from = 0;
        while (from < text.Length && text.Plain.IndexOf("://", from, StringComparison.Ordinal) is >= 0 and var scheme)
        {
            var start = scheme + 3;
            var run = text.Plain.AsSpan(start, text.EndOfRun(start) - start);
            var end = run.IndexOfAny("\"'<>`");
            if (end >= 0)
                run = run[..end];
            // A second address in the same run is read by itself.
            if (run.IndexOf("://", StringComparison.Ordinal) is >= 0 and var another)
                run = run[..another];
            var at = run.LastIndexOf('@');
            var colon = at < 0 ? -1 : run[..at].IndexOf(':');
            // An "@" behind a query or a path is part of it, unless the password holds the slash.
            if (colon >= 0 && !run[..colon].ContainsAny('/', '?', '#') && IsPassword(run[(colon + 1)..at]))
                finds.Add(new Find(Kind.Password, start + colon + 1, start + at));
            from = start;
        }
    }

    private static bool IsPassword(ReadOnlySpan<char> value) => value.Length > 0
        && value is not ("pass" or "password" or "passwd" or "pwd" or "secret" or "PASSWORD" or "PASS" or "..."
        or "***")
        && value[0] is not ('$' or '<' or '{' or '[') && ValueLook.Distinct(value) > 1
        // host:8080/path@2x is a port and a path.
        && !(value.IndexOf('/') is > 1 and <= 5 && !value[..value.IndexOf('/')].ContainsAnyExceptInRange('0', '9'));
}
