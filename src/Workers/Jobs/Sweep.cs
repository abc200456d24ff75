using Hangfire;
using SupportAssistant.Core;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Erasure;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Workers.Jobs;

/// <summary>The safe path: enqueues what the state says is due, whoever forgot it. Enqueuing something twice does no harm.</summary>
internal sealed class Sweep(TenantScope tenants, IBackgroundJobClient queue) : ISweep
{
    /// <summary>Per company and sweep, so that a backlog of one does not bury the others.</summary>
    private const int Most = 50;

    public Task RunAsync(CancellationToken cancellationToken) =>
        tenants.ForEachAsync((tenantId, services) => SweepAsync(tenantId, services, cancellationToken), cancellationToken);

    private async Task SweepAsync(int tenantId, IServiceProvider services, CancellationToken cancellationToken)
    {
        if ((await services.GetRequiredService<KnowledgeIndexer>().ProgressAsync(cancellationToken)).Waiting > 0)
            queue.Enqueue<IIndexKnowledge>(JobQueues.Knowledge, job => job.RunAsync(tenantId, CancellationToken.None));
        if (await services.GetRequiredService<ModelChange>().IsDueAsync(cancellationToken))
            queue.Enqueue<IChangeModel>(JobQueues.Knowledge, job => job.RunAsync(tenantId, CancellationToken.None));
        if (tenantId == Tenant.Shared)
            return;
        if (await services.GetRequiredService<Shredder>().IsDueAsync(cancellationToken))
            queue.Enqueue<IShredErased>(JobQueues.Upkeep, job => job.RunAsync(tenantId, CancellationToken.None));
        if (await services.GetRequiredService<PollState>().IsDueAsync(cancellationToken))
            queue.Enqueue<IPollWhmcs>(JobQueues.Polls, job => job.RunAsync(tenantId, CancellationToken.None));
        if (await services.GetRequiredService<WhmcsKnowledge>().IsDueAsync(cancellationToken))
            queue.Enqueue<IReadWhmcsKnowledge>(
                JobQueues.Knowledge, job => job.RunAsync(tenantId, CancellationToken.None));
        foreach (var id in await services.GetRequiredService<TicketArrival>().DueAsync(Most, cancellationToken))
            queue.Enqueue<IHandleWebhook>(JobQueues.Polls, job => job.RunAsync(tenantId, id, CancellationToken.None));
        foreach (var id in await services.GetRequiredService<DraftNeeds>().DueAsync(Most, cancellationToken))
            queue.Enqueue<IWriteDraft>(JobQueues.Drafts, job => job.RunAsync(tenantId, id, CancellationToken.None));
        foreach (var id in await services.GetRequiredService<LearnFromReview>().DueAsync(Most, cancellationToken))
            queue.Enqueue<ILearnFromReview>(JobQueues.Learning, job => job.RunAsync(tenantId, id, CancellationToken.None));
    }
}
