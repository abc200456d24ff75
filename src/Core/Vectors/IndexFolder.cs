using System.Globalization;
using System.Text;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The folder of one index: generation folders, CURRENT that names the one in force, and two lock files whose locks
/// end with the process that holds them.
/// </summary>
internal sealed class IndexFolder(string path)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly string _current = Path.Combine(path, "CURRENT");

    public string BasePath(int generation) => Path.Combine(GenerationPath(generation), "base");

    public string LogPath(int generation) => Path.Combine(GenerationPath(generation), "log");

    /// <summary>The generation in force, 0 when there is none yet.</summary>
    /// <exception cref="VectorIndexCorruptException">CURRENT is damaged.</exception>
    public int Current()
    {
        Span<byte> text = stackalloc byte[32];
        int length;
        try
        {
            using var file = File.OpenHandle(
                _current, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            length = RandomAccess.Read(file, text, 0);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return 0;
        }

        if (length >= 8
            && int.TryParse(text[..8], NumberStyles.None, CultureInfo.InvariantCulture, out var generation)
            && text[..length].SequenceEqual(CurrentText(generation)))
            return generation;
        throw new VectorIndexCorruptException("CURRENT of a vector index is damaged.");
    }

    /// <summary>
    /// Has the next generation built in a folder of this name. What an interrupted builder left there is removed first,
    /// and so is what a failing one leaves: a full disk must not stay full because of it.
    /// </summary>
    public string Build(string name, Action<string> build)
    {
        var folder = Path.Combine(path, name);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        try
        {
            build(folder);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }

        return folder;
    }

    /// <summary>Gives what was built in <paramref name="folder"/> the next number and adds an empty log; not yet in force.</summary>
    public int Adopt(string folder, VectorIndexKey key)
    {
        var generation = Numbered().DefaultIfEmpty(0).Max() + 1;
        ChangeLog.Create(Path.Combine(folder, "log"), key, generation);
        Directory.Move(folder, GenerationPath(generation));
        return generation;
    }

    /// <summary>Makes <paramref name="generation"/> the one in force by a single rename, then removes the older ones.</summary>
    public void Switch(int generation)
    {
        var next = _current + ".next";
        using (var file = File.OpenHandle(next, FileMode.Create, FileAccess.Write))
        {
            RandomAccess.Write(file, CurrentText(generation), 0);
            RandomAccess.FlushToDisk(file);
        }

        File.Move(next, _current, overwrite: true);
        foreach (var older in Numbered().Where(number => number != generation).ToList())
            Directory.Delete(GenerationPath(older), recursive: true);
    }

    /// <summary>The right to append and to switch; waits up to ten seconds for another process.</summary>
    /// <exception cref="TimeoutException">Another process kept it.</exception>
    public FileStream LockForWriting() => Lock("lock");

    /// <summary>The right to build a generation; held for seconds, while appends go on.</summary>
    /// <exception cref="TimeoutException">Another process kept it.</exception>
    public FileStream LockForBuilding() => Lock("build.lock");

    private IEnumerable<int> Numbered() => Directory.EnumerateDirectories(path)
        .Select(folder => int.TryParse(
            Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number > 0);

    private FileStream Lock(string name)
    {
        Directory.CreateDirectory(path);
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(
                    Path.Combine(path, name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException held) when (held is not (DirectoryNotFoundException or PathTooLongException))
            {
                if (TimeProvider.System.GetElapsedTime(start) > Patience)
                    throw new TimeoutException("Another process kept the vector index for ten seconds.", held);
                Thread.Sleep(1);
            }
        }
    }

    private string GenerationPath(int generation) =>
        Path.Combine(path, generation.ToString("D8", CultureInfo.InvariantCulture));

    private static byte[] CurrentText(int generation)
    {
        var name = generation.ToString("D8", CultureInfo.InvariantCulture);
        var checksum = Checksum.Of(Encoding.ASCII.GetBytes(name)).ToString("x8", CultureInfo.InvariantCulture);
        return Encoding.ASCII.GetBytes($"{name} {checksum}\n");
    }
}
