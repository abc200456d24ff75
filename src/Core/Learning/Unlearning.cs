using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Learning;

/// <summary>
/// Takes back what a reply, a ticket or a customer taught: the record, what can be found of it, and the draft's
/// verdict. What is gone in WHMCS must not go on answering.
/// </summary>
public sealed class Unlearning(AppDbContext db, CurrentTenant tenant, PassageStore passages, AuditTrail audit)
{
    public async Task ReplyAsync(int whmcsTicketId, int whmcsReplyId, CancellationToken cancellationToken)
    {
        var replies = await db.ApprovedReplies.Where(a => a.WhmcsReplyId == whmcsReplyId)
            .Where(a => db.Tickets.Any(t => t.Id == a.TicketId && t.WhmcsId == whmcsTicketId))
            .ToListAsync(cancellationToken);
        foreach (var reply in replies)
            await UndoAsync(reply, cancellationToken);
    }

    /// <summary>
    /// A tombstone stays, without a word of the customer, so that a late event finds the ticket closed.
    /// </summary>
    public async Task TicketAsync(int whmcsTicketId, CancellationToken cancellationToken)
    {
        if (await db.Tickets.SingleOrDefaultAsync(t => t.WhmcsId == whmcsTicketId, cancellationToken) is { } ticket)
            await ForgetAsync(ticket, cancellationToken);
    }

    public async Task ClientAsync(int whmcsClientId, CancellationToken cancellationToken)
    {
        // Guests all have the id 0; it names nobody.
        if (whmcsClientId <= 0)
            return;
        foreach (var ticket in await db.Tickets.Where(t => t.ClientId == whmcsClientId).ToListAsync(cancellationToken))
            await ForgetAsync(ticket, cancellationToken);
    }

    internal async Task UndoAsync(ApprovedReply reply, CancellationToken cancellationToken)
    {
        await using var own = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(cancellationToken)
            : null;
        // Learning from the same reply waits here, or has finished: nothing can be found afterwards of what goes now.
        await db.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM approved_replies WHERE tenant_id = {tenant.Id} AND id = {reply.Id} FOR UPDATE",
            cancellationToken);
        var examples = db.Examples.Where(e => e.ApprovedReplyId == reply.Id);
        foreach (var one in await examples.ToListAsync(cancellationToken))
            await passages.RemoveAsync(Source.Examples, one.Id, () => db.Examples.Remove(one), cancellationToken);
        var corrections = db.Corrections.Where(c => c.ApprovedReplyId == reply.Id);
        foreach (var one in await corrections.ToListAsync(cancellationToken))
            await passages.RemoveAsync(Source.Corrections, one.Id, () => db.Corrections.Remove(one), cancellationToken);
        await ReopenAsync(reply, cancellationToken);
        db.ApprovedReplies.Remove(reply);
        audit.Record("reply.unlearned", reply.DraftId);
        await db.SaveChangesAsync(cancellationToken);
        if (own is not null)
            await own.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// The draft waits again if the thread is back where it was, so that the ticket is not left without one.
    /// </summary>
    private async Task ReopenAsync(ApprovedReply reply, CancellationToken cancellationToken)
    {
        var draft = await db.Drafts.SingleOrDefaultAsync(
            d => d.Id == reply.DraftId && d.Status == DraftStatus.Approved, cancellationToken);
        if (draft is null)
            return;
        var isCurrent = await db.Tickets.AnyAsync(
            t => t.Id == draft.TicketId && t.ThreadHash == draft.ThreadHash, cancellationToken);
        (draft.Status, draft.DecidedAt) = (isCurrent ? DraftStatus.Pending : DraftStatus.Superseded, null);
    }

    private async Task ForgetAsync(Ticket ticket, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var replies = db.ApprovedReplies.Where(a => a.TicketId == ticket.Id);
        foreach (var reply in await replies.ToListAsync(cancellationToken))
            await UndoAsync(reply, cancellationToken);
        await db.Drafts.Where(d => d.TicketId == ticket.Id).ExecuteDeleteAsync(cancellationToken);
        await db.DraftClaims.Where(c => c.TicketId == ticket.Id).ExecuteDeleteAsync(cancellationToken);
        await db.TicketMessages.Where(m => m.TicketId == ticket.Id).ExecuteDeleteAsync(cancellationToken);
        await db.WebhookEvents.Where(e => e.WhmcsTicketId == ticket.WhmcsId && e.Message != null)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.Message, (string?)null), cancellationToken);
        await db.Tickets.Where(t => t.Id == ticket.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(t => t.Subject, "(deleted in WHMCS)").SetProperty(t => t.CustomerName, "")
                .SetProperty(t => t.CustomerEmail, "").SetProperty(t => t.ThreadHash, "")
                .SetProperty(t => t.AwaitsReply, false).SetProperty(t => t.WaitingSince, (DateTimeOffset?)null)
                .SetProperty(t => t.ArchivedAt, t => t.ArchivedAt ?? t.ThreadChangedAt),
            cancellationToken);
        audit.Record("ticket.forgotten", ticket.Id);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
