using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <param name="Synced">Tickets that WHMCS listed.</param>
/// <param name="ChangedTicketIds">Ours; new ones included. Whether they need a draft is for others to decide.</param>
/// <param name="Failed">Tickets that could not be pulled this time.</param>
/// <param name="AlreadyRunning">Another poll of this company is under way, and this one did nothing.</param>
public sealed record SyncResult(
    int Synced, int Created, int Updated, IReadOnlyList<int> ChangedTicketIds, int Failed = 0,
    bool AlreadyRunning = false);

/// <param name="Total">How many tickets have something to pull.</param>
public sealed record SyncProgress(int Done, int Total);

/// <summary>
/// Brings the present company's tickets up to its WHMCS by polling, which is the truth: webhooks only make it faster.
/// Nothing is ever deleted because a list got shorter.
/// </summary>
public sealed partial class TicketSync(
    AppDbContext db, CurrentTenant tenant, WhmcsConnections connections, PollState state, TicketStore store,
    ParkedTickets parked, TimeProvider clock, ILogger<TicketSync> log)
{
    /// <summary>
    /// After so many failures in a row WHMCS has probably gone down since it gave the list; that shows next time.
    /// </summary>
    private const int FailuresInARow = 5;

    /// <summary>
    /// The first import of a large company goes on with the next poll; other companies want the worker, too.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <exception cref="WhmcsException">
    /// The poll failed as a whole. The reason stands in the connection by then, and the next poll waits for its
    /// back-off. </exception>
    public async Task<SyncResult> SyncAsync(
        Func<SyncProgress, ValueTask>? progress, CancellationToken cancellationToken)
    {
        await using var only = await TenantLock.TryTakeAsync(db, TenantWork.Poll, tenant.Id, cancellationToken);
        if (only is null)
            return new SyncResult(0, 0, 0, [], AlreadyRunning: true);
        try
        {
            var client = await connections.OpenAsync(cancellationToken);
            if (await state.ClockIsOldAsync(cancellationToken))
                await ReadClockAsync(client, cancellationToken);
            var listing = await TicketListing.ReadAsync(client, clock, cancellationToken);
            var result = await PullAsync(client, listing, progress, cancellationToken);
            await state.SucceededAsync(Remark(listing, result), cancellationToken);
            return result;
        }
        catch (WhmcsException failure)
        {
            Log.PollFailed(log, failure.Failure);
            await state.FailedAsync(failure.Message, cancellationToken);
            throw;
        }
    }

    private async Task<SyncResult> PullAsync(
        WhmcsClient client, TicketListing listing, Func<SyncProgress, ValueTask>? progress,
        CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var plan = SyncPlan.Make(listing, await KnownAsync(listing, cancellationToken), Turn())
            .Where(ticket => !parked.Holds(tenant.Id, ticket))
            .OrderBy(ticket => parked.HasFailed(tenant.Id, ticket))
            .ToList();
        var pulled = new List<PulledTicket>();
        var (done, failed, inARow) = (0, 0, 0);
        foreach (var ticket in plan)
        {
            if (progress is not null)
                await progress(new SyncProgress(done, plan.Count));
            if (inARow >= FailuresInARow || (done > 0 && clock.GetElapsedTime(started) > Patience))
                break;
            var outcome = await PullOneAsync(client, ticket, cancellationToken);
            failed += outcome is null ? 1 : 0;
            inARow = outcome is null ? inARow + 1 : 0;
            if (outcome is not null)
                pulled.Add(outcome);
            done++;
        }
        var changed = pulled.Where(ticket => ticket.Changed).ToList();
        return new SyncResult(
            listing.Tickets.Count,
            changed.Count(ticket => ticket.Created),
            changed.Count(ticket => !ticket.Created),
            [.. changed.Select(ticket => ticket.TicketId!.Value)],
            failed);
    }

    /// <summary>One sick ticket must not hold up its neighbours; credentials that fail end the poll.</summary>
    /// <returns>Null when this ticket could not be pulled.</returns>
    private async Task<PulledTicket?> PullOneAsync(
        WhmcsClient client, TicketToPull ticket, CancellationToken cancellationToken)
    {
        try
        {
            var pulled = await store.PullAsync(client, ticket.WhmcsId, ticket.LastReply, cancellationToken);
            // Listed and yet not found: a department that the credential's admin may not read.
            if (pulled.Gone && ticket.LastReply is not null)
                parked.Failed(tenant.Id, ticket);
            else
                parked.Succeeded(tenant.Id, ticket);
            return pulled;
        }
        catch (Exception failure) when (IsOfThisTicket(failure))
        {
            Log.TicketFailed(log, failure, ticket.WhmcsId);
            parked.Failed(tenant.Id, ticket);
            return null;
        }
    }

    private static bool IsOfThisTicket(Exception failure) =>
        failure is not OperationCanceledException && failure is not WhmcsException { IsOfOneRequest: false };

    private async Task<List<KnownTicket>> KnownAsync(TicketListing listing, CancellationToken cancellationToken)
    {
        var listed = listing.Tickets.Select(ticket => ticket.Id).ToArray();
        return await db.Tickets
            .Where(t => listed.Contains(t.WhmcsId) || (t.ArchivedAt == null && t.Status.ToLower() != "closed"))
            .Select(t => new KnownTicket(t.WhmcsId, t.LastReplyStamp, t.Status, t.DepartmentId, t.ArchivedAt != null))
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// A role without GetAdminDetails keeps the offset it has; the connection's test names what is missing.
    /// </summary>
    private async Task ReadClockAsync(WhmcsClient client, CancellationToken cancellationToken)
    {
        try
        {
            await connections.ReadClockAsync(client, cancellationToken);
        }
        catch (WhmcsException failure) when (
            failure.Failure is WhmcsFailure.PermissionMissing or WhmcsFailure.UnknownAction or WhmcsFailure.Refused)
        {
            Log.ClockUnknown(log, failure.Failure);
        }
    }

    private long Turn() => clock.GetUtcNow().ToUnixTimeSeconds() / 60;

    private static string? Remark(TicketListing listing, SyncResult result)
    {
        if (!listing.IsComplete)
            return "WHMCS's list of active tickets is too long or too slow to be read whole. "
                + "Close tickets that are done.";
        return result.Failed == 0
            ? null
            : $"{result.Failed} of the tickets could not be read; the others are up to date.";
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Poll of WHMCS failed: {Failure}")]
        public static partial void PollFailed(ILogger logger, WhmcsFailure failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "WHMCS ticket {WhmcsTicketId} could not be pulled")]
        public static partial void TicketFailed(ILogger logger, Exception failure, int whmcsTicketId);

        [LoggerMessage(Level = LogLevel.Information, Message = "WHMCS's clock is not known: {Failure}")]
        public static partial void ClockUnknown(ILogger logger, WhmcsFailure failure);
    }
}
