using System.Data;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Core.Tenancy;

/// <summary>What is done for a company by one worker at a time.</summary>
internal enum TenantWork
{
    Poll = 0x504F_4C4C,
    Indexing = 0x494E_4458,
    ModelChange = 0x4D4F_444C,
    Shredding = 0x5348_5244,
}

/// <summary>
/// One worker at a time over all processes: an advisory lock of PostgreSQL on the very session that the work is done
/// with. When the session dies, lock and work end together; the job server's own lock is a row that is stolen by
/// age (reliability notes, H6 and F23).
/// </summary>
internal sealed class TenantLock : IAsyncDisposable
{
    private readonly AppDbContext db;
    private readonly int kind;
    private readonly int tenantId;

    private TenantLock(AppDbContext db, int kind, int tenantId) => (this.db, this.kind, this.tenantId) = (db, kind, tenantId);

    /// <returns>Null when somebody else holds it.</returns>
    public static async Task<TenantLock?> TryTakeAsync(
        AppDbContext db, TenantWork work, int tenantId, CancellationToken cancellationToken)
    {
        var kind = (int)work;
        await db.Database.OpenConnectionAsync(cancellationToken);
        var taken = false;
        try
        {
            taken = (await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock({kind}, {tenantId}) AS \"Value\"")
                .ToListAsync(cancellationToken)).Single();
            return taken ? new TenantLock(db, kind, tenantId) : null;
        }
        finally
        {
            if (!taken)
                await db.Database.CloseConnectionAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        // The pool resets a session when it is borrowed again, not when it is given back: the lock must go now.
        if (db.Database.GetDbConnection().State == ConnectionState.Open)
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({kind}, {tenantId})");
        await db.Database.CloseConnectionAsync();
    }
}
