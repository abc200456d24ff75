using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Learning;

/// <summary>
/// Learns from what agents really send, without a click: each reply of the staff is laid beside the draft that was
/// there for that state of the thread. One record a reply, however often its event arrives.
/// </summary>
public sealed partial class SentReplies(
    AppDbContext db, DraftReview review, Unlearning unlearning, MovedReplies moved, RoutineReplies routine,
    CurrentActor actor, AuditTrail audit, ILogger<SentReplies> logger)
{
    private const string Unnamed = "An agent in WHMCS";

    /// <summary>
    /// Does what an event means for what was learned. The ticket is up to date by then; safe to run twice.
    /// </summary>
    /// <returns>The approved reply that now is to be learned from, or null.</returns>
    public async Task<int?> HandleAsync(WebhookEvent arrived, CancellationToken cancellationToken)
    {
        actor.Name = "whmcs";
        switch (arrived)
        {
            case { Event: "TicketAdminReply", WhmcsReplyId: { } sentId and > 0 }:
                var recorded = await RecordAsync(arrived.WhmcsTicketId, sentId, arrived.Message, cancellationToken);
                await FollowSplitsAsync(arrived.WhmcsTicketId, cancellationToken);
                return recorded;
            case { Event: "TicketDeleteReply", WhmcsReplyId: { } replyId }:
                await unlearning.ReplyAsync(arrived.WhmcsTicketId, replyId, cancellationToken);
                break;
            case { Event: "TicketDelete" }:
                await unlearning.TicketAsync(arrived.WhmcsTicketId, cancellationToken);
                break;
            case { Event: "ClientDelete", WhmcsClientId: { } clientId }:
                await unlearning.ClientAsync(clientId, cancellationToken);
                break;
            case { Event: "TicketMerge", WhmcsRelatedTicketId: { } master }:
                await moved.MergeAsync(arrived.WhmcsTicketId, master, cancellationToken);
                await RecordTakenAlongAsync(master, cancellationToken);
                break;
            case { Event: "TicketSplit", WhmcsRelatedTicketId: { } part }:
                await moved.SplitAsync(arrived.WhmcsTicketId, part, cancellationToken);
                break;
        }
        return null;
    }

    /// <summary>After an outage a split may have been acted on before, or in the same moment as, what it takes along.</summary>
    private async Task FollowSplitsAsync(int whmcsTicketId, CancellationToken cancellationToken)
    {
        var parts = await db.WebhookEvents
            .Where(e => e.Event == "TicketSplit" && e.WhmcsTicketId == whmcsTicketId && e.WhmcsRelatedTicketId != null)
            .Select(e => e.WhmcsRelatedTicketId!.Value).Distinct().ToListAsync(cancellationToken);
        foreach (var part in parts)
            await moved.SplitAsync(whmcsTicketId, part, cancellationToken);
    }

    /// <param name="told">The text as its event told it, for a reply that WHMCS does not show yet.</param>
    private async Task<int?> RecordAsync(
        int whmcsTicketId, int replyId, string? told, CancellationToken cancellationToken)
    {
        if (await FindAsync(whmcsTicketId, replyId, told, cancellationToken) is not { } sent)
            return null;
        if (await db.ApprovedReplies.Where(a => a.TicketId == sent.Ticket.Id && a.WhmcsReplyId == replyId)
            .Select(a => (int?)a.Id).SingleOrDefaultAsync(cancellationToken) is { } known)
            return known;
        var draft = await DraftOfAsync(sent, cancellationToken);
        if (draft?.InsertedAt is null
            && await routine.ReasonAsync(sent.Ticket.Id, sent.Text, cancellationToken) is { } reason)
        {
            Log.NotLearned(logger, replyId, sent.Ticket.Id, reason);
            audit.Record("reply.not_learned", sent.Ticket.Id, reason);
            await db.SaveChangesAsync(cancellationToken);
            await RetireAsync(sent.Ticket, null, cancellationToken);
            return null;
        }
        await RetireAsync(sent.Ticket, draft, cancellationToken);
        actor.DisplayName = sent.Author.Length > 0 ? sent.Author : Unnamed;
        if (await ApprovedBeforeAsync(draft, sent.Text, replyId, cancellationToken) is { } approved)
            return approved;
        return (await review.RecordSentAsync(sent.Ticket.Id, draft, sent.Text, replyId, cancellationToken)).Id;
    }

    /// <summary>
    /// After an outage a reply's own event may be read when its ticket is gone already and its new one not known yet.
    /// What is recorded here is learned by the sweep.
    /// </summary>
    private async Task RecordTakenAlongAsync(int masterWhmcsId, CancellationToken cancellationToken)
    {
        var late = await db.TicketMessages.AsNoTracking()
            .Where(m => m.FromStaff && db.Tickets.Any(t => t.Id == m.TicketId && t.WhmcsId == masterWhmcsId))
            .Where(m => db.WebhookEvents.Any(e => e.Event == "TicketAdminReply" && e.WhmcsTicketId != masterWhmcsId
                && (e.WhmcsReplyId == m.WhmcsReplyId || e.Message == m.Text)))
            .OrderBy(m => m.WhmcsReplyId).Select(m => m.WhmcsReplyId).ToListAsync(cancellationToken);
        foreach (var replyId in late)
            await RecordAsync(masterWhmcsId, replyId, null, cancellationToken);
    }

    /// <summary>Null when there is nothing to learn: the reply is gone again, or answers no customer.</summary>
    private async Task<Sent?> FindAsync(
        int whmcsTicketId, int replyId, string? told, CancellationToken cancellationToken)
    {
        // A merge may have taken the reply along before its event was read.
        var ticket = await db.Tickets.AsNoTracking().Include(t => t.Messages)
            .Where(t => t.WhmcsId == whmcsTicketId
                || t.Messages.Any(m => m.WhmcsReplyId == replyId && m.FromStaff))
            .OrderByDescending(t => t.Messages.Any(m => m.WhmcsReplyId == replyId)).ThenBy(t => t.ArchivedAt != null)
            .FirstOrDefaultAsync(cancellationToken);
        if (ticket is null or { ArchivedAt: not null }
            || await WasDeletedAsync(whmcsTicketId, replyId, cancellationToken))
            return null;
        var thread = ThreadOrder.Of(ticket.Messages);
        var message = thread.SingleOrDefault(m => m.WhmcsReplyId == replyId);
        // A reply that WHMCS does not show yet comes after those with lower ids.
        var before = thread
            .TakeWhile(m => message is null ? m.WhmcsReplyId < replyId : m.WhmcsReplyId != replyId).ToList();
        var text = message?.Text ?? told ?? "";
        return message is { FromStaff: false } || before.All(m => m.FromStaff) || string.IsNullOrWhiteSpace(text)
            ? null
            : new Sent(ticket, before, text, message?.Author ?? "");
    }

    private Task<bool> WasDeletedAsync(int whmcsTicketId, int replyId, CancellationToken cancellationToken) =>
        db.WebhookEvents.AnyAsync(e => e.WhmcsTicketId == whmcsTicketId
            && ((e.Event == "TicketDeleteReply" && e.WhmcsReplyId == replyId) || e.Event == "TicketDelete"),
            cancellationToken);

    private async Task<Draft?> DraftOfAsync(Sent sent, CancellationToken cancellationToken)
    {
        var drafts = await db.Drafts
            .Where(d => d.TicketId == sent.Ticket.Id
                && !db.ApprovedReplies.Any(a => a.DraftId == d.Id && a.WhmcsReplyId != null))
            .ToListAsync(cancellationToken);
        var hash = ThreadHash.Compute(
            sent.Ticket.Subject, [.. sent.Before.Select(m => (m.WhmcsReplyId, m.FromStaff, m.Text))]);
        return SentDraft.Match(drafts, hash, sent.Before.LastOrDefault(m => m.FromStaff)?.WrittenAt);
    }

    /// <summary>Drafts of states that are past wait for nobody any more.</summary>
    private Task RetireAsync(Ticket ticket, Draft? except, CancellationToken cancellationToken)
    {
        var kept = except?.Id;
        return db.Drafts
            .Where(d => d.TicketId == ticket.Id && d.Status == DraftStatus.Pending && d.Id != kept)
            .Where(d => d.ThreadHash != ticket.ThreadHash)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Status, DraftStatus.Superseded), cancellationToken);
    }

    /// <summary>
    /// A draft that was approved in the console before it was sent: the same text is the same reply. Another one shows
    /// that the agent thought again, and what the customer has is what counts.
    /// </summary>
    private async Task<int?> ApprovedBeforeAsync(
        Draft? draft, string sent, int replyId, CancellationToken cancellationToken)
    {
        var approved = draft is { Status: DraftStatus.Approved, Id: var draftId }
            ? await db.ApprovedReplies.SingleOrDefaultAsync(a => a.DraftId == draftId, cancellationToken)
            : null;
        if (approved is null)
            return null;
        if (ReplyText.Strip(approved.FinalReply) != ReplyText.Strip(sent))
        {
            await unlearning.UndoAsync(approved, cancellationToken);
            return null;
        }
        approved.WhmcsReplyId = replyId;
        await db.SaveChangesAsync(cancellationToken);
        return approved.Id;
    }

    /// <param name="Before">The thread before the reply, in order.</param>
    private sealed record Sent(Ticket Ticket, IReadOnlyList<TicketMessage> Before, string Text, string Author);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Reply {WhmcsReplyId} of ticket {TicketId} is not learned: {Reason}.")]
        public static partial void NotLearned(ILogger logger, int whmcsReplyId, int ticketId, string reason);
    }
}
