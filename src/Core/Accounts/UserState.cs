using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

/// <summary>What a user is at this moment.</summary>
public sealed record ActiveUser(UserRole Role, string FullName);

/// <summary>
/// Whether a token's user still is what the token says. A token lives for 30 minutes; somebody who was dismissed or
/// demoted must be refused within 5 seconds, so the answer is remembered for 3 at most.
/// </summary>
public sealed class UserState(IServiceScopeFactory scopes, TimeProvider clock)
{
    public static readonly TimeSpan Memory = TimeSpan.FromSeconds(3);

    private const int SweepAt = 10_000;

    private readonly ConcurrentDictionary<(int TenantId, int UserId), Answer> known = new();

    /// <returns>The user, or null when disabled or gone.</returns>
    public async ValueTask<ActiveUser?> FindAsync(int tenantId, int userId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue((tenantId, userId), out var answer) && answer.Until > now)
            return answer.User;
        if (known.Count > SweepAt)
            known.Clear();
        var user = await ReadAsync(tenantId, userId, cancellationToken);
        known[(tenantId, userId)] = new Answer(now + Memory, user);
        return user;
    }

    private async Task<ActiveUser?> ReadAsync(int tenantId, int userId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId);
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Users
            .Where(u => u.Id == userId && u.DisabledAt == null)
            .Select(u => new ActiveUser(u.Role, u.FullName))
            .SingleOrDefaultAsync(cancellationToken);
    }

    private readonly record struct Answer(DateTimeOffset Until, ActiveUser? User);
}
