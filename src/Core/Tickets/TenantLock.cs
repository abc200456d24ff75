using System.Data;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Core.Tickets;

/// <summary>
/// One poll of a company at a time, over all processes: an advisory lock of PostgreSQL on the very session that the
/// poll works with. When the session dies, lock and work end together; the job server's own lock is a row that is
/// stolen by age (reliability notes, H6 and F23).
/// </summary>
internal sealed class TenantLock : IAsyncDisposable
{
    private const int Kind = 0x504F_4C4C;

    private readonly AppDbContext db;
    private readonly int tenantId;

    private TenantLock(AppDbContext db, int tenantId)
    {
        this.db = db;
        this.tenantId = tenantId;
    }

    /// <returns>Null when somebody else holds it.</returns>
    public static async Task<TenantLock?> TryTakeAsync(
        AppDbContext db, int tenantId, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        var taken = false;
        try
        {
            taken = (await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock({Kind}, {tenantId}) AS \"Value\"")
                .ToListAsync(cancellationToken)).Single();
            return taken ? new TenantLock(db, tenantId) : null;
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
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Kind}, {tenantId})");
        await db.Database.CloseConnectionAsync();
    }
}
