using SupportAssistant.Core;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers.Jobs;

internal sealed partial class WriteDraft(CurrentTenant tenant, DraftWriter writer, ILogger<WriteDraft> logger) : IWriteDraft
{
    public async Task RunAsync(int tenantId, int ticketId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        try
        {
            await writer.WriteIfDueAsync(ticketId, cancellationToken);
        }
        catch (AiUnavailableException down)
        {
            // The ticket still needs a draft, so the sweep brings it back after its pause.
            Log.Waiting(logger, tenantId, ticketId, down.Kind.ToString());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The draft of ticket {TicketId} of tenant {TenantId} waits for the provider: {Failure}.")]
        public static partial void Waiting(ILogger logger, int tenantId, int ticketId, string failure);
    }
}
