using Hangfire;
using SupportAssistant.Core;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Workers.Jobs;

internal sealed partial class PollWhmcs(
    CurrentTenant tenant, TicketSync sync, IBackgroundJobClient queue, ILogger<PollWhmcs> logger) : IPollWhmcs
{
    public async Task RunAsync(int tenantId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        try
        {
            var result = await sync.SyncAsync(null, cancellationToken);
            foreach (var ticketId in result.ChangedTicketIds)
                queue.Schedule<IWriteDraft>(
                    JobQueues.Drafts, job => job.RunAsync(tenantId, ticketId, CancellationToken.None), DraftNeeds.LookAfter);
        }
        catch (WhmcsException down)
        {
            // The reason stands in the connection for the admin, and the next poll waits for its back-off.
            Log.Waiting(logger, tenantId, down.Failure.ToString());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "WHMCS of tenant {TenantId} could not be polled: {Failure}.")]
        public static partial void Waiting(ILogger logger, int tenantId, string failure);
    }
}
