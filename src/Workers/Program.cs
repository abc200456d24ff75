using System.Diagnostics;
using Serilog;
using Serilog.Formatting.Compact;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.Workers;

try
{
    // Somebody waits for the Api's answers, and nobody for these jobs: where both share a processor, it goes first.
    Process.GetCurrentProcess().PriorityClass = ProcessPriorityClass.BelowNormal;
    var builder = Host.CreateApplicationBuilder(args);
    var settings = ProductSettings.Read(builder.Configuration);
    builder.Services.AddSerilog(log => log
        .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Warning)
        .MinimumLevel.Override("Hangfire", Serilog.Events.LogEventLevel.Warning)
        .Enrich.FromLogContext()
        .WriteTo.Console(new RenderedCompactJsonFormatter()));
    builder.Services.AddCore(settings);
    builder.Services.AddWorkers(settings.DatabaseUrl);
    using var host = builder.Build();
    await using (var scope = host.Services.CreateAsyncScope())
    {
        if (await scope.ServiceProvider.GetRequiredService<DatabaseState>().ProblemAsync(CancellationToken.None) is { } problem)
            throw new SettingsException([problem]);
        if (await scope.ServiceProvider.GetRequiredService<EverySecret>().ProblemAsync(CancellationToken.None) is { } wrongKey)
            throw new SettingsException([wrongKey]);
    }
    await host.RunAsync();
    return 0;
}
catch (SettingsException wrong)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, wrong.Problems));
    return ProductSettings.ExitCode;
}
