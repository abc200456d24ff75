using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace SupportAssistant.Benchmarks;

/// <summary>The seed's numpy way in a process of its own, on one thread like the search beside it.</summary>
internal sealed class NumpyWay : IDisposable
{
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];
    private readonly Process _process;

    private NumpyWay(Process process) => _process = process;

    /// <summary>Null where no Python with numpy is present.</summary>
    public static NumpyWay? Start(int k, string queries, IEnumerable<string> vectors)
    {
        foreach (var python in Pythons)
        {
            var script = Path.Combine(AppContext.BaseDirectory, "seed_numpy.py");
            var start = new ProcessStartInfo(python, [script, k.ToString(CultureInfo.InvariantCulture), queries, .. vectors])
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            foreach (var threads in new[] { "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS" })
                start.Environment[threads] = "1";
            if (Start(start) is { } process) return new NumpyWay(process);
        }

        return null;
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            var process = Process.Start(start)!;
            if (process.StandardOutput.ReadLine() == "ready") return process;
            process.Dispose();
            return null;
        }
        catch (Win32Exception)
        {
            // No such program: the comparison is left out, and the report shows no ratio.
            return null;
        }
    }

    /// <summary>Milliseconds of one query over all sources.</summary>
    public double Query(int number)
    {
        _process.StandardInput.WriteLine(number);
        return double.Parse(_process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
