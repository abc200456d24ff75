using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Benchmarks;

/// <summary>Many tenants with three small indexes each beside one large global one: `tenants [--tenants 1000] [--rows 1000]`.</summary>
internal static class TenantsBenchmark
{
    private const int Dims = 1536;
    private static readonly VectorSpace Space = new("benchmark", Dims);
    private static readonly Source[] Own = [Source.TenantKb, Source.Examples, Source.Corrections];

    public static int Run(string[] args)
    {
        int Option(string name, int value) =>
            Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : value;
        var (tenants, rows, global) = (Option("--tenants", 1000), Option("--rows", 1000), Option("--global", 100_000));
        var folder = Directory.CreateTempSubdirectory("tenants-").FullName;
        try
        {
            Build(folder, tenants, rows, global);
            Console.WriteLine(JsonSerializer.Serialize(Measure(folder, tenants)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Build(string folder, int tenants, int rows, int global)
    {
        Rebuild(VectorIndexKey.Global, global, 1);
        // A few sets of vectors under many names: what is measured is the number of indexes, not what they hold.
        var sets = Enumerable.Range(0, 8).Select(set => Vectors(rows, set).ToArray()).ToArray();
        for (var tenant = 1; tenant <= tenants; tenant++)
            foreach (var source in Own)
                Write(new VectorIndexKey(tenant, source), sets[(tenant + (int)source) % sets.Length]);

        void Rebuild(VectorIndexKey key, int count, int seed) => Write(key, Vectors(count, seed));
        void Write(VectorIndexKey key, IEnumerable<float[]> vectors)
        {
            using var index = new VectorIndex(folder, key, Space);
            index.Rebuild(vectors.Select((vector, id) => new VectorEntry(id, vector)), 1);
        }
    }

    private static Dictionary<string, object> Measure(string folder, int tenants)
    {
        using var indexes = new VectorIndexes(new VectorOptions { Root = folder });
        var queries = Vectors(100, 999).ToArray();
        var before = Anonymous();
        Search(indexes, 1, queries[0]);
        var firsts = Enumerable.Range(1, tenants)
            .Select(tenant => Time(() => Search(indexes, tenant, queries[tenant % 100]))).ToList();
        ReadThrough(folder);
        var random = new Random(1);
        var warm = Enumerable.Range(0, 5000)
            .Select(i => Time(() => Search(indexes, random.Next(tenants) + 1, queries[i % 100]))).ToList();
        return new Dictionary<string, object>
        {
            ["tenants"] = tenants,
            ["first_touch_p50_ms"] = Queries.Quantile(firsts, 0.5),
            ["first_touch_p95_ms"] = Queries.Quantile(firsts, 0.95),
            ["warm_p50_ms"] = Queries.Quantile(warm, 0.5),
            ["warm_p95_ms"] = Queries.Quantile(warm, 0.95),
            ["open_indexes"] = indexes.OpenCount,
            ["open_bytes"] = indexes.OpenBytes,
            ["private_bytes_added"] = Anonymous() - before,
        };
    }

    // Warm are searches whose files the memory holds: some systems give such pages back after a minute, and what the disk
    // needs then stands under the first touches.
    private static void ReadThrough(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var file = File.Open(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            file.CopyTo(Stream.Null, 1 << 20);
        }
    }

    private static void Search(VectorIndexes indexes, int tenant, float[] vector)
    {
        var query = VectorQuery.Of(vector);
        indexes.Open(VectorIndexKey.Global, Space).Search(query, 10);
        foreach (var source in Own) indexes.Open(new VectorIndexKey(tenant, source), Space).Search(query, 10);
    }

    private static IEnumerable<float[]> Vectors(int count, int seed) => new SyntheticVectors(Dims, 50, 1).Draw(count, seed);

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // Private memory of the process (Linux; elsewhere the managed heap).
    private static long Anonymous()
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (!File.Exists("/proc/self/status")) return GC.GetTotalMemory(forceFullCollection: true);
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("RssAnon", StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
