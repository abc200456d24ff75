using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tests.Whmcs;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Tickets;

/// <summary>Webhook events of a company, as they come and as they are acted on.</summary>
internal static class Arrivals
{
    /// <summary>Stores one, as the door does it.</summary>
    public static Task<int> ArriveAsync(this Company company, string name, int whmcsId, int? relatedId = null) =>
        company.WithAsync(async (AppDbContext db) =>
        {
            var key = await db.IntegrationKeys.FirstOrDefaultAsync() ?? db.IntegrationKeys.Add(new IntegrationKey
            {
                TenantId = company.TenantId,
                Name = "addon",
                KeyHash = Guid.NewGuid().ToByteArray(),
                SealedWebhookSecret = "",
                CreatedAt = company.Clock.GetUtcNow(),
            }).Entity;
            await db.SaveChangesAsync();
            var arrived = new WebhookEvent
            {
                TenantId = company.TenantId,
                IntegrationKeyId = key.Id,
                DeliveryId = Guid.NewGuid().ToString(),
                Event = name,
                WhmcsTicketId = whmcsId,
                WhmcsRelatedTicketId = relatedId,
                OccurredAt = company.Clock.GetUtcNow(),
                ReceivedAt = company.Clock.GetUtcNow(),
            };
            db.WebhookEvents.Add(arrived);
            await db.SaveChangesAsync();
            return arrived.Id;
        });

    public static Task<ArrivalResult> HandleAsync(this Company company, int id) =>
        company.WithAsync((TicketArrival arrival) => arrival.HandleAsync(id, static (_, _) => Task.CompletedTask, default));

    public static Task<WebhookEvent> EventAsync(this Company company, int id) =>
        company.WithAsync((AppDbContext db) => db.WebhookEvents.SingleAsync(e => e.Id == id));

    /// <summary>Every order of some things.</summary>
    public static IEnumerable<T[]> Orders<T>(T[] items) => items.Length <= 1
        ? [items]
        : items.SelectMany((item, at) => Orders([.. items[..at], .. items[(at + 1)..]]).Select(rest => (T[])[item, .. rest]));
}
