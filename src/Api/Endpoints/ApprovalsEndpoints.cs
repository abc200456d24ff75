using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Review;

namespace SupportAssistant.Api.Endpoints;

/// <summary>What people made of drafts: the reply as it was given, beside the draft it came from.</summary>
internal static class ApprovalsEndpoints
{
    public static void MapApprovals(this IEndpointRouteBuilder api)
    {
        var replies = api.MapGroup("/replies").WithTags("replies").RequireAuthorization(Policies.Agent);
        replies.MapGet("/approvals/{id:int}", Get);
        replies.MapGet("/ticket/{ticketId:int}/approvals", OfTicket);
    }

    private static async Task<Results<Ok<ApprovalShape>, NotFound>> Get(int id, AppDbContext db, CancellationToken cancellationToken)
    {
        if (await db.ApprovedReplies.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } reply)
            return TypedResults.NotFound();
        var draft = await db.Drafts.Where(d => d.Id == reply.DraftId).Select(d => d.Text).SingleOrDefaultAsync(cancellationToken);
        return TypedResults.Ok(ApprovalShape.From(reply, draft));
    }

    /// <summary>The latest first.</summary>
    private static async Task<Results<Ok<Page<ApprovalShape>>, NotFound>> OfTicket(
        int ticketId, AppDbContext db, [AsParameters] Paging paging, CancellationToken cancellationToken)
    {
        if (!await db.Tickets.AnyAsync(t => t.Id == ticketId, cancellationToken))
            return TypedResults.NotFound();
        return TypedResults.Ok(await paging.ReadAsync(
            db.ApprovedReplies.AsNoTracking().Where(a => a.TicketId == ticketId).OrderByDescending(a => a.Id),
            a => ApprovalShape.From(a, db.Drafts.Where(d => d.Id == a.DraftId).Select(d => d.Text).SingleOrDefault()),
            cancellationToken));
    }

    /// <param name="ReplyId">Null when the agent answered without any draft.</param>
    /// <param name="LearnedAt">Null while the reply still has to be learned from.</param>
    internal sealed record ApprovalShape(
        int Id, int TicketId, int? ReplyId, string? Draft, string FinalReply, double Similarity, string EditSummary,
        string[] EditClasses, string LearnedAs, string Channel, string ApprovedBy, DateTimeOffset ApprovedAt,
        DateTimeOffset? LearnedAt)
    {
        public static ApprovalShape From(ApprovedReply reply, string? draft) => new(
            reply.Id, reply.TicketId, reply.DraftId, draft, reply.FinalReply, reply.Similarity, reply.EditSummary,
            reply.EditClasses, reply.LearnedAs, reply.Channel, reply.ApprovedBy, reply.ApprovedAt, reply.LearnedAt);
    }
}
