using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Learning;

/// <summary>
/// Lets records follow their replies when WHMCS merges or splits tickets. Replies mostly keep their ids; one that
/// becomes an opening message, or comes from a merged ticket, may not, and is known by its text.
/// </summary>
public sealed class MovedReplies(AppDbContext db, AuditTrail audit)
{
    /// <summary>Everything of the merged ticket goes to its master; what waited there waits no more.</summary>
    public async Task MergeAsync(int mergedWhmcsId, int masterWhmcsId, CancellationToken cancellationToken)
    {
        if (await BothAsync(mergedWhmcsId, masterWhmcsId, cancellationToken) is not ({ } merged, { } master))
            return;
        foreach (var reply in await RepliesOfAsync(merged, cancellationToken))
            await MoveAsync(reply, master, cancellationToken);
        foreach (var draft in await db.Drafts
            .Where(d => d.TicketId == merged.Id && d.Status == DraftStatus.Pending).ToListAsync(cancellationToken))
            draft.Status = DraftStatus.Superseded;
        audit.Record("ticket.merged", master.Id);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Only what left the thread goes along, and only where it is found again; safe to run twice.</summary>
    public async Task SplitAsync(int originalWhmcsId, int newWhmcsId, CancellationToken cancellationToken)
    {
        if (await BothAsync(originalWhmcsId, newWhmcsId, cancellationToken) is not ({ } original, { } part))
            return;
        var taken = (await RepliesOfAsync(original, cancellationToken))
            .Where(reply => original.Messages.All(m => m.WhmcsReplyId != reply.WhmcsReplyId) && PlaceOf(reply, part) is not null)
            .ToList();
        foreach (var reply in taken)
            await MoveAsync(reply, part, cancellationToken);
        if (taken.Count > 0)
            audit.Record("ticket.split", original.Id);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<(Ticket? From, Ticket? To)> BothAsync(int from, int to, CancellationToken cancellationToken)
    {
        var tickets = await db.Tickets.AsNoTracking().Include(t => t.Messages)
            .Where(t => t.WhmcsId == from || t.WhmcsId == to).ToListAsync(cancellationToken);
        return (tickets.SingleOrDefault(t => t.WhmcsId == from), tickets.SingleOrDefault(t => t.WhmcsId == to));
    }

    private Task<List<ApprovedReply>> RepliesOfAsync(Ticket ticket, CancellationToken cancellationToken) =>
        db.ApprovedReplies.Where(a => a.TicketId == ticket.Id).OrderBy(a => a.Id).ToListAsync(cancellationToken);

    private async Task MoveAsync(ApprovedReply reply, Ticket to, CancellationToken cancellationToken)
    {
        var place = PlaceOf(reply, to) ?? reply.WhmcsReplyId;
        var isTaken = await db.ApprovedReplies.AnyAsync(
            a => a.TicketId == to.Id && a.WhmcsReplyId == place && a.Id != reply.Id, cancellationToken);
        (reply.TicketId, reply.WhmcsReplyId) = (to.Id, isTaken ? null : place);
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == reply.DraftId, cancellationToken) is { } draft)
            draft.TicketId = to.Id;
        await db.SaveChangesAsync(cancellationToken);
        await db.Examples.Where(e => e.ApprovedReplyId == reply.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.TicketId, to.Id), cancellationToken);
        await db.Corrections.Where(c => c.ApprovedReplyId == reply.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.TicketId, to.Id), cancellationToken);
    }

    private static int? PlaceOf(ApprovedReply reply, Ticket ticket)
    {
        var staff = ticket.Messages.Where(m => m.FromStaff).ToList();
        return (staff.SingleOrDefault(m => m.WhmcsReplyId == reply.WhmcsReplyId)
            ?? staff.FirstOrDefault(m => m.Text == reply.FinalReply))?.WhmcsReplyId;
    }
}
