using Microsoft.Extensions.Diagnostics.HealthChecks;
using SupportAssistant.Core;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Api.Health;

/// <summary>The folder of the vector indexes can be written. What is in it can always be made again from the database.</summary>
internal sealed class IndexesHealth(ProductSettings settings, VectorIndexes indexes) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var told = new Dictionary<string, object> { ["open"] = indexes.OpenCount, ["open_bytes"] = indexes.OpenBytes };
        try
        {
            var folder = Directory.CreateDirectory(Path.Combine(settings.DataDir, "indexes")).FullName;
            using (File.Create(Path.Combine(folder, $".writable-{Environment.ProcessId}"), 1, FileOptions.DeleteOnClose))
                return Task.FromResult(HealthCheckResult.Healthy(data: told));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(
                "DATA_DIR cannot be written: searches go on, but nothing new is indexed. Free space or mend its rights.", data: told));
        }
    }
}
