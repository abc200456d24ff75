using Hangfire;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Endpoints;

/// <summary>One request of the addon, as it came.</summary>
internal sealed record WebhookDelivery(string KeyId, string Signature, string Id, byte[] Body);

/// <summary>Takes events in: what it accepts is in the database, and a second delivery of the same changes nothing.</summary>
internal sealed class WebhookDesk(
    IntegrationKeys keys, TicketArrival arrival, AppDbContext db, CurrentTenant tenant, IBackgroundJobClient queue,
    TimeProvider clock)
{
    /// <returns>False for every forgery, whatever is wrong with it.</returns>
    /// <exception cref="ProblemException">422: rightly signed, and no event.</exception>
    public async Task<bool> TakeAsync(WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        var key = await keys.FindWebhookKeyAsync(delivery.KeyId, cancellationToken);
        if (key is null || !WebhookSignature.Verify(delivery.Signature, key.Secret, delivery.Body, clock.GetUtcNow()))
            return false;
        await keys.NoteUseAsync(key, cancellationToken);
        if (delivery.Id.Length is 0 or > 100)
            throw ProblemException.Invalid("X-SupportAssistant-Delivery", "Send a unique id of at most 100 characters.");
        var shape = WebhookShape.Read(delivery.Body);
        // What the addon's connection test sends: the signature was right, and that was the question.
        if (shape.Event != "Ping")
            await KeepAsync(
                shape.ToEvent(tenant.Id, key.IntegrationKeyId, delivery.Id, clock.GetUtcNow()), cancellationToken);
        return true;
    }

    private async Task KeepAsync(WebhookEvent arrived, CancellationToken cancellationToken)
    {
        db.WebhookEvents.Add(arrived);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return;
        }
        if (await arrival.IsOnItsWayAsync(arrived, cancellationToken) || await arrival.IsFloodAsync(cancellationToken))
            return;
        var (tenantId, eventId) = (tenant.Id, arrived.Id);
        // The queue takes a connection of its own: whoever holds one must not wait for a second.
        await db.Database.CloseConnectionAsync();
        queue.Enqueue<IHandleWebhook>(JobQueues.Arrivals, job => job.RunAsync(tenantId, eventId, CancellationToken.None));
    }
}
