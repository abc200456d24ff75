using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Whmcs;

/// <summary>How to reach one company's WHMCS, and how the last tries went. At most one per tenant.</summary>
public sealed class WhmcsConnection : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>The address of WHMCS itself, with a trailing slash: <c>https://billing.example.com/</c>.</summary>
    public required string Url { get; set; }

    /// <summary>API credential, sealed by SecretBox for this tenant and column.</summary>
    public required string SealedIdentifier { get; set; }

    public required string SealedSecret { get; set; }

    /// <summary>WHMCS's optional access key that lifts its IP restriction, sealed, or null.</summary>
    public string? SealedAccessKey { get; set; }

    /// <summary>Off: this company is not polled.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>WHMCS's version as it said itself, once known.</summary>
    public string? Version { get; set; }

    /// <summary>WHMCS's clock minus UTC, rounded to 15 minutes; its dates carry no zone.</summary>
    public int ClockOffsetMinutes { get; set; }

    /// <summary>When the offset was last read; it is read again daily, for summer time.</summary>
    public DateTimeOffset? ClockReadAt { get; set; }

    public DateTimeOffset? LastPollAt { get; set; }

    public DateTimeOffset? LastSuccessAt { get; set; }

    /// <summary>A sentence for the admin, or null after a success.</summary>
    public string? LastError { get; set; }

    public int ConsecutiveFailures { get; set; }

    /// <summary>Not polled before this time: the back-off of a WHMCS that does not answer.</summary>
    public DateTimeOffset? NextPollAt { get; set; }

    /// <summary>When predefined replies and announcements were last read; null before the first time.</summary>
    public DateTimeOffset? KnowledgeReadAt { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class WhmcsConnectionTable : IEntityTypeConfiguration<WhmcsConnection>
{
    public void Configure(EntityTypeBuilder<WhmcsConnection> table)
    {
        table.Property(c => c.Url).HasMaxLength(500);
        table.HasIndex(c => c.TenantId).IsUnique();
    }
}
