using Microsoft.Extensions.Diagnostics.HealthChecks;
using SupportAssistant.Core.Ai;

namespace SupportAssistant.Api.Health;

/// <summary>Which models write and embed, and how the last call went. Told, never required: drafts fall back or wait.</summary>
internal sealed class AiHealth(AiWatch ai, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(5);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = ai.Now;
        var told = new Dictionary<string, object>
        {
            ["writer"] = now.Writer,
            ["embedding_model"] = now.EmbeddingModel.Name,
        };
        return Task.FromResult(now.LastFailureAt > clock.GetUtcNow() - Recent
            ? HealthCheckResult.Degraded($"The last call to the AI provider failed: {now.LastFailure}.", data: told)
            : HealthCheckResult.Healthy(data: told));
    }
}
