using System.Net;

namespace SupportAssistant.Core.Facts;

/// <summary>Brings what was found into a comparable spelling; null means that it is no such fact.</summary>
internal static class Read
{
    private static readonly string[] FileEndings =
    [
        "php", "html", "htm", "css", "js", "ts", "json", "xml", "yml", "yaml", "txt", "log", "conf", "cnf", "cfg", "ini",
        "sql", "gz", "zip", "tar", "bak", "sh", "py", "md", "jpg", "jpeg", "png", "gif", "svg", "pdf", "docx", "csv", "crt",
        "pem", "key", "csr", "htaccess", "env", "exe", "dll", "lock", "jar", "tmp", "old", "asp", "aspx", "jsp", "cgi",
    ];

    private static readonly string[] Generic =
    [
        "com", "net", "org", "info", "biz", "dev", "app", "shop", "store", "online", "site", "website", "tech", "cloud",
        "host", "hosting", "xyz", "top", "club", "blog", "agency", "space", "live", "pro", "name", "email", "support",
        "help", "digital", "media", "news", "web", "link", "click", "icu", "vip", "work", "world", "zone", "page", "art",
        "example", "test", "invalid", "local", "localhost", "internal", "lan", "edu", "gov", "mil", "int", "arpa", "onion",
        "software", "systems", "solutions", "services", "company", "group", "gmbh", "berlin", "london", "paris", "money",
        "finance", "bank", "pay", "center", "network", "social", "team", "foo", "ninja", "rocks",
    ];

    /// <summary>Names with a full stop that are products.</summary>
    private static readonly string[] Products = ["asp.net", "node.js", "socket.io", "vue.js", "next.js", "e.g", "i.e", "a.m", "p.m"];

    public static string Lower(string spelled) => spelled.ToLowerInvariant();

    public static string Link(string spelled) => spelled.ToLowerInvariant().TrimEnd('/');

    public static string SpelledEmail(string spelled) => spelled.ToLowerInvariant()
        .Replace(" ", "", StringComparison.Ordinal).Replace("[at]", "@", StringComparison.Ordinal)
        .Replace("(at)", "@", StringComparison.Ordinal).Replace("[dot]", ".", StringComparison.Ordinal)
        .Replace("(dot)", ".", StringComparison.Ordinal);

    public static string? Ip(string spelled)
    {
        var slash = spelled.IndexOf('/');
        return IPAddress.TryParse(slash < 0 ? spelled : spelled[..slash], out var address) && spelled.Length > 6
            ? address + (slash < 0 ? "" : spelled[slash..])
            : null;
    }

    public static string? Path(string spelled) =>
        spelled.Count(c => c == '/') > 1 || spelled.Length > 4 ? spelled.TrimEnd('/').ToLowerInvariant() : null;

    public static string Blanks(string spelled) =>
        string.Join(' ', spelled.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>One word between ticks is a name of something; several are typed in.</summary>
    public static string? Code(string spelled) => spelled.Contains(' ') ? Blanks(spelled) : null;

    /// <summary>The lines between the fences of a block of code, without the word that names its language.</summary>
    public static string Lines(string fenced) => string.Join('\n', fenced.Trim('`').Split('\n').Skip(1).Select(Blanks).Where(l => l.Length > 0));

    public static string Digits(string spelled) => string.Concat(spelled.Where(char.IsAsciiDigit)).TrimStart('0');

    public static string? Phone(string spelled)
    {
        var digits = Digits(spelled);
        return digits.Length is >= 6 and <= 15 ? digits : null;
    }

    /// <summary>The last of "." and "," parts the cents, when one or two digits follow it.</summary>
    public static string Amount(string spelled)
    {
        var at = spelled.LastIndexOfAny(['.', ',']);
        var hasCents = at > 0 && spelled.Length - at - 1 is 1 or 2;
        var whole = string.Concat((hasCents ? spelled[..at] : spelled).Where(char.IsAsciiDigit)).TrimStart('0');
        var cents = hasCents ? spelled[(at + 1)..].TrimEnd('0') : "";
        return cents.Length == 0 ? whole : $"{whole}.{cents}";
    }

    /// <summary>"evil[.]example" and "evil dot example", as people write what should not become a link.</summary>
    public static string? SpelledHost(string spelled)
    {
        var host = spelled.ToLowerInvariant().Replace(" dot ", ".", StringComparison.Ordinal);
        foreach (var mark in new[] { " ", "[", "]", "(", ")" })
            host = host.Replace(mark, "", StringComparison.Ordinal);
        return Host(host.Replace("dot", ".", StringComparison.Ordinal).Replace("..", ".", StringComparison.Ordinal));
    }

    /// <summary>A name whose last label is a domain's and not a file's or the next sentence's.</summary>
    public static string? Host(string spelled)
    {
        var end = spelled.IndexOfAny([':', '/']);
        var host = end < 0 ? spelled : spelled[..end];
        var last = host[(host.LastIndexOf('.') + 1)..];
        var lower = last.ToLowerInvariant();
        // "server.Please" is two sentences; a domain's end is in small or in capital letters alone.
        if (last != lower && last != last.ToUpperInvariant())
            return null;
        if (FileEndings.Contains(lower) || Products.Contains(host.ToLowerInvariant()))
            return null;
        var isKnown = lower.Length == 2 ? host.Length > 5 : Generic.Contains(lower) || lower.StartsWith("xn--", StringComparison.Ordinal);
        return isKnown || host.Contains('-') || host.Count(c => c == '.') > 1
            ? spelled.ToLowerInvariant().TrimEnd('/')
            : null;
    }
}
