using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Prompts;

/// <summary>A set of instructions for the writer. The shared ones ship with the product and cannot be edited.</summary>
public sealed class PromptVersion : ISharedOrTenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>The file's id for a shipped prompt, or null.</summary>
    public string? ExternalId { get; init; }

    public required string Name { get; set; }

    public string Description { get; set; } = "";

    /// <summary>Persona and guidelines; takes no variables.</summary>
    public required string SystemPrompt { get; set; }

    /// <summary>Takes <c>{context}</c>.</summary>
    public required string ContextTemplate { get; set; }

    /// <summary>Takes <c>{subject}</c>, <c>{content}</c> and <c>{department}</c>.</summary>
    public required string TaskTemplate { get; set; }

    public double Temperature { get; set; } = 0.3;

    public int MaxTokens { get; set; } = 1000;

    /// <summary>The shared prompt that a tenant without an active one of its own uses.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Rises with every edit, so that a draft can say which text it was written with.</summary>
    public int Revision { get; set; } = 1;

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }
}

/// <summary>The one prompt a tenant has activated; no row means the global default.</summary>
public sealed class ActivePrompt : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>A prompt of this tenant or a shared one.</summary>
    public required int PromptVersionId { get; set; }
}

internal sealed class PromptVersionTable : IEntityTypeConfiguration<PromptVersion>
{
    public void Configure(EntityTypeBuilder<PromptVersion> table)
    {
        table.Property(p => p.Name).HasMaxLength(120);
        table.HasIndex(p => new { p.TenantId, p.ExternalId }).IsUnique();
    }
}

internal sealed class ActivePromptTable : IEntityTypeConfiguration<ActivePrompt>
{
    public void Configure(EntityTypeBuilder<ActivePrompt> table) => table.HasIndex(a => a.TenantId).IsUnique();
}
