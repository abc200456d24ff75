using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Audit;

/// <summary>One change, by whom and when. Holds ids and names of things, never a customer's text or a secret.</summary>
public sealed class AuditEntry : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary><c>user:7</c>, <c>whmcs:3</c> (an agent through the addon) or <c>system</c>.</summary>
    public required string Actor { get; init; }

    /// <summary>Noun and verb: <c>prompt.activated</c>, <c>reply.approved</c>.</summary>
    public required string Action { get; init; }

    public int? SubjectId { get; init; }

    /// <summary>What changed, in a few words, or empty.</summary>
    public string Detail { get; init; } = "";
}

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> table)
    {
        table.Property(a => a.Actor).HasMaxLength(80);
        table.Property(a => a.Action).HasMaxLength(80);
        table.Property(a => a.Detail).HasMaxLength(500);
        table.HasIndex(a => new { a.TenantId, a.At });
    }
}
