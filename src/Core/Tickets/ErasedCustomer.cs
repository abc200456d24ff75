using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Tickets;

/// <summary>
/// A customer who was forgotten: enough to keep their old tickets out when WHMCS shows them again, and no word of them.
/// </summary>
public sealed class ErasedCustomer : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    /// <summary>WHMCS's client id; 0 for a guest.</summary>
    public required int WhmcsClientId { get; init; }

    /// <summary>See <see cref="HashOf"/>; empty when only the client id is known.</summary>
    public required string EmailHash { get; init; }

    /// <summary>Tickets opened later are a new beginning, and are read.</summary>
    public required DateTimeOffset ErasedAt { get; set; }

    /// <summary>When the deleted rows were gone from the files of database and indexes, too; null while that is due.</summary>
    public DateTimeOffset? ShreddedAt { get; set; }

    /// <summary>SHA-256 of company and address, in hexadecimal: the tombstone itself names nobody.</summary>
    public static string HashOf(int tenantId, string email) => email.Length == 0
        ? ""
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenantId}:{email.Trim().ToLowerInvariant()}")));
}

internal sealed class ErasedCustomerTable : IEntityTypeConfiguration<ErasedCustomer>
{
    public void Configure(EntityTypeBuilder<ErasedCustomer> table)
    {
        table.Property(e => e.EmailHash).HasMaxLength(64);
        table.HasIndex(e => new { e.TenantId, e.WhmcsClientId, e.EmailHash }).IsUnique();
    }
}
