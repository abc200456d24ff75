using Hangfire;
using SupportAssistant.Core;
using SupportAssistant.Core.Drafting;

namespace SupportAssistant.Workers;

/// <summary>
/// Enqueues a ticket's draft in the moment in which its thread may count as quiet. Not the job server's own delay: that cuts
/// times to whole seconds and looks once a second. A process that dies meanwhile leaves the ticket to the sweep.
/// </summary>
internal sealed partial class OnceQuiet(
    IBackgroundJobClient queue, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<OnceQuiet> logger)
{
    /// <summary>The job may run on a machine whose clock is a little behind.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(100);

    public void Draft(int tenantId, int ticketId) => _ = DraftAsync(tenantId, ticketId);

    private async Task DraftAsync(int tenantId, int ticketId)
    {
        try
        {
            await Task.Delay(DraftNeeds.Quiet + Margin, clock, lifetime.ApplicationStopping);
            queue.Enqueue<IWriteDraft>(
                JobQueues.FreshDrafts, job => job.RunAsync(tenantId, ticketId, CancellationToken.None));
        }
        catch (Exception failure)
        {
            Log.LeftToTheSweep(logger, tenantId, ticketId, failure.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The draft of ticket {TicketId} of tenant {TenantId} is left to the sweep: {Failure}.")]
        public static partial void LeftToTheSweep(ILogger logger, int tenantId, int ticketId, string failure);
    }
}
