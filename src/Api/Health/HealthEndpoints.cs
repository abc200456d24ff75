using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SupportAssistant.Api.Health;

internal sealed record HealthAnswer(HealthStatus Status, IReadOnlyDictionary<string, HealthCheckAnswer> Checks);

/// <param name="Detail">A sentence that says what to do, when something is wrong.</param>
internal sealed record HealthCheckAnswer(HealthStatus Status, string? Detail, IReadOnlyDictionary<string, object> Data);

/// <summary>Alive means that the process answers; ready means that it can do its work.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", timeout: Patience)
            .AddCheck<IndexesHealth>("indexes", timeout: Patience)
            .AddCheck<QueueHealth>("queue", timeout: Patience)
            .AddCheck<AiHealth>("llm", timeout: Patience);
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(
            "/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = WriteAsync })
            .AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) =>
        context.Response.WriteAsJsonAsync(new HealthAnswer(report.Status, report.Entries.ToDictionary(
            entry => entry.Key,
            entry => new HealthCheckAnswer(entry.Value.Status, entry.Value.Description, entry.Value.Data))));
}
