using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Secrets;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>One tenant with a WHMCS of its own, and the product's services over a real database.</summary>
internal sealed class Company : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Company(TestDatabase database, int tenantId)
    {
        TenantId = tenantId;
        Whmcs = FakeWhmcs.Start(Clock);
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.ClearProviders())
            .AddData(database.ProductUrl, forRequests: false)
            .AddSecrets("a root key for tests, long enough to be one")
            .AddScoped<CurrentActor>()
            .AddScoped<AuditTrail>()
            .AddWhmcs(Options)
            // Waits of the wire are real, whatever time the tests say it is.
            .AddSingleton(_ => new WhmcsTransport(Options, TimeProvider.System))
            .AddTickets()
            .BuildServiceProvider(validateScopes: true);
    }

    public int TenantId { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public WhmcsOptions Options { get; } = new()
    {
        AllowPrivateAddresses = true,
        RetryPause = TimeSpan.FromMilliseconds(1),
        Timeout = TimeSpan.FromSeconds(5),
    };

    public FakeWhmcs Whmcs { get; }

    public WhmcsConnectionInput Address => new(Whmcs.Url, FakeWhmcs.Identifier, FakeWhmcs.Secret);

    /// <summary>A new tenant; with its WHMCS connected unless said otherwise.</summary>
    public static async Task<Company> OpenAsync(TestDatabase database, bool connected = true)
    {
        var company = new Company(database, await database.AddTenantAsync($"Company {Guid.NewGuid():N}"));
        if (connected)
            Assert.Empty(await company.WithAsync((WhmcsConnections connections) =>
                connections.SaveAsync(company.Address, CancellationToken.None)));
        return company;
    }

    /// <summary>A scope of its own for this tenant, as a job or a request has one.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use, int? tenantId = null) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId ?? TenantId);
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A scope without a tenant, as a request has one before anybody knows who it is.</summary>
    public async Task<T> AsStrangerAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<SyncResult> SyncAsync() =>
        WithAsync((TicketSync sync) => sync.SyncAsync(null, CancellationToken.None));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Whmcs.DisposeAsync();
    }
}
