using SupportAssistant.Core;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Workers.Jobs;

internal sealed partial class LearnFromReviewJob(CurrentTenant tenant, LearnFromReview learning, ILogger<LearnFromReviewJob> logger)
    : ILearnFromReview
{
    public async Task RunAsync(int tenantId, int approvedReplyId, CancellationToken cancellationToken)
    {
        tenant.Set(tenantId);
        try
        {
            await learning.LearnAsync(approvedReplyId, cancellationToken);
        }
        catch (AiUnavailableException down)
        {
            // The reply is still to be learned from; the sweep comes back to it.
            Log.Waiting(logger, tenantId, approvedReplyId, down.Kind.ToString());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Learning from reply {ApprovedReplyId} of tenant {TenantId} waits for the provider: {Failure}.")]
        public static partial void Waiting(ILogger logger, int tenantId, int approvedReplyId, string failure);
    }
}
