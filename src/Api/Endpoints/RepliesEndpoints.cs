using Hangfire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Api.Endpoints;

/// <summary>Drafts: written, reviewed, decided. Nothing here sends anything to a customer.</summary>
internal static class RepliesEndpoints
{
    public static void MapReplies(this IEndpointRouteBuilder api)
    {
        var replies = api.MapGroup("/replies").WithTags("replies").RequireAuthorization(Policies.Agent);
        replies.MapPost("/generate", Generate);
        replies.MapGet("/pending", Pending);
        replies.MapGet("/{id:int}", Get);
        replies.MapGet("/ticket/{ticketId:int}", OfTicket);
        replies.MapPost("/approve", Approve);
        replies.MapPost("/{id:int}/reject", Reject);
    }

    /// <summary>Answers 200 with the draft that exists for the thread as it stands, or writes one and answers 201.</summary>
    private static async Task<Results<Created<Reply>, Ok<Reply>, NotFound, EventStream>> Generate(
        GenerateRequest request, HttpRequest http, AppDbContext db, DraftRoom room, CancellationToken cancellationToken)
    {
        new Fields().Text("hint", request.Hint, 2_000, least: 0).Check();
        if (!await db.Tickets.AnyAsync(t => t.Id == request.TicketId, cancellationToken))
            return TypedResults.NotFound();
        var anew = request.Hint is not null;
        if (!anew && await room.StandingAsync(request.TicketId, cancellationToken) is { } standing)
            return http.WantsEventStream() ? EventStream.Of(standing) : TypedResults.Ok(Reply.From(standing));
        DraftRequest Adjust(DraftRequest draft) => draft with { Hint = request.Hint, UseReranking = request.UseReranking };
        if (http.WantsEventStream())
            return EventStream.OfWriting(async send =>
                Reply.From((await room.WriteAsync(request.TicketId, anew, Adjust, send, cancellationToken)).Draft));
        var (draft, isNew) = await room.WriteAsync(request.TicketId, anew, Adjust, null, cancellationToken);
        return isNew
            ? TypedResults.Created($"/api/v1/replies/{draft.Id}", Reply.From(draft))
            : TypedResults.Ok(Reply.From(draft));
    }

    /// <summary>Drafts a person should look at, the customer who has waited longest first.</summary>
    private static async Task<Ok<Page<Reply>>> Pending(
        AppDbContext db, [AsParameters] Paging paging, TimeProvider clock, string? q, string? level, string? intent,
        [FromQuery(Name = "department_id")] int? departmentId, [FromQuery(Name = "waiting_hours")] int? waitingHours,
        CancellationToken cancellationToken)
    {
        new Fields().Must(waitingHours is null or (>= 0 and <= 10_000), "waiting_hours", "must be from 0 to 10000").Check();
        var waitingBefore = clock.GetUtcNow().AddHours(-(waitingHours ?? 0));
        var pending = db.Drafts.AsNoTracking()
            .Where(d => d.Status == DraftStatus.Pending && (level == null || d.Level == level) && (intent == null || d.IntentName == intent))
            .Join(db.Tickets, d => d.TicketId, t => t.Id, (d, t) => new { Draft = d, Ticket = t })
            .Where(x => x.Ticket.AwaitsReply && x.Ticket.ArchivedAt == null && x.Ticket.ThreadHash == x.Draft.ThreadHash)
            .Where(x => q == null || EF.Functions.ILike(x.Ticket.Subject, $"%{q}%"))
            .Where(x => departmentId == null || x.Ticket.DepartmentId == departmentId)
            .Where(x => waitingHours == null || x.Ticket.WaitingSince <= waitingBefore)
            .OrderBy(x => x.Ticket.WaitingSince).ThenBy(x => x.Draft.Id);
        return TypedResults.Ok(await paging.ReadAsync(pending, x => Reply.From(x.Draft, x.Ticket), cancellationToken));
    }

    private static async Task<Results<Ok<Reply>, NotFound>> Get(int id, AppDbContext db, CancellationToken cancellationToken) =>
        await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is { } draft
            ? TypedResults.Ok(Reply.From(draft))
            : TypedResults.NotFound();

    /// <summary>All drafts of a ticket, the latest first.</summary>
    private static async Task<Results<Ok<Page<Reply>>, NotFound>> OfTicket(
        int ticketId, AppDbContext db, [AsParameters] Paging paging, string? q, CancellationToken cancellationToken)
    {
        if (!await db.Tickets.AnyAsync(t => t.Id == ticketId, cancellationToken))
            return TypedResults.NotFound();
        var drafts = db.Drafts.AsNoTracking().Where(d => d.TicketId == ticketId).OrderByDescending(d => d.Id);
        return TypedResults.Ok(await paging.ReadAsync(drafts, row => Reply.From(row), cancellationToken));
    }

    private static async Task<Results<Ok<Approval>, NotFound>> Approve(
        ApproveRequest request, AppDbContext db, CurrentTenant tenant, DraftReview review, IBackgroundJobClient queue,
        CancellationToken cancellationToken)
    {
        var final = MessageText.Clean(request.FinalReply);
        new Fields().Text("final_reply", final, 100_000).Check();
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == request.ReplyId, cancellationToken);
        if (draft is null)
            return TypedResults.NotFound();
        var (reply, analysis) = await review.ApproveAsync(draft, final, "console", null, cancellationToken);
        var (tenantId, replyId) = (tenant.Id, reply.Id);
        queue.Enqueue<ILearnFromReview>(JobQueues.Learning, job => job.RunAsync(tenantId, replyId, CancellationToken.None));
        return TypedResults.Ok(new Approval(
            reply.Id,
            new EditAnalysisShape(analysis.Similarity, analysis.Distance, analysis.Summary, analysis.Classes),
            reply.LearnedAs, "queued"));
    }

    private static async Task<Results<Ok<Reply>, NotFound>> Reject(
        int id, RejectRequest request, AppDbContext db, DraftReview review, CancellationToken cancellationToken)
    {
        request.Check();
        var draft = await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken);
        if (draft is null)
            return TypedResults.NotFound();
        await review.RejectAsync(draft, request.Reason, request.Note, cancellationToken);
        return TypedResults.Ok(Reply.From(draft));
    }

    internal sealed record GenerateRequest(int TicketId, bool? UseReranking = null, string? Hint = null);

    internal sealed record ApproveRequest(int ReplyId, string FinalReply);

    internal sealed record RejectRequest(string Reason, string? Note = null)
    {
        private static readonly string[] Reasons = ["wrong", "incomplete", "outdated", "tone", "other"];

        public void Check() => new Fields()
            .Must(Reasons.Contains(Reason), "reason", $"must be one of {string.Join(", ", Reasons)}")
            .Text("note", Note, 2_000, least: 0)
            .Check();
    }


    /// <param name="LearningStatus">Always <c>queued</c>: learning is a job's work, seconds later.</param>
    internal sealed record Approval(int ApprovedReplyId, EditAnalysisShape EditAnalysis, string LearnedAs, string LearningStatus);

    internal sealed record EditAnalysisShape(double Similarity, int Distance, string Summary, IReadOnlyList<string> Classes);
}
