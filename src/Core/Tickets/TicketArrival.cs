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
public sealed record ArrivalResult(string Event, int? TicketId, bool Changed, bool IsDone);

/// <summary>
/// Acts on one webhook event of the addon. Events say only that something happened: what, WHMCS is asked. So their
/// order does not matter, a second delivery does no harm, and a lost one is healed by the next poll.
/// </summary>
public sealed partial class TicketArrival(
    AppDbContext db, WhmcsConnections connections, TicketStore store, TimeProvider clock, ILogger<TicketArrival> log)
{
    public const int MaxAttempts = 5;

    /// <summary>
    /// Events that still need work, oldest first; those just received are on their way by themselves.
    /// </summary>
    public Task<List<int>> DueAsync(int most, CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().AddSeconds(-10);
        return db.WebhookEvents.Where(e => e.ProcessedAt == null && e.Attempts < MaxAttempts && e.ReceivedAt < before)
            .OrderBy(e => e.Id).Select(e => e.Id).Take(most).ToListAsync(cancellationToken);
    }

    public async Task<ArrivalResult> HandleAsync(int webhookEventId, CancellationToken cancellationToken)
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
        try
        {
            var pulled = await ActAsync(arrived, cancellationToken);
            await FinishAsync(webhookEventId, error: null, isDone: true, cancellationToken);
            return new ArrivalResult(arrived.Event, pulled?.TicketId, pulled?.Changed ?? false, IsDone: true);
        }
        catch (Exception failure) when (failure is WhmcsException or DbUpdateException)
        {
            var isLast = arrived.Attempts + 1 >= MaxAttempts;
            Log.AttemptFailed(log, failure, webhookEventId, arrived.Attempts + 1);
            var sentence = failure is WhmcsException ? failure.Message : "The ticket could not be stored.";
            await FinishAsync(
                webhookEventId, isLast ? $"Given up after {MaxAttempts} attempts: {sentence}" : sentence, isLast,
                cancellationToken);
            return new ArrivalResult(arrived.Event, null, Changed: false, isLast);
        }
    }

    private async Task<PulledTicket?> ActAsync(WebhookEvent arrived, CancellationToken cancellationToken)
    {
        // A note of the staff concerns nobody here, and a client who is deleted names no ticket.
        if (arrived.Event == "TicketAddNote" || arrived.WhmcsTicketId <= 0)
            return null;
        // The hook may fire before the row is gone; asking would bring the ticket back.
        if (arrived.Event == "TicketDelete")
        {
            var id = await store.ArchiveAsync(arrived.WhmcsTicketId, cancellationToken);
            return new PulledTicket(id, Created: false, Changed: id is not null, Gone: true);
        }
        var client = await connections.OpenAsync(cancellationToken);
        return await store.PullAsync(client, arrived.WhmcsTicketId, listedLastReply: null, cancellationToken);
    }

    private async Task FinishAsync(int id, string? error, bool isDone, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.WebhookEvents.Where(e => e.Id == id).ExecuteUpdateAsync(
            row => row
                .SetProperty(e => e.LastError, error)
                .SetProperty(e => e.ProcessedAt, e => isDone ? now : e.ProcessedAt),
            cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook event {WebhookEventId} failed, attempt {Attempt}")]
        public static partial void AttemptFailed(ILogger logger, Exception failure, int webhookEventId, int attempt);
    }
}
