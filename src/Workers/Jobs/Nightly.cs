using Hangfire;
using SupportAssistant.Core;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers.Jobs;

/// <summary>Hands every company's nightly work to the queue.</summary>
internal sealed class Nightly(TenantScope tenants, IBackgroundJobClient queue) : INightly
{
    public Task RunAsync(CancellationToken cancellationToken) => tenants.ForEachAsync(
        (tenantId, _) =>
        {
            if (tenantId != Tenant.Shared)
                queue.Enqueue<ITuneWeights>(JobQueues.Upkeep, job => job.RunAsync(tenantId, CancellationToken.None));
            return Task.CompletedTask;
        }, cancellationToken);
}
