using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

/// <summary>One use of a session's refresh token; showing a used one again ends the whole family.</summary>
public sealed class RefreshToken : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required int UserId { get; init; }

    /// <summary>One sign-in and all tokens that followed from it.</summary>
    public required Guid Family { get; init; }

    /// <summary>SHA-256 of the token; the token itself is never stored.</summary>
    public required byte[] TokenHash { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}

internal sealed class RefreshTokenTable : IEntityTypeConfiguration<RefreshToken>
{
    public void Configure(EntityTypeBuilder<RefreshToken> table)
    {
        table.HasIndex(t => new { t.TenantId, t.TokenHash }).IsUnique();
        table.HasIndex(t => new { t.TenantId, t.Family });
        table.HasOne<User>().WithMany().HasForeignKey(t => new { t.TenantId, t.UserId }).OnDelete(DeleteBehavior.Cascade);
        table.Property<uint>("xmin").IsRowVersion();
    }
}
