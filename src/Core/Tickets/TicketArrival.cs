using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <summary>What a webhook event led to.</summary>
/// <param name="Event">WHMCS's hook name; "" when there is no such event.</param>
/// <param name="TicketId">Our ticket that it is about, if there is one.</param>
/// <param name="Changed">The ticket is not what it was.</param>
/// <param name="IsDone">False: this attempt failed, and another is due.</param>
/// <param name="Next">An event about the same ticket that came too late for this look and relied on it.</param>
public sealed record ArrivalResult(string Event, int? TicketId, bool Changed, bool IsDone, int? Next = null);

/// <summary>
/// Acts on one webhook event of the addon. Events say only that something happened: what, WHMCS is asked. So their
/// order does not matter, a second delivery does no harm, and a lost one is healed by the next poll. One look at a ticket
/// answers every event that asked for no more and had arrived before it: a flood of events is not a flood of work.
/// </summary>
public sealed partial class TicketArrival(
    AppDbContext db, WhmcsConnections connections, TicketStore store, TimeProvider clock, ILogger<TicketArrival> log)
{
    /// <summary>Together some three hours: what a reply taught must outlast an evening on which WHMCS is down.</summary>
    public const int MaxAttempts = 8;

    /// <summary>Tickets of one company on the fast way: seconds of work for the Workers.</summary>
    private const int MostAtOnce = 10;

    /// <summary>The newest waiting events tell as much as all of them, of which there may be thousands at each new one.</summary>
    private const int NewestLookedAt = 64;

    /// <summary>
    /// Hooks that ask for a look at their ticket and for nothing else. Any other one is acted on by itself.
    /// </summary>
    private static readonly string[] Looks =
    [
        "TicketOpen", "TicketOpenAdmin", "TicketUserReply", "TicketStatusChange", "TicketDepartmentChange",
        "TicketSubjectChange", "TicketClose",
    ];

    /// <summary>
    /// Events that still need work, oldest first; those just received are on their way by themselves. Of several that ask
    /// for a look at the same ticket it is one.
    /// </summary>
    public Task<List<int>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var before = now.AddSeconds(-10);
        var due = db.WebhookEvents
            .Where(e => e.ProcessedAt == null && e.Attempts < MaxAttempts && e.ReceivedAt < before)
            .Where(e => e.NextAttemptAt == null || e.NextAttemptAt <= now);
        var dueLooks = due.Where(e => Looks.Contains(e.Event));
        return due
            .Where(e => !Looks.Contains(e.Event) || !dueLooks.Any(o => o.WhmcsTicketId == e.WhmcsTicketId && o.Id < e.Id))
            .OrderBy(e => e.Id).Select(e => e.Id).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// Whether an earlier event asks for the same look and its first attempt has not ended: that one then finds this one,
    /// either before it looks or, as <see cref="ArrivalResult.Next"/>, after it. Ask when the event is stored.
    /// </summary>
    public async Task<bool> IsOnItsWayAsync(WebhookEvent arrived, CancellationToken cancellationToken) =>
        Looks.Contains(arrived.Event)
        && await WaitingLooks(arrived.WhmcsTicketId)
            .AnyAsync(e => e.Id < arrived.Id && e.Attempts <= 1 && e.NextAttemptAt == null, cancellationToken);

    /// <summary>
    /// So much of this company is on its way that more would only stand before other companies' tickets in the queue: it is
    /// left to the sweep, which takes some of every company's in turn.
    /// </summary>
    public async Task<bool> IsFloodAsync(CancellationToken cancellationToken) => await db.WebhookEvents
        .Where(e => e.ProcessedAt == null && e.Attempts == 0)
        .OrderByDescending(e => e.ReceivedAt).Take(NewestLookedAt).Select(e => e.WhmcsTicketId).Distinct()
        .CountAsync(cancellationToken) > MostAtOnce;

    /// <param name="afterwards">
    /// Runs once the ticket is up to date and before the event counts as done; must be safe to run twice.
    /// </param>
    public async Task<ArrivalResult> HandleAsync(
        int webhookEventId, Func<WebhookEvent, CancellationToken, Task> afterwards, CancellationToken cancellationToken)
    {
        var arrived = await db.WebhookEvents.AsNoTracking()
            .SingleOrDefaultAsync(e => e.Id == webhookEventId, cancellationToken);
        if (arrived is null)
            return new ArrivalResult("", null, Changed: false, IsDone: true);
        if (arrived.ProcessedAt is not null)
            return new ArrivalResult(arrived.Event, null, Changed: false, IsDone: true);
        // Counted before the work, so that an event that kills its worker is given up, too.
        await db.WebhookEvents.Where(e => e.Id == webhookEventId).ExecuteUpdateAsync(
            row => row.SetProperty(e => e.Attempts, e => e.Attempts + 1), cancellationToken);
        // Those there are now, by id: what arrives while WHMCS is being asked may tell of what its answer does not show.
        List<int> answered = Looks.Contains(arrived.Event)
            ? await WaitingLooks(arrived.WhmcsTicketId).Select(e => e.Id).ToListAsync(cancellationToken)
            : [webhookEventId];
        try
        {
            var pulled = await ActAsync(arrived, cancellationToken);
            await afterwards(arrived, cancellationToken);
            await FinishAsync(answered, error: null, isDone: true, pause: null, cancellationToken);
            return new ArrivalResult(
                arrived.Event, pulled?.TicketId, pulled?.Changed ?? false, IsDone: true,
                await NextAsync(arrived, cancellationToken));
        }
        catch (Exception failure) when (failure is WhmcsException or DbUpdateException)
        {
            var isLast = arrived.Attempts + 1 >= MaxAttempts;
            Log.AttemptFailed(log, failure, webhookEventId, arrived.Attempts + 1);
            var sentence = failure is WhmcsException ? failure.Message : "The ticket could not be stored.";
            await FinishAsync(
                isLast ? answered : [webhookEventId], isLast ? $"Given up after {MaxAttempts} attempts: {sentence}" : sentence, isLast,
                Pause(arrived.Attempts + 1), cancellationToken);
            return new ArrivalResult(arrived.Event, null, Changed: false, isLast);
        }
    }

    private IQueryable<WebhookEvent> WaitingLooks(int whmcsTicketId) => db.WebhookEvents
        .Where(e => e.WhmcsTicketId == whmcsTicketId && e.ProcessedAt == null && Looks.Contains(e.Event));

    private async Task<int?> NextAsync(WebhookEvent arrived, CancellationToken cancellationToken) =>
        Looks.Contains(arrived.Event)
            ? await WaitingLooks(arrived.WhmcsTicketId).Where(e => e.Attempts == 0).OrderBy(e => e.Id)
                .Select(e => (int?)e.Id).FirstOrDefaultAsync(cancellationToken)
            : null;

    private async Task<PulledTicket?> ActAsync(WebhookEvent arrived, CancellationToken cancellationToken)
    {
        // A note of the staff concerns nobody here, and a client who is deleted names no ticket.
        if (arrived.Event == "TicketAddNote" || arrived.WhmcsTicketId <= 0)
            return null;
        // The hook may fire before the row is gone; asking would bring the ticket back.
        if (arrived.Event == "TicketDelete")
            return await ArchiveAsync(arrived.WhmcsTicketId, cancellationToken);
        var client = await connections.OpenAsync(cancellationToken);
        if (arrived.WhmcsRelatedTicketId is { } related)
            await store.PullAsync(client, related, listedLastReply: null, cancellationToken);
        return arrived is { Event: "TicketMerge", WhmcsRelatedTicketId: not null }
            ? await ArchiveAsync(arrived.WhmcsTicketId, cancellationToken)
            : await store.PullAsync(client, arrived.WhmcsTicketId, listedLastReply: null, cancellationToken);
    }

    private async Task<PulledTicket> ArchiveAsync(int whmcsId, CancellationToken cancellationToken)
    {
        var id = await store.ArchiveAsync(whmcsId, cancellationToken);
        return new PulledTicket(id, Created: false, Changed: id is not null, Gone: true);
    }

    /// <summary>10 s, 30 s, 90 s and so on: WHMCS may be away for a restart or for an hour.</summary>
    private static TimeSpan Pause(int attempts) => TimeSpan.FromSeconds(10 * Math.Pow(3, attempts - 1));

    private async Task FinishAsync(
        List<int> ids, string? error, bool isDone, TimeSpan? pause, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var next = now + pause;
        await db.WebhookEvents.Where(e => ids.Contains(e.Id) && e.ProcessedAt == null).ExecuteUpdateAsync(
            row => row
                .SetProperty(e => e.LastError, error)
                .SetProperty(e => e.NextAttemptAt, next)
                .SetProperty(e => e.ProcessedAt, e => isDone ? now : e.ProcessedAt),
            cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook event {WebhookEventId} failed, attempt {Attempt}")]
        public static partial void AttemptFailed(ILogger logger, Exception failure, int webhookEventId, int attempt);
    }
}
