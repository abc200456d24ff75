using System.Collections.Frozen;

namespace SupportAssistant.Core.Redaction;

/// <summary>Words of a hosting ticket that have digits, symbols or inner capitals and are no secrets.</summary>
internal static class KnownLook
{
    private static readonly FrozenSet<string> Names = Set(
        """
        wordpress cpanel phpmyadmin directadmin siteworx filezilla mysql mariadb postgresql mongodb openvpn openssl
        openssh letsencrypt autossl softaculous imunify360 modsecurity litespeed cloudlinux cloudflare whatsapp
        youtube paypal github gitlab javascript typescript nodejs ispconfig virtualmin webmin roundcube outlook365
        office365 microsoft365 macos ios icloud iphone ipad keepass keepassxc bitwarden 1password lastpass
        onepassword winscp putty mobaxterm javamail oauth oauth2 2fa mfa 2fa/totp md5 sha1 sha256 sha512 sha-1
        sha-256 sha-512 base64 utf8 utf-8 utf8mb4 pop3 imap4 smtp ftps sftp tls1.2 tls1.3 tlsv1.2 tlsv1.3 ssl/tls
        starttls http2 http/2 ipv4 ipv6 rsa2048 ed25519 x509 argon2 bcrypt phpmailer woocommerce prestashop opencart
        wpforms wpengine addthis googlemail quickbooks hostgator godaddy namecheap ovhcloud digitalocean siteground
        bluehost mailchimp sendgrid youre user1 user2 win10 win11 windows10 windows11 php7 php8 mp3 mp4 h264 s3 ec2
        vps1 vps2 k8s fail2ban sslv2 sslv3 tlsv1 tlsv1.1 !sslv2 !sslv3 !tlsv1 !tlsv1.1 !tlsv1.2
        """);

    private static readonly FrozenSet<string> Endings = Set(
        """
        php html htm css js ts txt log ini conf cfg sql gz zip tar json xml yml yaml sh py pl pem key crt csr jpg
        png gif svg pdf doc docx htaccess htpasswd env bak exe dll phar tgz md asp aspx jsp cgi db sqlite eml msi
        deb rpm
        """);

    private static readonly FrozenSet<string> MailChecks = Set("spf dkim dmarc arc");

    /// <summary>Stand-ins for a password that a text leaves open.</summary>
    private static readonly string[] StandIns =
    [
        "password", "passwort", "kennwort", "contrase", "wachtwoord", "motdepasse", "mot_de_passe", "passwd",
        "changeme", "change_me", "example", "beispiel", "ejemplo", "exemple", "esempio", "voorbeeld", "your",
        "replace", "insert", "secret", "token", "apikey", "api_key", "redacted", "removed", "hidden",
    ];

    public static bool Is(ReadOnlySpan<char> value)
    {
        var first = value[0];
        if (first is '$' or '%' && IsVariable(value[1..]))
            return true;
        if (first is '<' or '{' or '[' && IsFrame(value) || value.StartsWith("%s", StringComparison.Ordinal))
            return true;
        if (IsOption(value) || IsMailVerdict(value))
            return true;
        if (first is '/' or '~' && value.Length > 1 && value[1] != '/' && IsPath(value))
            return true;
        // MD5('x') calls something; 0x800CCC0E is Outlook's; unix:/run/php.sock and C:/ are places.
        if (IsCall(value) || IsHexNumber(value) || value.Contains(":/", StringComparison.Ordinal))
            return true;
        return Contains(Names, value) || IsConstant(value) || IsAddress(value) || IsFile(value) || IsQuantity(value)
            || IsStandIn(value)
            || value.StartsWith("...", StringComparison.Ordinal);
    }

    public static bool IsAddress(ReadOnlySpan<char> value)
    {
        if (value.Contains("://", StringComparison.Ordinal)
            || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = value.LastIndexOf('@');
        if (at >= 0)
            return at > 0 && !value[..at].ContainsAny("!#$%^&*=?|\\@") && IsHost(value[(at + 1)..]);
        return IsHost(value) || System.Net.IPAddress.TryParse(value, out _) && value.ContainsAny('.', ':');
    }

    /// <summary>
    /// Labels of letters, digits and hyphens, the last of letters alone; a port or a path may follow.
    /// </summary>
    private static bool IsHost(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAny('/', ':', '?');
        var host = end < 0 ? value : value[..end];
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot < 3 || host[(dot + 1)..].ContainsAnyExceptInRange('a', 'z'))
            return dot == 0 && host.Length > 2 && IsLower(host[1..]);
        foreach (var c in host)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
                return false;
        }
        return true;
    }

    private static bool IsLower(ReadOnlySpan<char> value) => !value.ContainsAnyExceptInRange('a', 'z');

    private static bool IsFile(ReadOnlySpan<char> value)
    {
        var dot = value.LastIndexOf('.');
        return dot >= 0 && Contains(Endings, value[(dot + 1)..]);
    }

    /// <summary>Two slashes or more with words between them.</summary>
    private static bool IsPath(ReadOnlySpan<char> value) =>
        value.Count('/') >= 2 ? !value.ContainsAny("!#$%^&*=?|") : IsLower(value[1..].TrimEnd('/'));

    private static bool IsVariable(ReadOnlySpan<char> name) => name.Length > 0
        && (name[0] is '{' or '('
            || !name.TrimEnd("%;").ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_>-[]'$/:"));

    private static bool IsFrame(ReadOnlySpan<char> value) =>
        value[0] == '{' && value.Length > 1 && value[1] is '{' or '$' || (value[^1] is '>' or ']' or '}'
            && !value.ContainsAnyInRange('0', '9'));

    /// <summary>
    /// Numbers with their unit, versions, dates, ordinals: 8-16, 10MB, v2.1, 2nd, 12-character, PHP8.2, 1.2.3-beta.
    /// </summary>
    private static bool IsQuantity(ReadOnlySpan<char> value)
    {
        if (value.ContainsAny("!@#$^&*=?|\\_<>"))
            return false;
        if (!value.ContainsAnyExcept("0123456789-./:") && value.IndexOfAny('-', '.', '/') is 1 or 2 or 4)
            return true;
        var digits = 0;
        while (digits < value.Length && (char.IsAsciiDigit(value[digits])
            || value[digits] is '.' or ',' or '-' or ':' or '/' or '+' or 'x' or '%'))
            digits++;
        var rest = value[digits..];
        if (digits > 0 && char.IsAsciiDigit(value[0]))
            return rest.Length <= 3 && rest.Length > 0 && IsAsciiLetters(rest)
                || rest.Length > 3 && IsLower(rest) && value[digits - 1] is '-' || IsTimestamp(value);
        var letters = value.IndexOfAnyInRange('0', '9');
        return letters is 1 or 2 or 3 or 4 && value.ContainsAny('.', '-', '/')
            && IsAsciiLetters(value[..letters].TrimEnd("-/v"))
            && !value[letters..].ContainsAnyExcept("0123456789./-");
    }

    /// <summary>--path=/home/bob</summary>
    private static bool IsOption(ReadOnlySpan<char> value)
    {
        if (!value.StartsWith("--", StringComparison.Ordinal))
            return false;
        var equals = value.IndexOf('=');
        var name = equals < 0 ? value[2..] : value[2..equals];
        return name.Length > 1 && !name.ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz-_");
    }

    /// <summary>spf=pass, as a mail's Authentication-Results say it (RFC 8601).</summary>
    private static bool IsMailVerdict(ReadOnlySpan<char> value)
    {
        var equals = value.IndexOf('=');
        return equals > 0 && IsAsciiLetters(value[(equals + 1)..].TrimEnd(".,;")) && Contains(MailChecks, value[..equals]);
    }

    private static bool IsHexNumber(ReadOnlySpan<char> value) =>
        value.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
        && !value[2..].ContainsAnyExcept("0123456789abcdefABCDEF");

    private static bool IsCall(ReadOnlySpan<char> value)
    {
        var open = value.IndexOf('(');
        return open > 1 && IsAsciiLetters(value[..open].TrimEnd("0123456789_"));
    }

    /// <summary>DB_HOST, BASE64_ENCODED_VALUE.</summary>
    private static bool IsConstant(ReadOnlySpan<char> value) => value.Contains('_') && char.IsAsciiLetterUpper(value[0])
        && !value.ContainsAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") && Digits(value) <= 2;

    private static int Digits(ReadOnlySpan<char> value)
    {
        var count = 0;
        foreach (var c in value)
            count += char.IsAsciiDigit(c) ? 1 : 0;
        return count;
    }

    private static bool IsTimestamp(ReadOnlySpan<char> value) =>
        value.Length > 9 && value[4] == '-' && value[7] == '-'
            && value[10..].TrimStart("T").ContainsAnyInRange('0', '9')
        && !value.ContainsAnyExcept("0123456789-:.+TZ");

    private static bool IsAsciiLetters(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        return true;
    }

    /// <summary>"yourpassword", "secret-here": what somebody else is to fill in.</summary>
    public static bool IsStandIn(ReadOnlySpan<char> value)
    {
        if (value.ContainsAnyInRange('0', '9') || value.ContainsAny("!#%^&+=?"))
            return false;
        foreach (var word in StandIns)
        {
            if (value.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool Contains(FrozenSet<string> names, ReadOnlySpan<char> value) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(value);

    private static FrozenSet<string> Set(string words) => words
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
