using System.Globalization;

namespace SupportAssistant.Benchmarks;

/// <summary>How much of the files under a folder this process has mapped and touched (Linux; elsewhere 0).</summary>
internal static class Residence
{
    public static long OfFilesUnder(string folder)
    {
        if (!File.Exists("/proc/self/smaps")) return 0;
        var (bytes, ours) = (0L, false);
        foreach (var line in File.ReadLines("/proc/self/smaps"))
        {
            var first = line.Split(' ', 2)[0];
            if (first.Contains('-')) ours = line.Contains(folder, StringComparison.Ordinal);
            else if (ours && first == "Rss:")
                bytes += 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }

        return bytes;
    }
}
