using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers;

/// <summary>Runs work for one company after another, each in a scope that can see nothing but that company.</summary>
internal sealed partial class TenantScope(IServiceScopeFactory scopes, ILogger<TenantScope> logger)
{
    /// <summary>A failure of one company is logged and does not keep the others waiting.</summary>
    public async Task ForEachAsync(Func<int, IServiceProvider, Task> work, CancellationToken cancellationToken)
    {
        foreach (var tenantId in await TenantIdsAsync(cancellationToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId);
                await work(tenantId, scope.ServiceProvider);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.TenantFailed(logger, tenantId, failure.GetType().Name);
            }
        }
    }

    private async Task<List<int>> TenantIdsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Tenants
            .OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Upkeep of tenant {TenantId} failed with {Failure}; it is tried again at the next sweep.")]
        public static partial void TenantFailed(ILogger logger, int tenantId, string failure);
    }
}
