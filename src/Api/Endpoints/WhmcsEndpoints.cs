using Hangfire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Endpoints;

/// <summary>The company's WHMCS: how to reach it, whether it works, and the tickets it has given us.</summary>
internal static class WhmcsEndpoints
{
    public static void MapWhmcs(this IEndpointRouteBuilder api)
    {
        var whmcs = api.MapGroup("/whmcs").WithTags("whmcs").RequireAuthorization(Policies.Agent);
        whmcs.MapGet("/config", GetConfig).RequireAuthorization(Policies.Admin);
        whmcs.MapPut("/config", PutConfig).RequireAuthorization(Policies.Admin);
        whmcs.MapDelete("/config", DeleteConfig).RequireAuthorization(Policies.Admin);
        whmcs.MapPost("/test", Test).RequireAuthorization(Policies.Admin);
        whmcs.MapPost("/sync", Sync).RequireAuthorization(Policies.Admin);
        whmcs.MapGet("/tickets", Tickets);
        whmcs.MapGet("/tickets/{id:int}", Ticket);
        whmcs.MapGet("/departments", Departments);
    }

    private static async Task<Results<Ok<WhmcsConnectionView>, NotFound>> GetConfig(
        WhmcsConnections connections, CancellationToken cancellationToken) =>
        await connections.FindAsync(cancellationToken) is { } connection ? TypedResults.Ok(connection) : TypedResults.NotFound();

    /// <summary>Secrets that are left out stay as they are; no answer ever shows one.</summary>
    private static async Task<Ok<WhmcsConnectionView>> PutConfig(
        WhmcsConnectionInput request, WhmcsConnections connections, CancellationToken cancellationToken)
    {
        var errors = await connections.SaveAsync(request, cancellationToken);
        if (errors.Count > 0)
            throw ProblemException.Invalid(errors);
        return TypedResults.Ok((await connections.FindAsync(cancellationToken))!);
    }

    private static async Task<Results<NoContent, NotFound>> DeleteConfig(
        WhmcsConnections connections, CancellationToken cancellationToken) =>
        await connections.DeleteAsync(cancellationToken) ? TypedResults.NoContent() : TypedResults.NotFound();

    private static async Task<Ok<TestResult>> Test(WhmcsConnections connections, CancellationToken cancellationToken)
    {
        var findings = await connections.TestAsync(cancellationToken);
        return TypedResults.Ok(new TestResult(findings.All(f => f.Ok), findings));
    }

    /// <summary>
    /// Pulls what has changed now, instead of at the next poll; drafts follow as jobs. As an event stream it tells its
    /// <c>progress</c> before <c>done</c>.
    /// </summary>
    private static async Task<Results<Ok<SyncShape>, EventStream>> Sync(
        HttpRequest http, TicketSync sync, AppDbContext db, CurrentTenant tenant, IBackgroundJobClient queue,
        CancellationToken cancellationToken)
    {
        if (http.WantsEventStream())
            return new EventStream(async send =>
                await SyncNowAsync(sync, db, tenant, queue, progress => send("progress", progress), cancellationToken));
        return TypedResults.Ok(await SyncNowAsync(sync, db, tenant, queue, null, cancellationToken));
    }

    private static async Task<SyncShape> SyncNowAsync(
        TicketSync sync, AppDbContext db, CurrentTenant tenant, IBackgroundJobClient queue,
        Func<SyncProgress, ValueTask>? progress, CancellationToken cancellationToken)
    {
        var result = await sync.SyncAsync(progress, cancellationToken);
        var tenantId = tenant.Id;
        foreach (var ticketId in result.ChangedTicketIds)
            queue.Schedule<IWriteDraft>(
                JobQueues.Drafts, job => job.RunAsync(tenantId, ticketId, CancellationToken.None), DraftNeeds.LookAfter);
        var tickets = await db.Tickets.AsNoTracking().Where(t => t.ArchivedAt == null && t.Status != "Closed")
            .OrderByDescending(t => t.Id).Take(100).ToListAsync(cancellationToken);
        return new SyncShape(
            result.Synced, result.Created, result.Updated, result.Failed, result.AlreadyRunning,
            [.. tickets.Select(TicketSummary.From)]);
    }

    /// <summary>Open tickets that wait come first by how long they have waited, then the newest.</summary>
    private static async Task<Ok<Page<TicketSummary>>> Tickets(
        AppDbContext db, [AsParameters] Paging paging, string? q, string? status, bool? awaits, bool? parked,
        [FromQuery(Name = "department_id")] int? departmentId, CancellationToken cancellationToken)
    {
        var tickets = db.Tickets.AsNoTracking()
            .Where(t => t.ArchivedAt == null)
            .Where(t => status == null || t.Status == status)
            .Where(t => awaits == null || t.AwaitsReply == awaits)
            .Where(t => departmentId == null || t.DepartmentId == departmentId)
            .Where(t => parked == null || parked == (t.AwaitsReply && db.DraftClaims.Any(
                c => c.TicketId == t.Id && c.ThreadHash == t.ThreadHash && c.ParkedReason != null)))
            .Where(t => q == null || EF.Functions.ILike(t.Subject, $"%{q}%") || EF.Functions.ILike(t.Mask, $"%{q}%")
                || EF.Functions.ILike(t.CustomerName, $"%{q}%"))
            .OrderByDescending(t => t.AwaitsReply).ThenBy(t => t.WaitingSince).ThenByDescending(t => t.Id);
        return TypedResults.Ok(await paging.ReadAsync(tickets, t => TicketSummary.From(t), cancellationToken));
    }

    private static async Task<Results<Ok<TicketThread>, NotFound>> Ticket(
        int id, AppDbContext db, CancellationToken cancellationToken) =>
        await db.Tickets.AsNoTracking().Include(t => t.Messages).SingleOrDefaultAsync(t => t.Id == id, cancellationToken) is { } ticket
            ? TypedResults.Ok(TicketThread.From(ticket))
            : TypedResults.NotFound();

    /// <summary>The departments of the tickets that came so far.</summary>
    private static async Task<Ok<DepartmentList>> Departments(AppDbContext db, CancellationToken cancellationToken)
    {
        var items = await db.Tickets.GroupBy(t => t.DepartmentId)
            .Select(g => new Department(g.Key, g.Max(t => t.Department)!, g.Count()))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new DepartmentList([.. items.OrderBy(d => d.Name, StringComparer.OrdinalIgnoreCase)]));
    }

    /// <param name="Id">WHMCS's.</param>
    internal sealed record Department(int Id, string Name, int Tickets);

    internal sealed record DepartmentList(IReadOnlyList<Department> Items);

    internal sealed record TestResult(bool Ok, IReadOnlyList<WhmcsFinding> Findings);

    /// <param name="Synced">Tickets looked at.</param>
    /// <param name="Failed">Tickets that could not be read this time.</param>
    /// <param name="AlreadyRunning">The poll was under way already, and nothing was done here.</param>
    internal sealed record SyncShape(
        int Synced, int Created, int Updated, int Failed, bool AlreadyRunning, IReadOnlyList<TicketSummary> Tickets);
}
