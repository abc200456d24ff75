using Hangfire;
using SupportAssistant.Core;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Workers.Jobs;

internal sealed class HandleWebhook(CurrentTenant tenant, TicketArrival arrival, IBackgroundJobClient queue) : IHandleWebhook
{
    public async Task RunAsync(int tenantId, int webhookEventId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        if (await arrival.HandleAsync(webhookEventId, cancellationToken) is { Changed: true, TicketId: { } ticketId })
            queue.Schedule<IWriteDraft>(
                JobQueues.Drafts, job => job.RunAsync(tenantId, ticketId, CancellationToken.None), DraftNeeds.Quiet);
    }
}
