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

    /// <summary>Place in the company's chain, from 1 without gaps; given by PostgreSQL at commit, as is the hash.</summary>
    public int? Number { get; private set; }

    /// <summary>SHA-256 over the hash before it and this entry; see <see cref="AuditChain"/>.</summary>
    public byte[]? Hash { get; private set; }
}

/// <summary>The end of a company's chain: shows that its last entries are still there.</summary>
public sealed class AuditHead : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required int Number { get; init; }

    public required byte[] Hash { get; init; }
}

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> table)
    {
        table.Property(a => a.Actor).HasMaxLength(80);
        table.Property(a => a.Action).HasMaxLength(80);
        table.Property(a => a.Detail).HasMaxLength(500);
        table.HasIndex(a => new { a.TenantId, a.At });
        table.HasIndex(a => new { a.TenantId, a.Number }).IsUnique();
    }
}

internal sealed class AuditHeadTable : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> table) => table.HasIndex(h => h.TenantId).IsUnique();
}
