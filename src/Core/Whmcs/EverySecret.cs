using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Whmcs;

/// <summary>The sealed credentials of all companies, each visited in a scope of its own.</summary>
public sealed class EverySecret(IServiceScopeFactory scopes)
{
    /// <returns>
    /// A sentence when credentials are stored and not one of them opens: then the key is wrong, and starting would seal new
    /// ones with it beside the old. Null when all is well, or some company's credentials are merely older than a lost key.
    /// </returns>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken) =>
        await CountAsync(cancellationToken) is { Readable: 0, Unreadable: > 0 and var unreadable }
            ? $"SECRET_KEY is not the one that the {unreadable} stored credentials were sealed with. Put that one back, or add it "
                + "to SECRET_KEY_PREVIOUS; if it is lost, run `reseal --forget-lost` and enter the credentials again."
            : null;

    public async Task<SealedCount> CountAsync(CancellationToken cancellationToken)
    {
        var count = new SealedCount(0, 0, 0);
        await ForEachAsync(async stored => count += await stored.CountAsync(cancellationToken), cancellationToken);
        return count;
    }

    /// <param name="forgetLost">Lets go of what no key opens any more.</param>
    public Task ResealAsync(bool forgetLost, CancellationToken cancellationToken) => ForEachAsync(
        async stored =>
        {
            await stored.ResealAsync(cancellationToken);
            if (forgetLost)
                await stored.ForgetLostAsync(cancellationToken);
        }, cancellationToken);

    private async Task ForEachAsync(Func<StoredSecrets, Task> visit, CancellationToken cancellationToken)
    {
        List<int> tenantIds;
        await using (var scope = scopes.CreateAsyncScope())
            tenantIds = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Tenants
                .OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(cancellationToken);
        foreach (var tenantId in tenantIds)
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId);
            await visit(scope.ServiceProvider.GetRequiredService<StoredSecrets>());
        }
    }
}
