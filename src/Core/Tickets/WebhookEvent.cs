using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <summary>
/// A signed event of the addon, kept as it came; without <see cref="ProcessedAt"/> it still needs work.
/// </summary>
public sealed class WebhookEvent : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required int IntegrationKeyId { get; init; }

    /// <summary>The sender's id of this delivery; the same one has no second effect.</summary>
    public required string DeliveryId { get; init; }

    /// <summary>WHMCS's own hook name: <c>TicketUserReply</c>.</summary>
    public required string Event { get; init; }

    public required int WhmcsTicketId { get; init; }

    public int? WhmcsReplyId { get; init; }

    /// <summary>The other ticket of a merge (where this one went) or of a split (what came out of it).</summary>
    public int? WhmcsRelatedTicketId { get; init; }

    /// <summary>For ClientDelete, which names no ticket.</summary>
    public int? WhmcsClientId { get; init; }

    /// <summary>The reply as it was sent, for TicketAdminReply only.</summary>
    public string? Message { get; set; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? ProcessedAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Not tried again before this; null for at once.</summary>
    public DateTimeOffset? NextAttemptAt { get; set; }

    /// <summary>Why the last attempt failed, in a sentence without any customer's text.</summary>
    public string? LastError { get; set; }
}

internal sealed class WebhookEventTable : IEntityTypeConfiguration<WebhookEvent>
{
    public void Configure(EntityTypeBuilder<WebhookEvent> table)
    {
        table.Property(e => e.DeliveryId).HasMaxLength(100);
        table.Property(e => e.Event).HasMaxLength(60);
        table.HasIndex(e => new { e.TenantId, e.DeliveryId }).IsUnique();
        table.HasIndex(e => new { e.TenantId, e.WhmcsTicketId });
        table.HasIndex(e => new { e.TenantId, e.ReceivedAt }).HasFilter("processed_at IS NULL");
        table.HasOne<IntegrationKey>().WithMany().HasForeignKey(e => new { e.TenantId, e.IntegrationKeyId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
