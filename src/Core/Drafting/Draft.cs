using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

public enum DraftStatus
{
    Pending = 1,
    Approved = 2,
    Rejected = 3,

    /// <summary>The thread has moved on, or a newer draft was asked for.</summary>
    Superseded = 4,
}

/// <summary>A reply the assistant proposes for one state of a thread. Nothing sends it but a person.</summary>
public sealed class Draft : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>Changes when WHMCS merges or splits tickets.</summary>
    public required int TicketId { get; set; }

    /// <summary>The state of the thread this answers; see <see cref="Ticket.ThreadHash"/>.</summary>
    public required string ThreadHash { get; init; }

    /// <summary>0 for the first draft of a thread state, then one more for each regeneration.</summary>
    public required int Round { get; init; }

    public DraftStatus Status { get; set; } = DraftStatus.Pending;

    public required string Text { get; init; }

    /// <summary><c>openai</c>, <c>openrouter</c> or <c>offline</c>.</summary>
    public required string Writer { get; init; }

    public required string Model { get; init; }

    public required double Score { get; init; }

    public required string Level { get; init; }

    public required string IntentName { get; init; }

    /// <summary>Everything that explains the draft: breakdown, sources, warnings, timings. Stored as jsonb.</summary>
    public required DraftEvidence Evidence { get; init; }

    public int? PromptVersionId { get; init; }

    public string? Hint { get; init; }

    public int InputTokens { get; init; }

    public int OutputTokens { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Why an agent rejected it: wrong, incomplete, outdated, tone or other.</summary>
    public string? RejectReason { get; set; }

    public string? RejectNote { get; set; }

    /// <summary>How alike the draft and the reply that was sent are, in [0,1]; null until it is approved.</summary>
    public double? SentSimilarity { get; set; }

    public DateTimeOffset? ShownAt { get; set; }

    public DateTimeOffset? InsertedAt { get; set; }
}

internal sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> table)
    {
        table.Property(d => d.Evidence).HasColumnType("jsonb").HasConversion(
            evidence => JsonSerializer.Serialize(evidence, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<DraftEvidence>(json, JsonSerializerOptions.Web)!);
        table.HasIndex(d => new { d.TenantId, d.TicketId, d.ThreadHash, d.Round }).IsUnique();
        table.HasIndex(d => new { d.TenantId, d.Status, d.CreatedAt });
        table.Property<uint>("xmin").IsRowVersion();
        table.HasOne<Ticket>().WithMany().HasForeignKey(d => new { d.TenantId, d.TicketId }).OnDelete(DeleteBehavior.Cascade);
    }
}
