using System.Diagnostics;
using System.Text.Json;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Benchmarks;

/// <summary>`./dev bench retrieval`: the product's own index over vectors from files, measured; one JSON object on stdout.</summary>
internal static class RetrievalBenchmark
{
    private static readonly JsonSerializerOptions Lines = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private static readonly JsonSerializerOptions Indented = new(Lines) { WriteIndented = true };

    public static int Run(RetrievalOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("retrieval-").FullName;
        try
        {
            if (options.Queries is null) options = Generate(options, options.Folder ?? folder);
            var report = Measure(options, folder);
            Console.WriteLine(JsonSerializer.Serialize(report, options.Json ? Lines : Indented));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, object> Measure(RetrievalOptions options, string folder)
    {
        var files = options.Vectors.Select(path => new NpyFile(path)).ToArray();
        var queries = new NpyFile(options.Queries!).Read().ToArray();
        Say($"{files.Length} sources, {files.Sum(file => (long)file.Rows)} rows; the exact neighbours first");
        var truth = files.Select(file => ExactNeighbours.Of(file, queries, options.K)).ToArray();

        Say("building");
        var build = Stopwatch.GetTimestamp();
        for (var i = 0; i < files.Length; i++)
        {
            using var index = Index(folder, files, i);
            index.Rebuild(files[i].Read().Select((vector, row) => new VectorEntry(row, vector)), 1);
        }

        var report = new Dictionary<string, object>
        {
            ["sources"] = files.Length,
            ["rows"] = files.Select(file => file.Rows),
            ["dims"] = files[0].Dims,
            ["build_s"] = Seconds(build),
        };

        var open = Stopwatch.GetTimestamp();
        var indexes = files.Select((_, i) => Index(folder, files, i)).ToArray();
        foreach (var index in indexes) index.Refresh();
        report["open_s"] = Seconds(open);
        report["disk_bytes"] = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".npy", StringComparison.Ordinal)).Sum(path => new FileInfo(path).Length);
        report["index_recall"] = indexes.Select(index => index.Recall);

        Say("searching");
        var hits = Queries.Time(indexes, queries, options, report);
        report["recall_at_k"] = Math.Round(Queries.Recall(hits, truth), 4);
        if (options.Results is not null) Queries.WriteResults(options.Results, hits);
        Queries.Throughput(indexes, queries, options.K, report);
        Changes.Time(indexes[0], queries, report);
        // What queries keep hot; beside it what the system's page cache maps of the files, which it may take back.
        report["resident_bytes"] = indexes.Sum(index => index.OpenBytes);
        report["page_cache_bytes"] = Residence.OfFilesUnder(folder);
        foreach (var index in indexes) index.Dispose();
        return report;
    }

    private static VectorIndex Index(string folder, NpyFile[] files, int i) =>
        new(folder, new VectorIndexKey(i + 1, Source.TenantKb), new VectorSpace("benchmark", files[i].Dims));

    private static RetrievalOptions Generate(RetrievalOptions options, string folder)
    {
        var clusters = options.Generate switch
        {
            "clusters" => options.Rows / 100,
            "plain" => 0,
            _ => throw new ArgumentException($"--generate takes clusters or plain.\n{RetrievalOptions.Usage}"),
        };
        Directory.CreateDirectory(folder);
        var names = Enumerable.Range(0, options.Sources).Append(-1).Select(i => Path.Combine(
            folder, $"{options.Generate}-{options.Rows}x{options.Dims}-{(i < 0 ? $"queries{options.Count}" : i)}.npy")).ToArray();
        Say($"generating {options.Sources} × {options.Rows} ({options.Generate}) where missing");
        for (var i = 0; i < names.Length; i++)
        {
            if (File.Exists(names[i])) continue;
            // One set of clusters for all: a query about one thing finds it in every source.
            var count = i < options.Sources ? options.Rows : options.Count;
            NpyFile.Write(
                names[i], count, options.Dims, new SyntheticVectors(options.Dims, clusters, 1).Draw(count, 100 + i));
        }

        return options with { Vectors = names[..^1], Queries = names[^1] };
    }

    private static double Seconds(long start) => Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 4);

    private static void Say(string progress) => Console.Error.WriteLine(progress);
}
