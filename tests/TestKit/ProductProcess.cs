using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SupportAssistant.TestKit;

/// <summary>A built program of the product as its own process, with an environment of nothing but what the test says.</summary>
public sealed partial class ProductProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private ProductProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start };
        process.OutputDataReceived += Keep;
        process.ErrorDataReceived += Keep;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    /// <summary>What it has written to either stream so far.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <param name="program">An assembly that the test project references, such as <c>SupportAssistant.Workers</c>.</param>
    public static ProductProcess Start(string program, IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{program}.dll");
        var start = new ProcessStartInfo("dotnet", [file, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var kept = new[] { "PATH", "HOME", "DOTNET_ROOT" }.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        start.Environment.Clear();
        foreach (var (name, value) in kept)
            start.Environment[name] = value;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new ProductProcess(start);
    }

    /// <summary>As <c>kill -9</c>: nothing is given back, nothing is finished.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <param name="name">Without <c>SIG</c>: TERM asks it to end, STOP freezes it, CONT lets it go on.</param>
    public async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Waits until it says where it answers HTTP.</summary>
    public async Task<Uri> AddressAsync()
    {
        await Eventually.TrueAsync("an address", () => Task.FromResult(lines.Any(line => Listening().IsMatch(line))));
        return new Uri(lines.Select(line => Listening().Match(line)).First(match => match.Success).Groups[1].Value);
    }

    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
            lines.Enqueue(line.Data);
    }

    [GeneratedRegex(@"Now listening on: \W*(http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
