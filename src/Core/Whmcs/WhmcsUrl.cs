namespace SupportAssistant.Core.Whmcs;

/// <summary>Reads the address of a WHMCS as people enter it.</summary>
internal static class WhmcsUrl
{
    private const int MaxLength = 500;
    private static readonly string[] Tails = ["includes/api.php", "index.php", "clientarea.php"];

    /// <summary>
    /// The folder WHMCS is installed in, with a trailing slash; a pasted API or page address is brought back to it.
    /// </summary>
    /// <param name="allowPlainHttp">Where private addresses are allowed, so is plain HTTP and any port.</param>
    /// <returns>The address, or a sentence that says what is wrong with it.</returns>
    public static (Uri? Url, string? Problem) Read(string? entered, bool allowPlainHttp)
    {
        var text = entered?.Trim() ?? "";
        if (text.Length == 0)
            return (null, "Enter the address of WHMCS.");
        if (text.Length > MaxLength)
            return (null, "The address is longer than 500 characters.");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url)
            || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps) || url.Host.Length == 0)
            return (null, "Enter the whole address, beginning with https://");
        if (url.UserInfo.Length > 0)
            return (null, "Leave the user name and password out of the address.");
        if (!allowPlainHttp && url.Scheme != Uri.UriSchemeHttps)
            return (null, "The address must begin with https://, because credentials are sent to it.");
        if (!allowPlainHttp && url.Port is not 443 and < 1024)
            return (null, "WHMCS is not served on this port.");
        return (Folder(url), null);
    }

    private static Uri Folder(Uri url)
    {
        var path = url.AbsolutePath;
        foreach (var tail in Tails)
        {
            if (path.EndsWith('/' + tail, StringComparison.OrdinalIgnoreCase))
                path = path[..^tail.Length];
        }
        return new UriBuilder(url.Scheme, url.IdnHost, url.Port, path.EndsWith('/') ? path : path + '/').Uri;
    }
}
