using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;

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
        if (parked is null && await needs.IsWantedAsync(ticket.Id, cancellationToken))
            return TypedResults.Ok(new PanelShape("drafting", draft is null ? null : Reply.From(draft), true, "A draft is being written."));
        return TypedResults.Ok(draft is null
            ? new PanelShape("none", null, false, parked ?? "There is no draft for this ticket as it stands.")
            : new PanelShape("ready", Reply.From(draft), draft.ThreadHash != ticket.ThreadHash, null));
    }

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

    private static async Task<Results<Created<Reply>, NotFound>> Regenerate(
        int id, RegenerateRequest request, AppDbContext db, DraftRoom room, CancellationToken cancellationToken)
    {
        new Fields().Text("hint", request.Hint, 2_000, least: 0).Check();
        var ticketId = await db.Drafts.Where(d => d.Id == id).Select(d => (int?)d.TicketId).SingleOrDefaultAsync(cancellationToken);
        if (ticketId is null)
            return TypedResults.NotFound();
        var hint = string.IsNullOrWhiteSpace(request.Hint) ? null : request.Hint;
        var written = await room.WriteAsync(ticketId.Value, draft => draft with { Hint = hint }, null, cancellationToken);
        return TypedResults.Created($"/api/v1/replies/{written.Id}", Reply.From(written));
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
    internal sealed record PanelShape(string State, Reply? Reply, bool Outdated, string? Message);

    internal sealed record RegenerateRequest(string? Hint = null);
}
