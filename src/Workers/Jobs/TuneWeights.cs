using SupportAssistant.Core;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers.Jobs;

internal sealed class TuneWeights(CurrentTenant tenant, WeightTuning tuning) : ITuneWeights
{
    public Task RunAsync(int tenantId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        return tuning.TuneAsync(cancellationToken);
    }
}
