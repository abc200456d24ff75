using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Learning;

/// <summary>
/// Turns an approved reply into an example or a correction, found by the customer's issue. The loop closes through
/// data: retrieval meets the new passage at the next search and knows nothing of learning.
/// </summary>
public sealed partial class LearnFromReview(
    AppDbContext db, CurrentTenant tenant, PassageStore passages, ReusableText reusable, TimeProvider clock,
    ILogger<LearnFromReview> logger)
{
    public const int MaxAttempts = 5;

    /// <summary>Approved replies that still have to be learned from, oldest first.</summary>
    public Task<List<int>> DueAsync(int most, CancellationToken cancellationToken) => db.ApprovedReplies
        .Where(r => r.LearnedAt == null && r.LearnAttempts < MaxAttempts)
        .OrderBy(r => r.Id).Select(r => r.Id).Take(most).ToListAsync(cancellationToken);

    /// <summary>Safe to run twice, also at once: the second run finds the reply learned, or another job at it.</summary>
    /// <exception cref="AiUnavailableException">The embedding provider is down; the reply stays due.</exception>
    public async Task LearnAsync(int approvedReplyId, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (await TakeAsync(approvedReplyId, cancellationToken) is not { } reply)
                return;
            var (source, document, found) = await RecordAsync(reply, cancellationToken);
            await passages.ReplaceAsync(source, document, found, () => reply.LearnedAt = clock.GetUtcNow(), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            Log.Learned(logger, reply.Id, reply.LearnedAs);
        }
        catch (Exception failure) when (failure is not (AiUnavailableException or OperationCanceledException))
        {
            Log.Failed(logger, approvedReplyId, failure.GetType().Name);
            db.ChangeTracker.Clear();
            await db.ApprovedReplies.Where(r => r.Id == approvedReplyId && r.LearnedAt == null).ExecuteUpdateAsync(
                set => set.SetProperty(r => r.LearnAttempts, r => r.LearnAttempts + 1)
                    .SetProperty(r => r.LearnError, "Learning from this reply failed. It is tried again a few times."),
                cancellationToken);
        }
    }

    /// <summary>Locked until the transaction ends, since the sweep finds a reply whose own job has just begun.</summary>
    private async Task<ApprovedReply?> TakeAsync(int approvedReplyId, CancellationToken cancellationToken)
    {
        var taken = await db.ApprovedReplies.FromSql($"""
            SELECT * FROM approved_replies
            WHERE tenant_id = {tenant.Id} AND id = {approvedReplyId} AND learned_at IS NULL FOR UPDATE SKIP LOCKED
            """).ToListAsync(cancellationToken);
        return taken.SingleOrDefault();
    }

    /// <summary>The record, and what of it can be found: nothing while a flag waits for somebody to see it.</summary>
    private async Task<(Source Source, int DocumentId, IReadOnlyList<PassageText> Found)> RecordAsync(
        ApprovedReply reply, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.Include(t => t.Messages).SingleAsync(t => t.Id == reply.TicketId, cancellationToken);
        var draft = reply.DraftId is { } id ? await db.Drafts.SingleAsync(d => d.Id == id, cancellationToken) : null;
        var asked = AskedBefore(ticket, draft, reply);
        var customer = OutgoingRequest.CustomerOf(asked);
        var question = new TicketQuestion(
            Slotted(asked.Question.Subject, customer), Slotted(asked.Question.Newest, customer),
            Slotted(asked.Question.Earlier, customer));
        var final = await reusable.OfAsync(reply.FinalReply, customer, cancellationToken);
        var isHeld = UnseenFlags.Any(draft, reply);
        IReadOnlyList<PassageText> found = isHeld ? [] : [new PassageText(question.Subject, final, question.Text)];
        var intent = draft?.IntentName ?? Intents.IntentNames.Name(Intents.IntentDetector.Detect(
            asked.Question.Subject, asked.Question.Newest).Intent);
        if (reply.LearnedAs == "correction" && draft is not null)
        {
            var correction = new Correction
            {
                TenantId = tenant.Id, ApprovedReplyId = reply.Id, TicketId = ticket.Id, Subject = question.Subject,
                Issue = question.Newest, Incorrect = await reusable.OfAsync(draft.Text, customer, cancellationToken),
                Correct = final, EditNotes = await reusable.OfAsync(reply.EditSummary, customer, cancellationToken),
                IntentName = intent, CreatedBy = reply.ApprovedBy, CreatedAt = clock.GetUtcNow(), Excluded = isHeld,
            };
            db.Corrections.Add(correction);
            await db.SaveChangesAsync(cancellationToken);
            return (Source.Corrections, correction.Id, found);
        }
        var example = new Example
        {
            TenantId = tenant.Id, ApprovedReplyId = reply.Id, TicketId = ticket.Id, Subject = question.Subject,
            Issue = question.Newest, Reply = final, IntentName = intent, CreatedBy = reply.ApprovedBy,
            CreatedAt = clock.GetUtcNow(), Excluded = isHeld,
        };
        db.Examples.Add(example);
        await db.SaveChangesAsync(cancellationToken);
        return (Source.Examples, example.Id, found);
    }

    /// <summary>The thread as it stood when the reply was given: nothing that came later belongs to the question.</summary>
    private static DraftRequest AskedBefore(Ticket ticket, Draft? draft, ApprovedReply reply)
    {
        var before = ThreadOrder.Of(ticket.Messages)
            .TakeWhile(m => reply.WhmcsReplyId is not { } sent || m.WhmcsReplyId < sent)
            .Where(m => draft is null || m.FromStaff || m.WrittenAt is null || m.WrittenAt <= draft.CreatedAt || m.WhmcsReplyId == 0)
            .Select(m => (m.FromStaff, m.Text)).ToList();
        return OutgoingRequest.Of(new DraftRequest(
            TicketQuestion.From(ticket.Subject, before), before, ticket.Department, ticket.CustomerName, ticket.CustomerEmail))
            .Request;
    }

    /// <summary>As a draft's question is looked up: nothing of what a customer says is the company's.</summary>
    private static string Slotted(string said, CustomerFacts customer) => SlotMaker.Make(said, customer, _ => false);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Approved reply {ApprovedReplyId} learned as {LearnedAs}.")]
        public static partial void Learned(ILogger logger, int approvedReplyId, string learnedAs);

        [LoggerMessage(LogLevel.Error, "Learning from approved reply {ApprovedReplyId} failed with {Failure}.")]
        public static partial void Failed(ILogger logger, int approvedReplyId, string failure);
    }
}
