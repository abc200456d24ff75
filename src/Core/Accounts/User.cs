using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

public enum UserRole
{
    SupportAgent = 1,
    Admin = 2,
}

public static class UserRoles
{
    public const string SupportAgent = "support_agent";
    public const string Admin = "admin";

    public static string Name(this UserRole role) => role == UserRole.Admin ? Admin : SupportAgent;

    public static UserRole? Parse(string? name) => name switch
    {
        Admin => UserRole.Admin,
        SupportAgent => UserRole.SupportAgent,
        _ => null,
    };
}

/// <summary>A person who works in the console.</summary>
public sealed class User : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>Lower case; unique over all tenants through <see cref="LoginName"/>.</summary>
    public required string Email { get; set; }

    public required string FullName { get; set; }

    public required UserRole Role { get; set; }

    public required string PasswordHash { get; set; }

    public DateTimeOffset? DisabledAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>
/// Which tenant and user a hashed e-mail address signs in to. The only way from an address to a tenant, and
/// shared on purpose: sign-in happens before a tenant is known. Holds no readable address.
/// </summary>
public sealed class LoginName
{
    /// <summary>SHA-256 of the lower-case address, hex.</summary>
    public required string EmailHash { get; init; }

    public required int TenantId { get; init; }

    public required int UserId { get; init; }
}

internal sealed class UserTable : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> table)
    {
        table.Property(u => u.Email).HasMaxLength(254);
        table.Property(u => u.FullName).HasMaxLength(200);
        table.HasIndex(u => new { u.TenantId, u.Email }).IsUnique();
    }
}

internal sealed class LoginNameTable : IEntityTypeConfiguration<LoginName>
{
    public void Configure(EntityTypeBuilder<LoginName> table)
    {
        table.HasKey(n => n.EmailHash);
        table.Property(n => n.EmailHash).HasMaxLength(64);
        table.HasOne<User>().WithOne().HasForeignKey<LoginName>(n => new { n.TenantId, n.UserId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
