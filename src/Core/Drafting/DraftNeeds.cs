using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// Which tickets need a draft, derived from the state alone: the customer wrote last, the ticket is open, the company and
/// the department want drafts, and none exists for the present thread.
/// </summary>
public sealed class DraftNeeds(AppDbContext db, CurrentTenant tenant, TimeProvider clock)
{
    /// <summary>A burst of messages gives one draft: nothing is written until the thread has been quiet this long.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

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

    private async Task<IQueryable<Ticket>> NeedyAsync(CancellationToken cancellationToken)
    {
        var company = await db.Tenants.AsNoTracking().SingleAsync(t => t.Id == tenant.Id, cancellationToken);
        return db.Tickets.Where(t => company.DraftingEnabled && t.AwaitsReply && t.ArchivedAt == null
            && !company.SilentDepartments.Contains(t.DepartmentId)
            && !db.Drafts.Any(d => d.TicketId == t.Id && d.ThreadHash == t.ThreadHash));
    }
}
