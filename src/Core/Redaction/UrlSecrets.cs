using System.Collections.Frozen;

namespace SupportAssistant.Core.Redaction;

/// <summary>
/// What opens a door by being in a link: the customer's key of a WHMCS ticket, cPanel's session, reset, invitation and
/// one-click login links, signed downloads, hooks of chats.
/// </summary>
internal static class UrlSecrets
{
    /// <summary>Names of parameters; whatever they hold goes.</summary>
    private static readonly FrozenDictionary<string, string> Always = Map(Kind.SecretKey,
        """
        token access_token api_key apikey api-key secret client_secret auth_token authtoken password passwd pass pwd sig
        signature x-amz-signature x-amz-security-token refresh_token id_token jwt private_token accesshash hmac
        authkey auth_key
        private_key code_verifier sas secret_key api_token apitoken
        """);

    /// <summary>Names that also hold harmless things; only a random value goes.</summary>
    private static readonly FrozenDictionary<string, string> IfRandom = Map(Kind.LoginLink,
        """
        key hash code session sid sessionid phpsessid session_id verification confirm confirmation activation otp auth
        login_token reset t s k
        """);

    private static readonly string[] Doors =
    [
        "/reset/", "/redeem/", "/invite/", "/invitation/", "/activate/", "/verify/", "/magic/", "/login/", "/sso/",
        "/confirm/",
        "/reset-password/", "/password/", "/autologin/",
    ];

    private static readonly (string Path, int Least)[] Hooks =
    [
        ("hooks.slack.com/services/", 20), ("hooks.slack.com/workflows/", 20), ("discord.com/api/webhooks/", 40),
        ("discordapp.com/api/webhooks/", 40), ("webhook.office.com/webhookb2/", 40), ("api.telegram.org/bot", 30),
    ];

    public static void Find(SeenText text, List<Find> finds)
    {
        Parameters(text, finds);
        Sessions(text, finds);
        foreach (var door in Doors)
            Segments(text, finds, door, 16, Kind.LoginLink, Tokens.Url);
        foreach (var (path, least) in Hooks)
            Segments(text, finds, path, least, Kind.WebhookUrl, Tokens.Wide);
        if (text.Plain.IndexOf("otpauth://", StringComparison.Ordinal) is >= 0 and var seed)
            finds.Add(new Find(Kind.OneTimeCode, seed, text.EndOfRun(seed)));
    }

    private static void Parameters(SeenText text, List<Find> finds)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text.Plain[at] is not ('?' or '&' or '#') || !char.IsAsciiLetter(text.CharAt(at + 1)))
                continue;
            var equals = at + 1;
            while (equals < text.Length && equals - at < 32 && (char.IsAsciiLetterOrDigit(text.Plain[equals])
                || text.Plain[equals] is '_' or '-'))
                equals++;
            if (text.CharAt(equals) != '=')
                continue;
            var end = EndOfParameter(text, equals + 1);
            if (KindOf(text, at, text.Plain[(at + 1)..equals], text.Plain.AsSpan(equals + 1,
                end - equals - 1)) is { } kind)
                finds.Add(new Find(kind, equals + 1, end));
        }
    }

    private static string? KindOf(SeenText text, int at, string name, ReadOnlySpan<char> value)
    {
        if (value.Length < 4 || value[0] is '<' or '{' or '$' or '[' || ValueLook.Distinct(value) < 3
            || value.StartsWith("http"))
            return null;
        if (name == "c" && IsTicketLink(text, at))
            return Kind.TicketKey;
        if (Always.TryGetValue(name, out var always))
            return ValueLook.Of(value) >= Looks.Number ? always : null;
        return value.Length >= 12 && Tokens.IsRandom(value) && !value.Contains('/')
            && IfRandom.TryGetValue(name, out var random)
            ? random : null;
    }

    private static bool IsTicketLink(SeenText text, int at)
    {
        var start = text.StartOfRun(at);
        return text.Plain.AsSpan(start, at - start).Contains("viewticket", StringComparison.OrdinalIgnoreCase)
            || text.Plain.AsSpan(start, at - start).Contains("tid=", StringComparison.Ordinal);
    }

    private static int EndOfParameter(SeenText text, int from)
    {
        var end = from;
        var limit = text.EndOfRun(from);
        while (end < limit && text.Plain[end] is not ('&' or '#' or '"' or '\'' or '<' or '>' or ')' or ']' or '`'
            or ','))
            end++;
        while (end > from && text.Plain[end - 1] is '.' or ';')
            end--;
        return end;
    }

    /// <summary>https://host:2083/cpsess1234567890/…</summary>
    private static void Sessions(SeenText text, List<Find> finds)
    {
        const string Mark = "cpsess";
        var from = 0;
        while (from < text.Length && text.Plain.IndexOf(Mark, from, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = start + Mark.Length;
            while (end < text.Length && end - start < 20 && char.IsAsciiDigit(text.Plain[end]))
                end++;
            if (end - start - Mark.Length >= 6)
                finds.Add(new Find(Kind.Session, start, end));
            from = end;
        }
    }

    private static void Segments(
        SeenText text, List<Find> finds, string path, int least, string kind,
            System.Buffers.SearchValues<char> alphabet)
    {
        var from = 0;
        while (from < text.Length && text.Plain.IndexOf(path, from,
            StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var start = at + path.Length;
            var run = text.Plain.AsSpan(start, text.EndOfRun(start) - start);
            var length = run.IndexOfAnyExcept(alphabet);
            length = length < 0 ? run.Length : length;
            var value = run[..length].TrimEnd('.');
            if (value.Length >= least && Tokens.IsRandom(value))
                finds.Add(new Find(kind, start, start + value.Length));
            from = start;
        }
    }

    private static FrozenDictionary<string, string> Map(string kind, string names) => names
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(name => name, _ => kind, StringComparer.OrdinalIgnoreCase);
}
