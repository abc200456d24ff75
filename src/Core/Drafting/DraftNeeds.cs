using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// Which tickets need a draft, derived from the state alone: the customer wrote last, the ticket is open, the company and
/// the department want drafts, and none exists for the present thread; or an agent has asked for another one.
/// </summary>
public sealed class DraftNeeds(AppDbContext db, CurrentTenant tenant, TimeProvider clock)
{
    /// <summary>A burst of messages gives one draft: nothing is written until the thread has been quiet this long.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    /// <summary>
    /// When a delayed job looks. The job server cuts times down to whole seconds: scheduled for <see cref="Quiet"/> alone,
    /// one in three came too early and left its draft to the sweep (8 to 12 s after the click instead of 3).
    /// </summary>
    public static readonly TimeSpan LookAfter = Quiet + TimeSpan.FromSeconds(1);

    /// <summary>The ids of tickets whose draft is due and that nobody is working on, longest waiting first.</summary>
    public async Task<IReadOnlyList<int>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return await (await NeedyAsync(cancellationToken))
            .Where(t => t.ThreadChangedAt <= now - Quiet)
            .Where(t => !db.DraftClaims.Any(c => c.TicketId == t.Id && c.ThreadHash == t.ThreadHash
                && (c.LeaseUntil > now || c.ParkedReason != null)))
            .OrderBy(t => t.WaitingSince).Select(t => t.Id).Take(most).ToListAsync(cancellationToken);
    }

    internal async Task<bool> IsDueAsync(int ticketId, CancellationToken cancellationToken)
    {
        var quietSince = clock.GetUtcNow() - Quiet;
        return await (await NeedyAsync(cancellationToken))
            .AnyAsync(t => t.Id == ticketId && t.ThreadChangedAt <= quietSince, cancellationToken);
    }

    /// <summary>Whether a draft for this ticket is wanted and still to come, for the panel's state.</summary>
    public async Task<bool> IsWantedAsync(int ticketId, CancellationToken cancellationToken) =>
        await (await NeedyAsync(cancellationToken)).AnyAsync(t => t.Id == ticketId, cancellationToken);

    /// <summary>Notes that an agent wants another draft of the ticket's present thread; a job writes it.</summary>
    public async Task AskAsync(int ticketId, string? hint, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO draft_claims (tenant_id, ticket_id, thread_hash, lease_until, attempt, asked_at, asked_hint)
            SELECT tenant_id, id, thread_hash, now(), 0, {now}, {hint} FROM tickets
            WHERE tenant_id = {tenant.Id} AND id = {ticketId}
            ON CONFLICT (tenant_id, ticket_id, thread_hash) DO UPDATE
            SET asked_at = excluded.asked_at, asked_hint = excluded.asked_hint, parked_reason = NULL
            """, cancellationToken);
    }

    private async Task<IQueryable<Ticket>> NeedyAsync(CancellationToken cancellationToken)
    {
        var company = await db.Tenants.AsNoTracking().SingleAsync(t => t.Id == tenant.Id, cancellationToken);
        return db.Tickets.Where(t => company.DraftingEnabled && t.ArchivedAt == null
            && !company.SilentDepartments.Contains(t.DepartmentId)
            && ((t.AwaitsReply && !db.Drafts.Any(d => d.TicketId == t.Id && d.ThreadHash == t.ThreadHash))
                || db.DraftClaims.Any(c => c.TicketId == t.Id && c.ThreadHash == t.ThreadHash && c.AskedAt != null)));
    }
}
