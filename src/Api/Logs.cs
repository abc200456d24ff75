using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace SupportAssistant.Api;

/// <summary>One JSON line an event on stdout; ids, paths and durations, never what anybody wrote.</summary>
internal static class Logs
{
    public static IServiceCollection AddIdsOnlyLogs(this IServiceCollection services) => services.AddSerilog(log => log
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        // Degraded is an answer, not an event, and it is asked for every few seconds.
        .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Error)
        .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
        // Our own handler tells of the same failure once; EF would repeat the whole statement.
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
        .Enrich.FromLogContext()
        .WriteTo.Console(new RenderedCompactJsonFormatter()));

    /// <summary>
    /// One line a request, with its path and without its query, which may hold what somebody searched for.
    /// </summary>
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(log =>
    {
        log.IncludeQueryInRequestPath = false;
        log.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= 500
            ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
                ? LogEventLevel.Verbose
                : LogEventLevel.Information;
    });
}
