using SupportAssistant.Core;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Workers.Jobs;

internal sealed partial class ChangeModel(CurrentTenant tenant, ModelChange change, ILogger<ChangeModel> logger) : IChangeModel
{
    public async Task RunAsync(int tenantId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        try
        {
            await change.RunAsync(cancellationToken);
        }
        catch (AiUnavailableException down)
        {
            // The old model serves on; the sweep comes back to what is left.
            Log.Waiting(logger, tenantId, down.Kind.ToString());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Changing the embedding model of tenant {TenantId} waits for the provider: {Failure}.")]
        public static partial void Waiting(ILogger logger, int tenantId, string failure);
    }
}
