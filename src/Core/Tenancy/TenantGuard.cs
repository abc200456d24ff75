using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportAssistant.Core.Tenancy;

/// <summary>
/// Refuses to write a row of another tenant. Query filters do not guard writes: an attached foreign row was
/// updated under a filter (reliability notes, R13), so every tracked change is checked before it is saved.
/// </summary>
internal sealed class TenantGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData data, InterceptionResult<int> result)
    {
        Check(data.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData data, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(data.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbContext context)
    {
        var tenant = ((IHasTenant)context).Tenant;
        foreach (var entry in context.ChangeTracker.Entries<ITenantOwned>())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached)
                continue;
            if (entry.Entity.TenantId != tenant.Id || entry.Property(e => e.TenantId).OriginalValue != tenant.Id)
                throw new InvalidOperationException(
                    $"Refused to write {entry.Metadata.DisplayName()}: the row belongs to another tenant.");
        }
    }
}

/// <summary>A database context that works for one tenant.</summary>
internal interface IHasTenant
{
    CurrentTenant Tenant { get; }
}
