using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// What one installation of the addon proves itself with: a key for agents' tokens, a secret for webhooks.
/// </summary>
public sealed class IntegrationKey : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required string Name { get; set; }

    /// <summary>SHA-256 of the integration key, which is shown once.</summary>
    public required byte[] KeyHash { get; init; }

    /// <summary>The HMAC key of webhooks, sealed by SecretBox for this tenant and column.</summary>
    public required string SealedWebhookSecret { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? LastUsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}

internal sealed class IntegrationKeyTable : IEntityTypeConfiguration<IntegrationKey>
{
    public void Configure(EntityTypeBuilder<IntegrationKey> table)
    {
        table.Property(k => k.Name).HasMaxLength(100);
        table.HasIndex(k => new { k.TenantId, k.KeyHash }).IsUnique();
    }
}
