using SupportAssistant.Core;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers.Jobs;

internal sealed class ReadWhmcsKnowledge(CurrentTenant tenant, WhmcsKnowledge knowledge) : IReadWhmcsKnowledge
{
    public Task RunAsync(int tenantId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        return knowledge.ReadAsync(cancellationToken);
    }
}
