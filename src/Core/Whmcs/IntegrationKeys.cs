using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Secrets;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// The keys that installations of the addon prove themselves with. A key names its tenant in clear text; that tenant
/// is set before the look-up, so that row-level security decides, and a forged name finds nothing.
/// </summary>
public sealed class IntegrationKeys(
    AppDbContext db, CurrentTenant tenant, AuditTrail audit, SecretBox box, TimeProvider clock)
{
    internal const string SecretColumn = "integration_keys.webhook_secret";

    /// <summary>The only time that key and secret can be read.</summary>
    public async Task<NewIntegrationKey> CreateAsync(string name, CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"sak_{tenant.Id}_{Random()}");
        var secret = $"whsec_{Random()}";
        var row = new IntegrationKey
        {
            TenantId = tenant.Id,
            Name = name,
            KeyHash = Hash(key),
            SealedWebhookSecret = box.Seal(tenant.Id, SecretColumn, secret),
            CreatedAt = clock.GetUtcNow(),
        };
        db.IntegrationKeys.Add(row);
        audit.Record("integration_key.created", detail: name);
        await db.SaveChangesAsync(cancellationToken);
        return new NewIntegrationKey(row.Id, KeyId(row), name, key, secret);
    }

    public async Task<IReadOnlyList<IntegrationKeyView>> ListAsync(CancellationToken cancellationToken) =>
    [
        .. (await db.IntegrationKeys.AsNoTracking().OrderBy(k => k.Id).ToListAsync(cancellationToken))
            .Select(k => new IntegrationKeyView(k.Id, KeyId(k), k.Name, k.CreatedAt, k.LastUsedAt, k.RevokedAt)),
    ];

    /// <returns>False when there is no such key, or it has been revoked before.</returns>
    public async Task<bool> RevokeAsync(int id, CancellationToken cancellationToken)
    {
        var row = await db.IntegrationKeys
            .SingleOrDefaultAsync(k => k.Id == id && k.RevokedAt == null, cancellationToken);
        if (row is null)
            return false;
        row.RevokedAt = clock.GetUtcNow();
        audit.Record("integration_key.revoked", id, row.Name);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Sets the scope's tenant to the one that the key names. Use it in a scope that has none yet.</summary>
    /// <param name="integrationKey">As shown: <c>sak_{tenant}_{random}</c>.</param>
    /// <returns>The key's row, or null when it is unknown, malformed or revoked.</returns>
    public async Task<IntegrationKey?> FindByKeyAsync(string? integrationKey, CancellationToken cancellationToken)
    {
        var parts = integrationKey?.Split('_') ?? [];
        if (parts is not ["sak", var named, { Length: 64 }] || !EnterTenant(named))
            return null;
        var hash = Hash(integrationKey!);
        var row = await db.IntegrationKeys.AsNoTracking()
            .SingleOrDefaultAsync(k => k.KeyHash == hash && k.RevokedAt == null, cancellationToken);
        if (row is not null)
            await NoteUseAsync(row.Id, row.LastUsedAt, cancellationToken);
        return row;
    }

    /// <summary>As <see cref="FindByKeyAsync"/>, by the id that webhooks carry openly: <c>k{tenant}-{id}</c>.</summary>
    public async Task<WebhookKey?> FindWebhookKeyAsync(string? keyId, CancellationToken cancellationToken)
    {
        var parts = keyId is ['k', .. var rest] ? rest.Split('-') : [];
        if (parts is not [var named, var id] || Number(id) is not { } rowId || !EnterTenant(named))
            return null;
        // Kept open for what an event leads to, since each opening costs a round trip for the tenant.
        await db.Database.OpenConnectionAsync(cancellationToken);
        var row = await db.IntegrationKeys.TagWith(PreparedQueries.Tag).AsNoTracking()
            .SingleOrDefaultAsync(k => k.Id == rowId && k.RevokedAt == null, cancellationToken);
        return row is null
            ? null
            : new WebhookKey(row.Id, box.Open(row.TenantId, SecretColumn, row.SealedWebhookSecret), row.LastUsedAt);
    }

    /// <summary>To be called when the signature was right: whoever only names a key has not used it.</summary>
    public Task NoteUseAsync(WebhookKey key, CancellationToken cancellationToken) =>
        NoteUseAsync(key.IntegrationKeyId, key.LastUsedAt, cancellationToken);

    private bool EnterTenant(string named)
    {
        if (Number(named) is not { } tenantId)
            return false;
        tenant.Set(tenantId);
        return true;
    }

    /// <summary>At most once a minute: every webhook and every look at a ticket comes through here.</summary>
    private async Task NoteUseAsync(int keyId, DateTimeOffset? lastUsedAt, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (lastUsedAt is null || now - lastUsedAt > TimeSpan.FromMinutes(1))
            await db.IntegrationKeys.Where(k => k.Id == keyId)
                .ExecuteUpdateAsync(k => k.SetProperty(r => r.LastUsedAt, now), cancellationToken);
    }

    private static int? Number(string text) =>
        text.Length > 0 && text[0] is >= '1' and <= '9'
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The name under which a key's webhooks are signed: <c>k{tenant}-{id}</c>.</summary>
    public static string KeyId(IntegrationKey row) =>
        string.Create(CultureInfo.InvariantCulture, $"k{row.TenantId}-{row.Id}");

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>256 random bits need no slow hash.</summary>
    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}

/// <summary>A key on the one occasion that it is shown.</summary>
public sealed record NewIntegrationKey(int Id, string KeyId, string Name, string IntegrationKey, string WebhookSecret);

public sealed record IntegrationKeyView(
    int Id, string KeyId, string Name, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt, DateTimeOffset? RevokedAt);

/// <param name="Secret">What the webhook's HMAC is keyed with.</param>
public sealed record WebhookKey(int IntegrationKeyId, string Secret, DateTimeOffset? LastUsedAt);
