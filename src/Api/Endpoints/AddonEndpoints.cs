using Hangfire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Api.Endpoints;

/// <summary>What the panel inside WHMCS's ticket page shows and does, by the agent's short-lived token.</summary>
internal static class AddonEndpoints
{
    public static void MapAddon(this IEndpointRouteBuilder api)
    {
        var addon = api.MapGroup("/addon").WithTags("addon").RequireAuthorization(Policies.Integration);
        addon.MapGet("/tickets/{whmcsTicketId:int}/panel", Panel);
        addon.MapPost("/replies/{id:int}/shown", Shown);
        addon.MapPost("/replies/{id:int}/inserted", Inserted);
        addon.MapPost("/replies/{id:int}/regenerate", Regenerate);
        addon.MapPost("/replies/{id:int}/reject", Reject);
    }

    private static async Task<Ok<PanelShape>> Panel(
        int whmcsTicketId, AppDbContext db, CurrentTenant tenant, DraftNeeds needs, CancellationToken cancellationToken)
    {
        var company = await db.Tenants.AsNoTracking().SingleAsync(t => t.Id == tenant.Id, cancellationToken);
        var ticket = await db.Tickets.AsNoTracking().SingleOrDefaultAsync(t => t.WhmcsId == whmcsTicketId, cancellationToken);
        if (!company.DraftingEnabled || (ticket is not null && company.SilentDepartments.Contains(ticket.DepartmentId)))
            return TypedResults.Ok(new PanelShape("off", null, false, "Drafts are switched off for this department or company."));
        if (ticket is null)
            return TypedResults.Ok(new PanelShape("none", null, false, "This ticket has not reached the assistant yet."));
        var draft = await db.Drafts.AsNoTracking()
            .Where(d => d.TicketId == ticket.Id && d.Status == DraftStatus.Pending)
            .OrderByDescending(d => d.Id).FirstOrDefaultAsync(cancellationToken);
        var parked = await db.DraftClaims.AsNoTracking()
            .Where(c => c.TicketId == ticket.Id && c.ThreadHash == ticket.ThreadHash)
            .Select(c => c.ParkedReason).SingleOrDefaultAsync(cancellationToken);
        var learned = await LearnedAsync(ticket.Id, db, cancellationToken);
        if (parked is null && await needs.IsWantedAsync(ticket.Id, cancellationToken))
            return TypedResults.Ok(PanelShape.Of("drafting", draft, true, "A draft is being written.", learned));
        return TypedResults.Ok(draft is null
            ? PanelShape.Of("none", null, false, parked ?? "There is no draft for this ticket as it stands.", learned)
            : PanelShape.Of("ready", draft, draft.ThreadHash != ticket.ThreadHash, null, learned));
    }

    /// <summary>What the agent's last reply taught; null while that has not been learned yet.</summary>
    private static Task<LearnedShape?> LearnedAsync(
        int ticketId, AppDbContext db, CancellationToken cancellationToken) =>
        db.ApprovedReplies.AsNoTracking()
            .Where(a => a.TicketId == ticketId && a.LearnedAt != null).OrderByDescending(a => a.Id)
            .Select(a => new LearnedShape(a.LearnedAs, a.DraftId != null, a.Similarity, a.EditSummary, a.ApprovedAt))
            .FirstOrDefaultAsync(cancellationToken);

    private static Task<Results<NoContent, NotFound>> Shown(
        int id, AppDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        MarkAsync(id, db, draft => draft.ShownAt ??= clock.GetUtcNow(), cancellationToken);

    private static Task<Results<NoContent, NotFound>> Inserted(
        int id, AppDbContext db, TimeProvider clock, CancellationToken cancellationToken) =>
        MarkAsync(id, db, draft => draft.InsertedAt ??= clock.GetUtcNow(), cancellationToken);

    private static async Task<Results<NoContent, NotFound>> MarkAsync(
        int id, AppDbContext db, Action<Draft> mark, CancellationToken cancellationToken)
    {
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } draft)
            return TypedResults.NotFound();
        mark(draft);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>
    /// Asks for another draft of the ticket's present thread. A job writes it; the panel shows when it is there.
    /// </summary>
    private static async Task<Results<Accepted<PanelShape>, NotFound>> Regenerate(
        int id, RegenerateRequest request, AppDbContext db, CurrentTenant tenant, DraftNeeds needs,
        IBackgroundJobClient queue, CancellationToken cancellationToken)
    {
        new Fields().Text("hint", request.Hint, 2_000, least: 0).Check();
        if (await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } draft)
            return TypedResults.NotFound();
        await needs.AskAsync(
            draft.TicketId, string.IsNullOrWhiteSpace(request.Hint) ? null : request.Hint, cancellationToken);
        var (tenantId, ticketId) = (tenant.Id, draft.TicketId);
        queue.Enqueue<IWriteDraft>(JobQueues.FreshDrafts, job => job.RunAsync(tenantId, ticketId, CancellationToken.None));
        return TypedResults.Accepted(
            (string?)null, PanelShape.Of("drafting", draft, true, "Another draft is being written.", null));
    }

    private static async Task<Results<Ok<Reply>, NotFound>> Reject(
        int id, RepliesEndpoints.RejectRequest request, AppDbContext db, DraftReview review, CancellationToken cancellationToken)
    {
        request.Check();
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } draft)
            return TypedResults.NotFound();
        await review.RejectAsync(draft, request.Reason, request.Note, cancellationToken);
        return TypedResults.Ok(Reply.From(draft));
    }

    /// <param name="State"><c>ready</c>, <c>drafting</c>, <c>none</c> or <c>off</c>.</param>
    /// <param name="Outdated">The thread has changed since the draft shown.</param>
    /// <param name="Message">A sentence for the agent when there is no draft.</param>
    /// <param name="Insert">The draft without its closing, for a reply field that holds the agent's signature.</param>
    /// <param name="Learned">What the last reply in this ticket taught, or null.</param>
    internal sealed record PanelShape(
        string State, Reply? Reply, bool Outdated, string? Message, string? Insert = null, LearnedShape? Learned = null)
    {
        public static PanelShape Of(
            string state, Draft? draft, bool outdated, string? message, LearnedShape? learned) => new(
            state, draft is null ? null : Reply.From(draft), outdated, message,
            draft is null ? null : ReplyClosing.Without(draft.Text), learned);
    }

    /// <param name="WithDraft">False for a reply that was written without any draft.</param>
    internal sealed record LearnedShape(
        string LearnedAs, bool WithDraft, double Similarity, string Summary, DateTimeOffset At);

    internal sealed record RegenerateRequest(string? Hint = null);
}
