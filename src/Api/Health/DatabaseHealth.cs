using Microsoft.Extensions.Diagnostics.HealthChecks;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Health;

/// <summary>The database answers, its schema is this program's, and our role is a plain one.</summary>
internal sealed class DatabaseHealth(DatabaseState database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await database.ProblemAsync(cancellationToken) is { } problem
                ? HealthCheckResult.Unhealthy(problem)
                : HealthCheckResult.Healthy();
        }
        catch (Exception e) when (Problems.IsDatabaseDown(e))
        {
            return HealthCheckResult.Unhealthy("The database cannot be reached.");
        }
    }
}
