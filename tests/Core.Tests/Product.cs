using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests;

/// <summary>The whole of Core over a real database and a data folder of its own, as a door builds it; and one company in it.</summary>
internal sealed class Product : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string folder;
    private readonly bool ownsFolder;

    private Product(TestDatabase database, int tenantId, string? folder, Dictionary<string, string?> more)
    {
        TenantId = tenantId;
        ownsFolder = folder is null;
        this.folder = folder ?? Directory.CreateTempSubdirectory("sa-product-").FullName;
        var environment = new Dictionary<string, string?>(more)
        {
            ["SECRET_KEY"] = "kJ2vP9xQ4mR7tW1zB6nC3hL8sD5fG0aY",
            ["DATABASE_URL"] = database.ProductUrl,
            ["DATA_DIR"] = this.folder,
        };
        var settings = ProductSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(environment).Build());
        services = new ServiceCollection().AddLogging().AddCore(settings).BuildServiceProvider(validateScopes: true);
    }

    public int TenantId { get; }

    public string Folder => folder;

    public static async Task<Product> OpenAsync(TestDatabase database, params (string Name, string Value)[] environment) => new(
        database, await database.AddTenantAsync($"Company {Guid.NewGuid():N}"), null,
        environment.ToDictionary(e => e.Name, e => (string?)e.Value));

    /// <summary>Another process of the same installation: same database, same folder, same company, its own memory.</summary>
    public Product Beside(TestDatabase database, params (string Name, string Value)[] environment) => new(
        database, TenantId, folder, environment.ToDictionary(e => e.Name, e => (string?)e.Value));

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use, int? tenantId = null) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId ?? TenantId);
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task WithAsync<TService>(Func<TService, Task> use, int? tenantId = null) where TService : notnull =>
        await WithAsync<TService, bool>(async service =>
        {
            await use(service);
            return true;
        }, tenantId);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (ownsFolder)
            Directory.Delete(folder, recursive: true);
    }
}
