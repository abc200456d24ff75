using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.TestKit;

/// <summary>
/// Many tenants share a few connections at the same time, some of them broken off in the middle, and some who ask have no
/// tenant at all: what each sees is counted against what is his.
/// </summary>
public static class CrowdedPool
{
    private const int Connections = 3;
    private const int AtOnce = 64;
    private const int Tenants = 12;

    /// <returns>How many queries answered, and how many of those showed another tenant's row, or not all of the own.</returns>
    public static async Task<(int Answered, int Mixups)> RunAsync(TestDatabase database, int queries, int seed)
    {
        // Whoever waits for one of the few connections does so for as long as it takes.
        var address = DatabaseUrl.ToConnectionString(database.ProductUrl) + $";Maximum Pool Size={Connections};Timeout=600";
        var options = new DbContextOptionsBuilder<AppDbContext>();
        DataServices.Configure(options, address);
        var tenants = await Task.WhenAll(Enumerable.Range(0, Tenants).Select(i => AddTenantAsync(database, i)));
        var (started, answered, mixups) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            var random = new Random(seed + worker);
            while (Interlocked.Increment(ref started) <= queries)
            {
                if (await AskAsync(options.Options, tenants, random) is not { } isRight)
                    continue;
                Interlocked.Increment(ref answered);
                if (!isRight)
                    Interlocked.Increment(ref mixups);
            }
        })));
        return (answered, mixups);
    }

    /// <returns>Whether the answer was the tenant's own and whole; null when the query was broken off.</returns>
    private static async Task<bool?> AskAsync(DbContextOptions<AppDbContext> options, int[] tenants, Random random)
    {
        var which = random.Next(tenants.Length + 1) - 1;
        var current = new CurrentTenant();
        if (which >= 0)
            current.Set(tenants[which]);
        await using var db = new AppDbContext(options, current);
        using var breakOff = new CancellationTokenSource();
        var kind = random.Next(20);
        if (kind == 0)
            breakOff.CancelAfter(TimeSpan.FromMilliseconds(random.Next(5)));
        try
        {
            // Two in a transaction, two one after the other, or one: a connection is borrowed once or twice.
            await using var transaction = kind < 5 ? await db.Database.BeginTransactionAsync(breakOff.Token) : null;
            for (var i = 0; i < (kind < 10 ? 2 : 1); i++)
            {
                var seen = await db.Users.IgnoreQueryFilters().Select(u => u.TenantId).ToListAsync(breakOff.Token);
                if (seen.Count != which + 1 || seen.Exists(id => id != tenants[which]))
                    return false;
            }
            return true;
        }
        catch (Exception broken) when (breakOff.IsCancellationRequested && broken is OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The first tenant has one user, the next one two, and so on: a wrong answer shows by its length, too.</summary>
    private static async Task<int> AddTenantAsync(TestDatabase database, int index)
    {
        var id = await database.AddTenantAsync($"Tenant {index} {Guid.NewGuid():N}");
        await using var db = database.Open(id);
        for (var i = 0; i <= index; i++)
            db.Users.Add(new User
            {
                TenantId = id, Email = $"{index}.{i}@crowd.example", FullName = "Somebody", Role = UserRole.SupportAgent,
                PasswordHash = "", CreatedAt = TimeProvider.System.GetUtcNow(),
            });
        await db.SaveChangesAsync();
        return id;
    }
}
