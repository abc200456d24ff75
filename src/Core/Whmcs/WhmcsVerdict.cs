using System.Net;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// Decides what an answer means. Authentication and permission failures are HTTP 403 with JSON, business failures
/// HTTP 200 with <c>result: error</c>, so the body is always read before the status code.
/// </summary>
internal static class WhmcsVerdict
{
    public static WireObject Read(string action, int status, ReadOnlySpan<byte> body)
    {
        if (status == 429)
            throw new WhmcsException(
                WhmcsFailure.TooManyRequests, "WHMCS, or a firewall before it, says that we ask too often.",
                isPassing: true);
        if (body.IsEmpty && status is >= 200 and < 300)
            throw new WhmcsException(
                WhmcsFailure.Broken, "WHMCS answered nothing at all. If it stays so, look into its PHP error log.",
                isPassing: true);
        if (WireJson.Find(body) is not { } answer)
            throw NoJson(status);
        if (answer.Text("result") != "error" && answer.Text("status") != "error")
            return status is >= 200 and < 300 ? answer : throw NoJson(status);
        throw status >= 500 ? NoJson(status) : Refusal(action, status, answer.Text("message").Trim());
    }

    public static WhmcsException OfTransport(bool timedOut, Exception? cause)
    {
        for (var at = cause; at is not null; at = at.InnerException)
        {
            if (at is CertificateRefusedException)
                return new WhmcsException(
                    WhmcsFailure.BadCertificate,
                    "This address has no valid and trusted certificate. Install one, with its chain.");
            if (at is AddressRefusedException)
                return Unreachable(isPassing: false);
            if (at is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded })
                return new WhmcsException(WhmcsFailure.Unreadable, "This address answers with more than WHMCS ever would.");
        }
        return timedOut
            ? new WhmcsException(WhmcsFailure.TimedOut, "WHMCS did not answer in time.", isPassing: true)
            : Unreachable(isPassing: true);
    }

    private static WhmcsException Unreachable(bool isPassing) => new(
        WhmcsFailure.Unreachable,
        "WHMCS cannot be reached at this address. Check the address, and that its firewall lets this server in.",
        isPassing);

    private static WhmcsException NoJson(int status) => status switch
    {
        >= 500 => new WhmcsException(
            WhmcsFailure.Broken,
            $"WHMCS failed with HTTP {status}. If it stays so, look into its PHP error log.", isPassing: true),
        404 => new WhmcsException(
            WhmcsFailure.Unreadable,
            "There is no WHMCS at this address. Enter the folder it is installed in."),
        >= 300 and < 400 => new WhmcsException(
            WhmcsFailure.Unreadable,
            "This address leads on to another one. Enter the address where WHMCS itself is served."),
        _ => new WhmcsException(
            WhmcsFailure.Unreadable,
            $"This address answers with something else than WHMCS's data (HTTP {status}): "
                + "maintenance, a firewall or a PHP error."),
    };

    private static WhmcsException Refusal(string action, int status, string message)
    {
        bool Says(string part) => message.Contains(part, StringComparison.OrdinalIgnoreCase);
        if (Says("api function") || Says("api action:"))
            return new WhmcsException(
                WhmcsFailure.UnknownAction, $"This WHMCS does not know {action}. It may be older than version 8.");
        // A credential that is "not found" says nothing about the ticket that was asked for.
        if (Says("not found") && status is not (401 or 403))
            return new WhmcsException(WhmcsFailure.NotFound, "WHMCS does not know what was asked for.");
        if (Says("invalid ip") || Says("ip banned"))
            return new WhmcsException(WhmcsFailure.AddressNotListed, NotListed(message));
        if (Says("permissions") || Says("is not allowed"))
            return new WhmcsException(
                WhmcsFailure.PermissionMissing,
                $"The API role does not allow {action}. Tick it under Manage API Credentials > API Roles.");
        if (Says("access denied"))
            return new WhmcsException(
                WhmcsFailure.PermissionMissing,
                "The admin behind the API credential lacks the permission \"API Access\". "
                    + "Grant it to the admin's role.");
        return status is 401 or 403 || Says("authentication failed") || Says("credentials")
            ? new WhmcsException(
                WhmcsFailure.WrongCredentials,
                "WHMCS does not accept these API credentials. Enter identifier and secret again.")
            : new WhmcsException(WhmcsFailure.Refused, $"WHMCS refused {action}.");
    }

    private static string NotListed(string message)
    {
        // Only what is an address is repeated: whatever answers here may write anything into its message.
        var seen = message.Split(' ').Select(word => IPAddress.TryParse(word.Trim('.', ','), out var ip) ? ip : null)
            .LastOrDefault(ip => ip is not null);
        return $"WHMCS does not accept requests from {seen?.ToString() ?? "this server's address"}. Add it under "
            + "System Settings > General Settings > Security > API IP Access Restriction.";
    }
}
