using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Erasure;

/// <summary>
/// Makes what was erased unreadable on the disk. A deleted row stays in its page until something overwrites it, and VACUUM
/// does not; so each table that held customers' words is written anew, and the indexes are compacted.
/// </summary>
public sealed class Shredder(AppDbContext db, CurrentTenant tenant, PassageSearch search, TimeProvider clock)
{
    /// <summary>The tables that the database's function <c>rewrite_erased</c> accepts.</summary>
    private static readonly string[] Tables =
    [
        "tickets", "ticket_messages", "drafts", "draft_claims", "approved_replies", "examples", "corrections", "passages",
        "webhook_events",
    ];

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) =>
        db.ErasedCustomers.AnyAsync(e => e.ShreddedAt == null, cancellationToken);

    /// <summary>
    /// Safe to run twice; a table that is busy for too long throws, and the next sweep comes back. So it does while an older
    /// transaction could still read the rows (a backup, say), since PostgreSQL then takes them along into the new file.
    /// </summary>
    public async Task ShredAsync(CancellationToken cancellationToken)
    {
        await using var only = await TenantLock.TryTakeAsync(db, TenantWork.Shredding, tenant.Id, cancellationToken);
        if (only is null)
            return;
        var due = await db.ErasedCustomers.Where(e => e.ShreddedAt == null).Select(e => e.Id).ToListAsync(cancellationToken);
        if (due.Count == 0)
            return;
        foreach (var source in new[] { Source.Examples, Source.Corrections })
            await search.CompactAsync(source, cancellationToken);
        if (!await RewriteAsync(cancellationToken))
            return;
        var now = clock.GetUtcNow();
        await db.ErasedCustomers.Where(e => due.Contains(e.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.ShreddedAt, now), cancellationToken);
    }

    /// <returns>Whether no dead row is left in the files.</returns>
    private async Task<bool> RewriteAsync(CancellationToken cancellationToken)
    {
        var rowsLeft = false;
        // A connection of its own, since Npgsql keeps the details of notices back unless they are asked for.
        var address = new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { IncludeErrorDetail = true, Pooling = false };
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        // CLUSTER VERBOSE says "3 dead row versions cannot be removed yet.", in the server's language.
        connection.Notice += (_, said) => rowsLeft |= said.Notice.Detail is [>= '1' and <= '9', ..];
        await connection.OpenAsync(cancellationToken);
        foreach (var table in Tables)
        {
            await using var rewrite = new NpgsqlCommand("SELECT rewrite_erased($1)", connection);
            rewrite.Parameters.AddWithValue(table);
            await rewrite.ExecuteNonQueryAsync(cancellationToken);
        }
        return !rowsLeft;
    }
}
