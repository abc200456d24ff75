using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SupportAssistant.Core.Tenancy;

/// <summary>One hosting company. The row with id 0 owns what ships with the product and is readable by all.</summary>
public sealed class Tenant
{
    /// <summary>The owner of global articles and prompts; no user ever belongs to it.</summary>
    public const int Shared = 0;

    public int Id { get; init; }

    public required string Name { get; set; }

    /// <summary>Off: no drafts are written for this company until an admin switches them on again.</summary>
    public bool DraftingEnabled { get; set; } = true;

    /// <summary>Off: tickets of this company are never sent to an AI provider; drafts are written by the offline writer.</summary>
    public bool ExternalAiAllowed { get; set; } = true;

    /// <summary>Departments (WHMCS ids) that get no drafts.</summary>
    public int[] SilentDepartments { get; set; } = [];

    /// <summary>What the company writes below its replies, or empty.</summary>
    public string Signature { get; set; } = "";

    public required DateTimeOffset CreatedAt { get; init; }
}

internal sealed class TenantTable : IEntityTypeConfiguration<Tenant>
{
    public void Configure(EntityTypeBuilder<Tenant> table)
    {
        table.Property(t => t.Id).UseIdentityByDefaultColumn();
        table.Property(t => t.Name).HasMaxLength(200);
        table.HasIndex(t => t.Name).IsUnique();
        table.Property(t => t.DraftingEnabled).HasDefaultValue(true);
        table.Property(t => t.ExternalAiAllowed).HasDefaultValue(true);
        table.Property(t => t.SilentDepartments).HasDefaultValueSql("'{}'");
        table.Property(t => t.Signature).HasDefaultValue("");
    }
}
