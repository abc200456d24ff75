using Hangfire;
using SupportAssistant.Core;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Workers.Jobs;

internal sealed class HandleWebhook(
    CurrentTenant tenant, TicketArrival arrival, SentReplies sent, IBackgroundJobClient queue, OnceQuiet quiet) : IHandleWebhook
{
    public async Task RunAsync(int tenantId, int webhookEventId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        var result = await arrival.HandleAsync(
            webhookEventId,
            async (arrived, token) =>
            {
                if (await sent.HandleAsync(arrived, token) is { } replyId)
                    queue.Enqueue<ILearnFromReview>(
                        JobQueues.Learning, job => job.RunAsync(tenantId, replyId, CancellationToken.None));
            }, cancellationToken);
        if (result.Next is { } nextId)
            queue.Enqueue<IHandleWebhook>(
                JobQueues.Arrivals, job => job.RunAsync(tenantId, nextId, CancellationToken.None));
        if (result is { Changed: true, TicketId: { } ticketId })
            quiet.Draft(tenantId, ticketId);
    }
}
