using System.Globalization;

namespace SupportAssistant.Core.Whmcs;

/// <param name="Name"><c>connection</c>, <c>version</c>, <c>clock</c>, or the API action that was tried.</param>
/// <param name="Message">A sentence that says what to do, or what is well.</param>
public sealed record WhmcsFinding(string Name, bool Ok, string Message);

/// <summary>
/// Tries every API action that the product needs, so that the admin repairs the role once and not seven times.
/// </summary>
internal static class WhmcsCheck
{
    /// <summary>
    /// Ids that exist nowhere: an action that is allowed answers "not found", one that is not says so first.
    /// </summary>
    private static readonly (string Action, string Parameter, int Value)[] Probes =
    [
        ("GetTickets", "limitnum", 1),
        ("GetTicket", "ticketid", int.MaxValue),
        ("GetSupportDepartments", "ignore_dept_assignments", 1),
        ("GetSupportStatuses", "deptid", 0),
        ("GetClientsDetails", "clientid", int.MaxValue),
        ("GetTicketPredefinedCats", "catid", 0),
        ("GetTicketPredefinedReplies", "catid", int.MaxValue),
        ("GetAnnouncements", "limitnum", 1),
    ];

    public static async Task<(IReadOnlyList<WhmcsFinding> Findings, WhmcsAdmin? Admin)> RunAsync(
        WhmcsClient client, CancellationToken cancellationToken)
    {
        var findings = new List<WhmcsFinding>();
        WhmcsAdmin? admin = null;
        try
        {
            admin = await client.GetAdminDetailsAsync(cancellationToken);
            findings.Add(Connected());
            findings.Add(Version(admin));
            findings.Add(Clock(admin));
            findings.Add(Allowed("GetAdminDetails"));
        }
        catch (WhmcsException failure) when (IsOfTheRole(failure))
        {
            findings.Add(Connected());
            findings.Add(new WhmcsFinding("GetAdminDetails", false, failure.Message));
        }
        catch (WhmcsException failure)
        {
            return ([new WhmcsFinding("connection", false, failure.Message)], null);
        }
        foreach (var (action, parameter, value) in Probes)
            findings.Add(await ProbeAsync(client, action, parameter, value, cancellationToken));
        return (findings, admin);
    }

    private static async Task<WhmcsFinding> ProbeAsync(
        WhmcsClient client, string action, string parameter, int value, CancellationToken cancellationToken)
    {
        try
        {
            await client.TryAsync(action, parameter, value, cancellationToken);
            return Allowed(action);
        }
        catch (WhmcsException failure) when (failure.Failure is WhmcsFailure.NotFound or WhmcsFailure.Refused)
        {
            return Allowed(action);
        }
        catch (WhmcsException failure)
        {
            return new WhmcsFinding(action, false, failure.Message);
        }
    }

    private static bool IsOfTheRole(WhmcsException failure) =>
        failure.Failure is WhmcsFailure.PermissionMissing or WhmcsFailure.UnknownAction or WhmcsFailure.Refused;

    private static WhmcsFinding Connected() =>
        new("connection", true, "WHMCS answers and accepts the API credentials.");

    private static WhmcsFinding Allowed(string action) => new(action, true, $"The API role allows {action}.");

    private static WhmcsFinding Version(WhmcsAdmin admin) => admin.Version.Length == 0
        ? new("version", true, "WHMCS did not say its version.")
        : new("version", true, $"WHMCS {admin.Version}.");

    private static WhmcsFinding Clock(WhmcsAdmin admin)
    {
        if (admin.ClockOffset is not { } offset)
            return new("clock", false, "WHMCS did not tell its time; its dates are read as UTC.");
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        var zone = string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{offset:hh\\:mm}");
        return admin.ClockError < TimeSpan.FromMinutes(2)
            ? new("clock", true, $"WHMCS's clock shows {zone}.")
            : new("clock", false, string.Create(
                CultureInfo.InvariantCulture,
                $"WHMCS's clock ({zone}) is {admin.ClockError.TotalMinutes:0} minutes off. Let NTP keep it right."));
    }
}
