using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// A worker's claim on writing the draft of one thread state: a lease, and an attempt number that refuses the late result
/// of a worker whose lease has passed to another.
/// </summary>
public sealed class DraftClaim : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required int TicketId { get; init; }

    public required string ThreadHash { get; init; }

    public required DateTimeOffset LeaseUntil { get; set; }

    public required int Attempt { get; set; }

    /// <summary>When an agent asked for another draft of this state; null once it is written.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    /// <summary>What the agent wants said in it, or null.</summary>
    public string? AskedHint { get; set; }

    /// <summary>Given up after a few attempts, with the reason an admin reads; null while it may still succeed.</summary>
    public string? ParkedReason { get; set; }
}

internal sealed class DraftClaimTable : IEntityTypeConfiguration<DraftClaim>
{
    public void Configure(EntityTypeBuilder<DraftClaim> table)
    {
        table.HasIndex(c => new { c.TenantId, c.TicketId, c.ThreadHash }).IsUnique();
        table.HasOne<Ticket>().WithMany().HasForeignKey(c => new { c.TenantId, c.TicketId }).OnDelete(DeleteBehavior.Cascade);
    }
}
