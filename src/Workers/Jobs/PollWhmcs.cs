using Hangfire;
using SupportAssistant.Core;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Workers.Jobs;

internal sealed class PollWhmcs(CurrentTenant tenant, TicketSync sync, IBackgroundJobClient queue) : IPollWhmcs
{
    public async Task RunAsync(int tenantId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        var result = await sync.SyncAsync(null, cancellationToken);
        foreach (var ticketId in result.ChangedTicketIds)
            queue.Schedule<IWriteDraft>(
                JobQueues.Drafts, job => job.RunAsync(tenantId, ticketId, CancellationToken.None), DraftNeeds.Quiet);
    }
}
