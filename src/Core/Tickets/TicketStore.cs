using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <summary>What one pull did.</summary>
/// <param name="TicketId">Ours; null when WHMCS has no such ticket and neither have we.</param>
/// <param name="Changed">Thread, status, department or need of a reply is not what it was.</param>
/// <param name="Gone">WHMCS does not have it (any more).</param>
public sealed record PulledTicket(int? TicketId, bool Created, bool Changed, bool Gone);

/// <summary>
/// Brings single tickets of the present company up to what WHMCS says, any number of times to the same effect.
/// </summary>
public sealed class TicketStore(AppDbContext db, CurrentTenant tenant, TimeProvider clock)
{
    private const int MaxTries = 3;

    /// <summary>
    /// Pulls one ticket's thread and stores it. The row is read before WHMCS is asked: when somebody else stores a
    /// newer answer meanwhile, ours is dropped and asked for again, so that an old answer never overwrites a new one.
    /// </summary>
    /// <param name="listedLastReply">WHMCS's last-reply text where the ticket was listed, or null.</param>
    /// <exception cref="WhmcsException">WHMCS did not answer; "not found" is an answer, and no failure.</exception>
    public async Task<PulledTicket> PullAsync(
        WhmcsClient client, int whmcsId, string? listedLastReply, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await PullOnceAsync(client, whmcsId, listedLastReply, cancellationToken);
            }
            catch (DbUpdateException conflict) when (tries < MaxTries && IsRace(conflict))
            {
                // Once more, from the row as it is now.
            }
            finally
            {
                // What could not be saved must not be tried again with the next ticket.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Marks a ticket as gone from WHMCS; its history stays.</summary>
    /// <returns>Our id, or null when we never had it.</returns>
    public async Task<int?> ArchiveAsync(int whmcsId, CancellationToken cancellationToken)
    {
        var id = await db.Tickets.Where(t => t.WhmcsId == whmcsId).Select(t => (int?)t.Id)
            .SingleOrDefaultAsync(cancellationToken);
        var now = clock.GetUtcNow();
        await db.Tickets.Where(t => t.WhmcsId == whmcsId && t.ArchivedAt == null).ExecuteUpdateAsync(
            row => row
                .SetProperty(t => t.ArchivedAt, now)
                .SetProperty(t => t.AwaitsReply, false)
                .SetProperty(t => t.WaitingSince, (DateTimeOffset?)null),
            cancellationToken);
        return id;
    }

    private async Task<PulledTicket> PullOnceAsync(
        WhmcsClient client, int whmcsId, string? listedLastReply, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.Include(t => t.Messages)
            .SingleOrDefaultAsync(t => t.WhmcsId == whmcsId, cancellationToken);
        WhmcsThread thread;
        try
        {
            thread = await client.GetTicketAsync(whmcsId, cancellationToken);
        }
        catch (WhmcsException gone) when (gone.Failure == WhmcsFailure.NotFound)
        {
            return await GoneAsync(ticket, cancellationToken);
        }
        // A merged ticket may be answered with the one it went into.
        if (thread.Id != whmcsId || await IsErasedAsync(thread, cancellationToken))
            return await GoneAsync(ticket, cancellationToken);

        var created = ticket is null;
        if (ticket is null)
            db.Tickets.Add(ticket = new Ticket
            {
                TenantId = tenant.Id,
                WhmcsId = whmcsId,
                Subject = "",
                ThreadChangedAt = clock.GetUtcNow(),
            });
        var changed = ThreadApplied.To(ticket, thread, listedLastReply, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return new PulledTicket(ticket.Id, created, created || changed, Gone: false);
    }

    private async Task<PulledTicket> GoneAsync(Ticket? ticket, CancellationToken cancellationToken)
    {
        if (ticket is null)
            return new PulledTicket(null, Created: false, Changed: false, Gone: true);
        var changed = ticket.ArchivedAt is null;
        await ArchiveAsync(ticket.WhmcsId, cancellationToken);
        return new PulledTicket(ticket.Id, Created: false, changed, Gone: true);
    }

    /// <summary>Who asked to be forgotten stays so; a ticket opened afterwards is a new beginning.</summary>
    private Task<bool> IsErasedAsync(WhmcsThread thread, CancellationToken cancellationToken)
    {
        var hash = ErasedCustomer.HashOf(tenant.Id, thread.CustomerEmail);
        var opened = thread.OpenedAt;
        return db.ErasedCustomers.AnyAsync(
            e => ((thread.ClientId > 0 && e.WhmcsClientId == thread.ClientId) || (hash != "" && e.EmailHash == hash))
                && (opened == null || opened <= e.ErasedAt), cancellationToken);
    }

    private static bool IsRace(DbUpdateException conflict) =>
        conflict is DbUpdateConcurrencyException
        || conflict.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
