using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Review;

/// <summary>What a person made of a draft: the reply as it was really given, and how far it moved from the draft.</summary>
public sealed class ApprovedReply : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>Changes when WHMCS merges or splits tickets.</summary>
    public required int TicketId { get; set; }

    /// <summary>Null when the agent answered without any draft.</summary>
    public int? DraftId { get; init; }

    public required string FinalReply { get; init; }

    public required double Similarity { get; init; }

    public required int Distance { get; init; }

    public required string EditSummary { get; init; }

    public required string[] EditClasses { get; init; }

    /// <summary><c>example</c> or <c>correction</c>.</summary>
    public required string LearnedAs { get; init; }

    /// <summary><c>console</c> or <c>whmcs</c>.</summary>
    public required string Channel { get; init; }

    /// <summary>WHMCS's id of the reply as it was sent, once known.</summary>
    public int? WhmcsReplyId { get; set; }

    public required string ApprovedBy { get; init; }

    public int? ApprovedByUserId { get; init; }

    public required DateTimeOffset ApprovedAt { get; init; }

    /// <summary>Null while the reply still has to be learned from.</summary>
    public DateTimeOffset? LearnedAt { get; set; }

    public int LearnAttempts { get; set; }

    /// <summary>Why learning failed last, in a sentence, or null.</summary>
    public string? LearnError { get; set; }
}

internal sealed class ApprovedReplyTable : IEntityTypeConfiguration<ApprovedReply>
{
    public void Configure(EntityTypeBuilder<ApprovedReply> table)
    {
        table.HasIndex(a => new { a.TenantId, a.DraftId }).IsUnique();
        table.HasIndex(a => new { a.TenantId, a.TicketId, a.WhmcsReplyId }).IsUnique().HasFilter("whmcs_reply_id IS NOT NULL");
        table.HasIndex(a => new { a.TenantId, a.ApprovedAt });
        table.HasOne<Ticket>().WithMany().HasForeignKey(a => new { a.TenantId, a.TicketId }).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Draft>().WithMany().HasForeignKey(a => new { a.TenantId, a.DraftId }).OnDelete(DeleteBehavior.Restrict);
    }
}
