using SupportAssistant.Core;
using SupportAssistant.Core.Erasure;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers.Jobs;

internal sealed class ShredErased(CurrentTenant tenant, Shredder shredder) : IShredErased
{
    public Task RunAsync(int tenantId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        return shredder.ShredAsync(cancellationToken);
    }
}
