using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using Xunit;

namespace SupportAssistant.TestKit;

/// <summary>
/// A migrated database of one's own on a real PostgreSQL, gone after the test. Make it with <see cref="CreateAsync"/>,
/// or let xunit make it as a class or assembly fixture. Any number may live side by side.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private readonly string name = $"sa_test_{Guid.NewGuid():N}";

    /// <summary>The role that owns the tables; row-level security binds it too.</summary>
    public string OwnerUrl => TestTemplate.OwnerUrl(name);

    /// <summary>The plain role the product runs as.</summary>
    public string ProductUrl => TestTemplate.ProductUrl(name);

    /// <summary>The server's superuser in this database, who sees every tenant's rows.</summary>
    public string SuperUrl => TestTemplate.SuperUrlOf(name);

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        return database;
    }

    /// <summary>A copy of this database's files, as a restored physical backup is one; whoever is connected is thrown out.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        var copy = new TestDatabase();
        ClearPools();
        await TestTemplate.AsSuperAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS false");
        await TestTemplate.AsSuperAsync(
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
        await TestTemplate.AsSuperAsync($"CREATE DATABASE {copy.name} TEMPLATE {name} OWNER sa_test_owner");
        await TestTemplate.AsSuperAsync($"ALTER DATABASE {name} ALLOW_CONNECTIONS true");
        return copy;
    }

    public async ValueTask InitializeAsync() =>
        await TestTemplate.AsSuperAsync(
            $"CREATE DATABASE {name} TEMPLATE {await TestTemplate.NameAsync()} OWNER sa_test_owner");

    /// <summary>The product's own view of this database for one tenant, as the product's role. Dispose it.</summary>
    public AppDbContext Open(int tenantId)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        DataServices.Configure(options, DatabaseUrl.ToConnectionString(ProductUrl));
        var tenant = new CurrentTenant();
        tenant.Set(tenantId);
        return new AppDbContext(options.Options, tenant);
    }

    /// <returns>The new tenant's id.</returns>
    public async Task<int> AddTenantAsync(string tenantName)
    {
        await using var db = Open(Tenant.Shared);
        var tenant = new Tenant { Name = tenantName, CreatedAt = TimeProvider.System.GetUtcNow() };
        db.Tenants.Add(tenant);
        await db.SaveChangesAsync();
        return tenant.Id;
    }

    public async ValueTask DisposeAsync()
    {
        ClearPools();
        await TestTemplate.AsSuperAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private void ClearPools()
    {
        foreach (var url in new[] { OwnerUrl, ProductUrl, SuperUrl })
        {
            using var pooled = new NpgsqlConnection(DatabaseUrl.ToConnectionString(url));
            NpgsqlConnection.ClearPool(pooled);
        }
    }
}
