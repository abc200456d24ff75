using System.Diagnostics;

namespace SupportAssistant.Api.Tests.Commands;

/// <summary>The built Api as a process of its own, run to its end.</summary>
internal static class ApiProgram
{
    public static async Task<(int Code, string Output, string Errors)> RunAsync(
        string[] args, Dictionary<string, string> environment)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "SupportAssistant.Api.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var kept = new[] { "PATH", "HOME", "DOTNET_ROOT" }.ToDictionary(n => n, Environment.GetEnvironmentVariable);
        start.Environment.Clear();
        foreach (var (name, value) in kept.Concat(
            environment.Select(e => KeyValuePair.Create<string, string?>(e.Key, e.Value))))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await errors);
    }
}
