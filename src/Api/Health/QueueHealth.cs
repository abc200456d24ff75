using Hangfire;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SupportAssistant.Api.Health;

/// <summary>
/// Jobs can be handed over. Whether anybody works on them is told, but keeps nobody from reading tickets.
/// </summary>
internal sealed class QueueHealth(JobStorage storage, TimeProvider clock) : IHealthCheck
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var since = clock.GetUtcNow().UtcDateTime - Silence;
            var workers = storage.GetMonitoringApi().Servers().Count(server => server.Heartbeat > since);
            var told = new Dictionary<string, object> { ["workers"] = workers };
            return Task.FromResult(workers > 0
                ? HealthCheckResult.Healthy(data: told)
                : HealthCheckResult.Degraded("No worker is running: drafts wait until one does.", data: told));
        }
        catch (Exception e) when (Problems.IsDatabaseDown(e))
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The job queue cannot be reached."));
        }
    }
}
