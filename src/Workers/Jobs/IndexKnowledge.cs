using SupportAssistant.Core;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers.Jobs;

internal sealed partial class IndexKnowledge(CurrentTenant tenant, KnowledgeIndexer indexer, ILogger<IndexKnowledge> logger)
    : IIndexKnowledge
{
    public async Task RunAsync(int tenantId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        try
        {
            await indexer.IndexDueAsync(cancellationToken);
        }
        catch (AiUnavailableException down)
        {
            // What was not indexed stays due; the sweep comes back to it.
            Log.Waiting(logger, tenantId, down.Kind.ToString());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Indexing for tenant {TenantId} waits for the provider: {Failure}.")]
        public static partial void Waiting(ILogger logger, int tenantId, string failure);
    }
}
