using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Learning;

/// <summary>A draft that had to be rewritten, and what replaced it.</summary>
public sealed class Correction : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required int ApprovedReplyId { get; init; }

    /// <summary>Changes when WHMCS merges or splits tickets.</summary>
    public int? TicketId { get; set; }

    public required string Subject { get; init; }

    /// <summary>The customer's issue; the vector is taken from subject and issue alone.</summary>
    public required string Issue { get; init; }

    /// <summary>What the assistant had proposed; shown to people, never put into a prompt.</summary>
    public required string Incorrect { get; init; }

    public required string Correct { get; init; }

    public required string EditNotes { get; init; }

    public required string IntentName { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Kept on record but not retrieved.</summary>
    public bool Excluded { get; set; }

    /// <summary>The record in the seed document's format.</summary>
    public string Content =>
        $"Customer Issue: {Subject}\n{Issue}\n\nINCORRECT Response (Do Not Use):\n{Incorrect}\n\n"
        + $"CORRECT Response:\n{Correct}\n\nEdit Notes: {EditNotes}";
}

internal sealed class CorrectionTable : IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Correction> table)
    {
        table.Ignore(c => c.Content);
        table.HasIndex(c => new { c.TenantId, c.ApprovedReplyId }).IsUnique();
        table.HasOne<ApprovedReply>().WithMany().HasForeignKey(c => new { c.TenantId, c.ApprovedReplyId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
