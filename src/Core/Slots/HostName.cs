namespace SupportAssistant.Core.Slots;

/// <summary>The name of a machine inside addresses.</summary>
public static class HostName
{
    /// <summary>What hosters put before a customer's domain; it is not the customer's.</summary>
    private static readonly string[] Services =
        ["www", "mail", "webmail", "smtp", "imap", "pop", "pop3", "ftp", "sftp", "cpanel", "whm", "autodiscover", "autoconfig"];

    /// <summary>Of a link or of a bare host with port or path; without user, port and path, in lower case.</summary>
    public static string Of(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var rest = scheme < 0 ? address : address[(scheme + 3)..];
        var end = rest.IndexOfAny(['/', '?', '#']);
        var authority = end < 0 ? rest : rest[..end];
        var host = authority[(authority.LastIndexOf('@') + 1)..];
        var port = host.LastIndexOf(':');
        return (port < 0 ? host : host[..port]).TrimEnd('.').ToLowerInvariant();
    }

    public static string OfEmail(string email) => email[(email.LastIndexOf('@') + 1)..].ToLowerInvariant();

    /// <summary>The host is this domain or stands below it.</summary>
    public static bool IsWithin(string host, string domain) => domain.Length > 0
        && (host == domain || (host.Length > domain.Length && host.EndsWith(domain, StringComparison.Ordinal)
            && host[host.Length - domain.Length - 1] == '.'));

    /// <summary>"mail.shop.example" is the service "mail." of the domain "shop.example".</summary>
    public static string WithoutService(string host) => host[ServiceOf(host).Length..];

    internal static string ServiceOf(string host)
    {
        var dot = host.IndexOf('.');
        return dot > 0 && host.IndexOf('.', dot + 1) > 0 && Services.Contains(host[..dot]) ? host[..(dot + 1)] : "";
    }
}
