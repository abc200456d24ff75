using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

/// <summary>An admin's invitation to join the tenant; its token works once and only until it expires.</summary>
public sealed class Invitation : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required string Email { get; init; }

    public required UserRole Role { get; init; }

    /// <summary>SHA-256 of the token; the token itself is never stored.</summary>
    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; set; }
}

internal sealed class InvitationTable : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> table)
    {
        table.Property(i => i.Email).HasMaxLength(254);
        table.HasIndex(i => new { i.TenantId, i.TokenHash }).IsUnique();
        table.Property<uint>("xmin").IsRowVersion();
    }
}
