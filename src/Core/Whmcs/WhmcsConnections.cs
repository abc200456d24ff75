using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Secrets;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Whmcs;

/// <summary>The present company's connection to its WHMCS: how it is kept, shown, and opened for reading.</summary>
public sealed class WhmcsConnections(
    AppDbContext db, CurrentTenant tenant, AuditTrail audit, SecretBox box, WhmcsTransport transport,
    WhmcsOptions options, TimeProvider clock)
{
    internal const string IdentifierColumn = "whmcs_connections.identifier";
    internal const string SecretColumn = "whmcs_connections.secret";
    internal const string AccessKeyColumn = "whmcs_connections.access_key";

    /// <summary>The connection without its secrets, or null when there is none.</summary>
    public async Task<WhmcsConnectionView?> FindAsync(CancellationToken cancellationToken) =>
        await db.WhmcsConnections.AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } row
            ? WhmcsConnectionView.Of(row)
            : null;

    /// <summary>
    /// Stores the connection. Secrets that are not given stay as they are, unless the address leads to another host:
    /// then they are asked for again, so that nobody can send a saved secret elsewhere.
    /// </summary>
    /// <returns>Sentences by field (<c>url, identifier, secret, access_key</c>); empty when it was stored.</returns>
    public async Task<IReadOnlyDictionary<string, string[]>> SaveAsync(
        WhmcsConnectionInput input, CancellationToken cancellationToken)
    {
        var row = await db.WhmcsConnections.SingleOrDefaultAsync(cancellationToken);
        var (url, problem) = WhmcsUrl.Read(input.Url, options.AllowPrivateAddresses);
        problem ??= await new AddressGuard(options).ProblemAsync(url!, cancellationToken);
        var mayKeep = row is not null && url is not null && Origin(new Uri(row.Url)) == Origin(url);
        var errors = WhmcsConnectionInput.Check(input, problem, mayKeep);
        if (errors.Count > 0)
            return errors;

        if (row is null)
            db.WhmcsConnections.Add(row = new WhmcsConnection
            {
                TenantId = tenant.Id,
                Url = "",
                SealedIdentifier = "",
                SealedSecret = "",
                UpdatedAt = default,
            });
        row.Url = url!.AbsoluteUri;
        row.SealedIdentifier = Seal(IdentifierColumn, input.Identifier) ?? row.SealedIdentifier;
        row.SealedSecret = Seal(SecretColumn, input.Secret) ?? row.SealedSecret;
        if (input.AccessKey is not null || !mayKeep)
            row.SealedAccessKey = Seal(AccessKeyColumn, input.AccessKey);
        row.Enabled = input.Enabled;
        row.ClockReadAt = null;
        row.LastError = null;
        row.ConsecutiveFailures = 0;
        row.NextPollAt = null;
        row.UpdatedAt = clock.GetUtcNow();
        audit.Record("whmcs.saved", row.Id == 0 ? null : row.Id, new Uri(row.Url).Host);
        await db.SaveChangesAsync(cancellationToken);
        return errors;
    }

    /// <summary>Forgets address and credentials; tickets stay.</summary>
    public async Task<bool> DeleteAsync(CancellationToken cancellationToken)
    {
        if (await db.WhmcsConnections.SingleOrDefaultAsync(cancellationToken) is not { } row)
            return false;
        db.WhmcsConnections.Remove(row);
        audit.Record("whmcs.deleted", row.Id);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <exception cref="WhmcsException"><see cref="WhmcsFailure.NotConnected"/>: none saved, or unreadable.</exception>
    public async Task<WhmcsClient> OpenAsync(CancellationToken cancellationToken)
    {
        var row = await db.WhmcsConnections.AsNoTracking().SingleOrDefaultAsync(cancellationToken)
            ?? throw new WhmcsException(
                WhmcsFailure.NotConnected, "No WHMCS is connected yet. Enter its address and API credentials.");
        return new WhmcsClient(transport, Open(row), TimeSpan.FromMinutes(row.ClockOffsetMinutes), clock);
    }

    /// <summary>Asks WHMCS for everything the product needs, and names each thing that is missing.</summary>
    /// <exception cref="WhmcsException"><see cref="WhmcsFailure.NotConnected"/>: there is nothing to test.</exception>
    public async Task<IReadOnlyList<WhmcsFinding>> TestAsync(CancellationToken cancellationToken)
    {
        var client = await OpenAsync(cancellationToken);
        var (findings, admin) = await WhmcsCheck.RunAsync(client, cancellationToken);
        if (admin is not null)
            await StoreAdminAsync(admin, cancellationToken);
        return findings;
    }

    /// <summary>Reads WHMCS's clock and version, for the client and for the row.</summary>
    internal async Task ReadClockAsync(WhmcsClient client, CancellationToken cancellationToken)
    {
        var admin = await client.GetAdminDetailsAsync(cancellationToken);
        client.ClockOffset = admin.ClockOffset ?? client.ClockOffset;
        await StoreAdminAsync(admin, cancellationToken);
    }

    private async Task StoreAdminAsync(WhmcsAdmin admin, CancellationToken cancellationToken)
    {
        var minutes = (int?)admin.ClockOffset?.TotalMinutes;
        var now = clock.GetUtcNow();
        await db.WhmcsConnections.ExecuteUpdateAsync(
            row => row
                .SetProperty(c => c.Version, c => admin.Version == "" ? c.Version : admin.Version)
                .SetProperty(c => c.ClockOffsetMinutes, c => minutes ?? c.ClockOffsetMinutes)
                .SetProperty(c => c.ClockReadAt, now)
                // It answers: no need to wait for the end of a back-off.
                .SetProperty(c => c.NextPollAt, (DateTimeOffset?)null),
            cancellationToken);
    }

    private WhmcsCredentials Open(WhmcsConnection row)
    {
        try
        {
            return new WhmcsCredentials(
                new Uri(row.Url),
                box.Open(row.TenantId, IdentifierColumn, row.SealedIdentifier),
                box.Open(row.TenantId, SecretColumn, row.SealedSecret),
                row.SealedAccessKey is null ? null : box.Open(row.TenantId, AccessKeyColumn, row.SealedAccessKey));
        }
        catch (SecretUnreadableException unreadable)
        {
            throw new WhmcsException(WhmcsFailure.NotConnected, unreadable.Message);
        }
    }

    private static string Origin(Uri url) => url.GetLeftPart(UriPartial.Authority);

    private string? Seal(string column, string? plain) =>
        string.IsNullOrWhiteSpace(plain) ? null : box.Seal(tenant.Id, column, plain.Trim());
}
