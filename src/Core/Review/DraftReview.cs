using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Review;

/// <summary>A decision that the draft's state does not allow; the message tells the agent what to do.</summary>
public sealed class ReviewConflictException(string message) : Exception(message);

/// <summary>
/// Records what people made of a draft. Sends nothing to anybody: approving means that this is the reply the agent gave
/// or will give, so that the system may learn from it.
/// </summary>
public sealed class DraftReview(AppDbContext db, CurrentTenant tenant, CurrentActor actor, AuditTrail audit, TimeProvider clock)
{
    /// <param name="finalReply">The reply as it was really given.</param>
    /// <param name="channel"><c>console</c> or <c>whmcs</c>.</param>
    /// <param name="whmcsReplyId">WHMCS's id of the sent reply, when known.</param>
    /// <exception cref="ReviewConflictException">The draft was decided before, or is superseded.</exception>
    public async Task<(ApprovedReply Reply, EditAnalysis Analysis)> ApproveAsync(
        Draft draft, string finalReply, string channel, int? whmcsReplyId, CancellationToken cancellationToken)
    {
        await RequirePendingAsync(draft, cancellationToken);
        var analysis = EditAnalyser.Analyse(draft.Text, finalReply);
        var learnedAs = LearnedAsNames.For(analysis.Similarity).Name();
        var reply = new ApprovedReply
        {
            TenantId = tenant.Id, TicketId = draft.TicketId, DraftId = draft.Id, FinalReply = finalReply,
            Similarity = analysis.Similarity, Distance = analysis.Distance, EditSummary = analysis.Summary,
            EditClasses = [.. analysis.Classes], LearnedAs = learnedAs, Channel = channel, WhmcsReplyId = whmcsReplyId,
            ApprovedBy = actor.DisplayName, ApprovedByUserId = actor.UserId, ApprovedAt = clock.GetUtcNow(),
        };
        db.ApprovedReplies.Add(reply);
        (draft.Status, draft.DecidedAt, draft.SentSimilarity) = (DraftStatus.Approved, clock.GetUtcNow(), analysis.Similarity);
        audit.Record("reply.approved", draft.Id, learnedAs);
        await SaveAsync(cancellationToken);
        return (reply, analysis);
    }

    /// <summary>
    /// Records a reply that an agent has already sent from WHMCS, with the draft it began from, if any. Nothing is
    /// asked back any more: what a customer has received is the truth, whatever has happened to the draft meanwhile.
    /// </summary>
    /// <exception cref="ReviewConflictException">The same reply or draft is being recorded elsewhere.</exception>
    public async Task<ApprovedReply> RecordSentAsync(
        int ticketId, Draft? draft, string sent, int whmcsReplyId, CancellationToken cancellationToken)
    {
        var analysis = draft is null
            ? new EditAnalysis(0, 0, "Written by hand, without a draft.", [])
            : EditAnalyser.Analyse(draft.Text, sent);
        var learnedAs = draft is null ? LearnedAs.Example : LearnedAsNames.For(analysis.Similarity);
        var reply = new ApprovedReply
        {
            TenantId = tenant.Id, TicketId = ticketId, DraftId = draft?.Id, FinalReply = sent,
            Similarity = analysis.Similarity, Distance = analysis.Distance, EditSummary = analysis.Summary,
            EditClasses = [.. analysis.Classes], LearnedAs = learnedAs.Name(), Channel = "whmcs",
            WhmcsReplyId = whmcsReplyId, ApprovedBy = actor.DisplayName, ApprovedAt = clock.GetUtcNow(),
        };
        db.ApprovedReplies.Add(reply);
        // What an agent called useless stays so, unless it was sent after all.
        if (draft is not null && (draft.Status != DraftStatus.Rejected || learnedAs == LearnedAs.Example))
            (draft.Status, draft.DecidedAt, draft.SentSimilarity) = (DraftStatus.Approved, clock.GetUtcNow(), analysis.Similarity);
        audit.Record("reply.sent", draft?.Id, draft is null ? "without a draft" : reply.LearnedAs);
        await SaveAsync(cancellationToken);
        return reply;
    }

    /// <exception cref="ReviewConflictException">The draft was decided before, or is superseded.</exception>
    public async Task RejectAsync(Draft draft, string reason, string? note, CancellationToken cancellationToken)
    {
        await RequirePendingAsync(draft, cancellationToken);
        (draft.Status, draft.DecidedAt) = (DraftStatus.Rejected, clock.GetUtcNow());
        (draft.RejectReason, draft.RejectNote) = (reason, note);
        audit.Record("reply.rejected", draft.Id, reason);
        await SaveAsync(cancellationToken);
    }

    private async Task RequirePendingAsync(Draft draft, CancellationToken cancellationToken)
    {
        var conflict = draft.Status switch
        {
            DraftStatus.Approved => "This draft has been approved already. Reload to see what was sent.",
            DraftStatus.Rejected => "This draft has been rejected already. Generate a new one.",
            DraftStatus.Superseded => "A newer draft has replaced this one. Reload and review that one.",
            _ => null,
        };
        if (conflict is null && await CustomerWroteSinceAsync(draft, cancellationToken))
            conflict = "The customer has written again since this draft. Reload and review the new one.";
        if (conflict is not null)
            throw new ReviewConflictException(conflict);
    }

    private Task<bool> CustomerWroteSinceAsync(Draft draft, CancellationToken cancellationToken) => db.Tickets.AnyAsync(
        t => t.Id == draft.TicketId && t.AwaitsReply && t.ThreadHash != draft.ThreadHash, cancellationToken);

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException race) when (race is DbUpdateConcurrencyException || race.InnerException is Npgsql.PostgresException { SqlState: "23505" })
        {
            throw new ReviewConflictException("A colleague has just decided on this draft. Reload to see it; your text is kept here.");
        }
    }
}
