using System.Diagnostics;
using System.Runtime.CompilerServices;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

/// <summary>
/// A second process that writes to an index: this very assembly, started again with a variable that makes it write
/// instead of test. It applies an endless history, the same in every process, and prints each version that is on disk.
/// </summary>
internal sealed class WriterProcess : IDisposable
{
    private const string Variable = "VECTOR_TEST_WRITES_TO";
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    /// <summary>Starts one; <paramref name="shell"/> may set limits before it executes "$@".</summary>
    public static WriterProcess Start(string folder, string shell = "exec \"$@\"")
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", shell, "sh", "dotnet", typeof(WriterProcess).Assembly.Location])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[Variable] = folder;
        // The runtime's double-mapped code pages are a file too, and would meet a limit on the size of files.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new WriterProcess(Process.Start(start)!);
    }

    /// <summary>The change that makes this version: adds and replaces among 150 ids, every seventh removes.</summary>
    public static VectorChange Change(long version)
    {
        var id = (int)(version * 31 % 150) + 1;
        return version % 7 == 0
            ? VectorChange.Remove(id, version)
            : VectorChange.Add(id, TestVectors.One((int)version), version);
    }

    /// <summary>Asserts that the index holds what the first versions of the history leave, and nothing else.</summary>
    public static void MustHoldTheHistory(VectorIndex index)
    {
        var list = new Dictionary<int, long>();
        for (var version = 1L; version <= index.AppliedVersion; version++)
            if (Change(version).Vector is null) list.Remove(Change(version).Id);
            else list[Change(version).Id] = version;
        Assert.Equal(list.Count, index.Count);
        foreach (var (id, version) in list)
            Assert.Contains(index.Search(TestVectors.One((int)version), 3), hit => hit.Id == id && hit.Score > 0.995f);
    }

    /// <summary>The next line, null when the process has ended.</summary>
    public string? ReadLine() => _process.StandardOutput.ReadLine();

    /// <summary>kill -9, and the last version it had acknowledged.</summary>
    public long Kill(long acknowledged)
    {
        _process.Kill();
        while (ReadLine() is { } line)
            if (long.TryParse(line, out var version)) acknowledged = version;
        _process.WaitForExit();
        return acknowledged;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    [ModuleInitializer]
    internal static void WriteInsteadOfTesting()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } folder) return;
        var compactEvery = Environment.GetEnvironmentVariable("VECTOR_TEST_NEVER_COMPACTS") is null ? 50 : long.MaxValue;
        using var index = new VectorIndex(folder, TestVectors.Key, TestVectors.Space());
        var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        while (true)
        {
            try
            {
                index.Refresh();
                var version = index.AppliedVersion;
                index.Apply([Change(version + 1), Change(version + 2)], version);
                output.WriteLine(index.AppliedVersion);
                if ((version + 2) % compactEvery == 0) index.Compact();
            }
            catch (ArgumentOutOfRangeException)
            {
                // .NET's word for the limit on the size of files: go on answering, make room, go on writing.
                MustHoldTheHistory(index);
                output.WriteLine("full");
                index.Compact();
            }
        }
    }
}
