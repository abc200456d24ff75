using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Prompts;

/// <summary>The words a prompt had before somebody changed them.</summary>
public sealed class PromptRevision : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required int PromptVersionId { get; init; }

    /// <summary>The <see cref="PromptVersion.Revision"/> that these words were.</summary>
    public required int Revision { get; init; }

    public required string Name { get; init; }

    public required string SystemPrompt { get; init; }

    public required string ContextTemplate { get; init; }

    public required string TaskTemplate { get; init; }

    public required double Temperature { get; init; }

    public required int MaxTokens { get; init; }

    /// <summary>What people call whoever replaced these words.</summary>
    public required string ReplacedBy { get; init; }

    public required DateTimeOffset ReplacedAt { get; init; }
}

internal sealed class PromptRevisionTable : IEntityTypeConfiguration<PromptRevision>
{
    public void Configure(EntityTypeBuilder<PromptRevision> table)
    {
        table.HasIndex(r => new { r.TenantId, r.PromptVersionId, r.Revision }).IsUnique();
        table.HasOne<PromptVersion>().WithMany().HasForeignKey(r => new { r.TenantId, r.PromptVersionId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
