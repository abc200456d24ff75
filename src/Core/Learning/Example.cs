using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Learning;

/// <summary>A question and the reply that was good for it.</summary>
public sealed class Example : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>The approval it came from; null when an admin wrote it.</summary>
    public int? ApprovedReplyId { get; init; }

    /// <summary>Changes when WHMCS merges or splits tickets.</summary>
    public int? TicketId { get; set; }

    public required string Subject { get; init; }

    /// <summary>The customer's issue; the vector is taken from subject and issue alone.</summary>
    public required string Issue { get; init; }

    public required string Reply { get; init; }

    public required string IntentName { get; init; }

    public required string CreatedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Kept on record but not retrieved.</summary>
    public bool Excluded { get; set; }

    /// <summary>The record in the seed document's format.</summary>
    public string Content => $"Customer Issue: {Subject}\n{Issue}\n\nApproved Response:\n{Reply}";
}

internal sealed class ExampleTable : IEntityTypeConfiguration<Example>
{
    public void Configure(EntityTypeBuilder<Example> table)
    {
        table.Ignore(e => e.Content);
        table.HasIndex(e => new { e.TenantId, e.ApprovedReplyId }).IsUnique();
        table.HasOne<ApprovedReply>().WithMany().HasForeignKey(e => new { e.TenantId, e.ApprovedReplyId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
