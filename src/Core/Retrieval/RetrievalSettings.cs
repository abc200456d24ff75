using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Retrieval;

/// <summary>How one company weighs its sources and reranks. No row means the defaults.</summary>
public sealed class RetrievalSettings : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public double GlobalKb { get; set; } = SourceWeights.Default.GlobalKb;

    public double TenantKb { get; set; } = SourceWeights.Default.TenantKb;

    public double Examples { get; set; } = SourceWeights.Default.Examples;

    public double Corrections { get; set; } = SourceWeights.Default.Corrections;

    public bool RerankingEnabled { get; set; } = true;

    /// <summary>Passages below this cosine are left out of the prompt when reranking is on.</summary>
    public double ScoreThreshold { get; set; } = 0.15;

    /// <summary>Passages that reach the prompt, over all sources.</summary>
    public int TopK { get; set; } = 6;

    public DateTimeOffset UpdatedAt { get; set; }
}

internal sealed class RetrievalSettingsTable : IEntityTypeConfiguration<RetrievalSettings>
{
    public void Configure(EntityTypeBuilder<RetrievalSettings> table) => table.HasIndex(s => s.TenantId).IsUnique();
}
