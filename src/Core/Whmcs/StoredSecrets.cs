using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Secrets;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Whmcs;

/// <param name="Readable">Sealed by the present key or an earlier one that is set.</param>
/// <param name="Outdated">Of those, sealed by an earlier one.</param>
/// <param name="Unreadable">Sealed by a key that nobody gave us.</param>
public sealed record SealedCount(int Readable, int Outdated, int Unreadable)
{
    public static SealedCount operator +(SealedCount one, SealedCount other) => new(
        one.Readable + other.Readable, one.Outdated + other.Outdated, one.Unreadable + other.Unreadable);
}

/// <summary>The present company's sealed credentials, when SECRET_KEY changes.</summary>
public sealed class StoredSecrets(AppDbContext db, CurrentTenant tenant, SecretBox box, AuditTrail audit, TimeProvider clock)
{
    public async Task<SealedCount> CountAsync(CancellationToken cancellationToken)
    {
        var stored = await db.WhmcsConnections.Select(c => c.SealedSecret)
            .Concat(db.IntegrationKeys.Where(k => k.RevokedAt == null).Select(k => k.SealedWebhookSecret))
            .ToListAsync(cancellationToken);
        return new SealedCount(
            stored.Count(box.Knows), stored.Count(text => box.Knows(text) && !box.IsCurrent(text)),
            stored.Count(text => !box.Knows(text)));
    }

    /// <summary>Seals with the present key whatever an earlier one sealed; may run while the product does, any number of times.</summary>
    public async Task ResealAsync(CancellationToken cancellationToken)
    {
        if (await db.WhmcsConnections.SingleOrDefaultAsync(cancellationToken) is { } connection)
        {
            connection.SealedIdentifier = Resealed(WhmcsConnections.IdentifierColumn, connection.SealedIdentifier);
            connection.SealedSecret = Resealed(WhmcsConnections.SecretColumn, connection.SealedSecret);
            if (connection.SealedAccessKey is { } accessKey)
                connection.SealedAccessKey = Resealed(WhmcsConnections.AccessKeyColumn, accessKey);
        }
        foreach (var key in await db.IntegrationKeys.ToListAsync(cancellationToken))
            key.SealedWebhookSecret = Resealed(IntegrationKeys.SecretColumn, key.SealedWebhookSecret);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Lets go of what no key opens any more: the connection is entered anew, and the addon gets a new key.</summary>
    public async Task ForgetLostAsync(CancellationToken cancellationToken)
    {
        if (await db.WhmcsConnections.SingleOrDefaultAsync(cancellationToken) is { } connection && !box.Knows(connection.SealedSecret))
        {
            db.WhmcsConnections.Remove(connection);
            audit.Record("whmcs.deleted", connection.Id, "SECRET_KEY was lost");
        }
        foreach (var key in await db.IntegrationKeys.Where(k => k.RevokedAt == null).ToListAsync(cancellationToken))
        {
            if (box.Knows(key.SealedWebhookSecret))
                continue;
            key.RevokedAt = clock.GetUtcNow();
            audit.Record("integration_key.revoked", key.Id, "SECRET_KEY was lost");
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private string Resealed(string column, string sealedText) => box.IsCurrent(sealedText) || !box.Knows(sealedText)
        ? sealedText
        : box.Seal(tenant.Id, column, box.Open(tenant.Id, column, sealedText));
}
