using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Learning;

/// <summary>What the night's look at recent approvals suggests; an admin applies it, nothing applies itself.</summary>
public sealed class WeightRecommendation : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required double GlobalKb { get; set; }

    public required double TenantKb { get; set; }

    public required double Examples { get; set; }

    public required double Corrections { get; set; }

    /// <summary>Approvals the suggestion rests on.</summary>
    public required int Samples { get; set; }

    public required DateTimeOffset ComputedAt { get; set; }
}

internal sealed class WeightRecommendationTable : IEntityTypeConfiguration<WeightRecommendation>
{
    public void Configure(EntityTypeBuilder<WeightRecommendation> table) => table.HasIndex(r => r.TenantId).IsUnique();
}
