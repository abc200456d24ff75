using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Tests.Architecture;

public sealed class TenantTablesTests
{
    /// <summary>The only tables that belong to no tenant: the list of tenants, and the way from an address to one.</summary>
    private static readonly Type[] Shared = [typeof(Tenant), typeof(LoginName)];

    private readonly AppDbContext db = Migrator.Open("Host=localhost;Database=model-only");

    [Fact]
    public void Every_table_is_owned_by_a_tenant_or_on_the_short_list() =>
        Assert.Empty(db.Model.GetEntityTypes().Select(t => t.ClrType)
            .Where(type => !typeof(ITenantOwned).IsAssignableFrom(type)).Except(Shared));

    [Fact]
    public void Every_key_of_a_tenants_table_begins_with_the_tenant() =>
        Assert.Empty(Owned()
            .SelectMany(t => t.GetKeys().Select(k => (t, k.Properties)).Concat(t.GetIndexes().Where(i => i.IsUnique).Select(i => (t, i.Properties))))
            .Where(k => k.Properties[0].Name != nameof(ITenantOwned.TenantId))
            .Select(k => $"{k.t.DisplayName()}: {string.Join(',', k.Properties.Select(p => p.Name))}"));

    [Fact]
    public void Every_reference_between_tenants_tables_carries_the_tenant() =>
        Assert.Empty(Owned()
            .SelectMany(t => t.GetForeignKeys())
            .Where(f => typeof(ITenantOwned).IsAssignableFrom(f.PrincipalEntityType.ClrType))
            .Where(f => f.Properties[0].Name != nameof(ITenantOwned.TenantId))
            .Select(f => f.ToString()));

    [Fact]
    public void The_migrations_say_what_the_model_says() => Assert.False(db.Database.HasPendingModelChanges());

    private IEnumerable<Microsoft.EntityFrameworkCore.Metadata.IEntityType> Owned() =>
        db.Model.GetEntityTypes().Where(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType));
}
