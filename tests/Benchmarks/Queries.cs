using System.Diagnostics;
using System.Globalization;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Benchmarks;

/// <summary>The searching part of the retrieval benchmark. A query searches all sources and merges.</summary>
internal static class Queries
{
    /// <summary>Times every query alone, next to the seed's numpy way where there is one; hits[query][source] are the k best of each.</summary>
    public static IReadOnlyList<VectorHit>[][] Time(
        VectorIndex[] indexes, float[][] queries, RetrievalOptions options, Dictionary<string, object> report)
    {
        using var numpy = options.Numpy ? NumpyWay.Start(options.K, options.Queries!, options.Vectors) : null;
        foreach (var query in queries.Concat(queries).Concat(queries).Take(400)) All(indexes, query, options.K);
        numpy?.Query(0);

        var hits = new IReadOnlyList<VectorHit>[queries.Length][];
        var (times, seeds, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < queries.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            hits[i] = All(indexes, queries[i], options.K);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (numpy is null) continue;
            seeds.Add(numpy.Query(i));
            ratios.Add(seeds[^1] / times[^1]);
        }

        report["p50_ms"] = Quantile(times, 0.5);
        report["p95_ms"] = Quantile(times, 0.95);
        if (numpy is null) return hits;
        report["numpy_p50_ms"] = Quantile(seeds, 0.5);
        report["times_numpy"] = Quantile(ratios, 0.5);
        return hits;
    }

    /// <summary>Mean over queries and sources of the share of the exact k best that was found.</summary>
    public static double Recall(IReadOnlyList<VectorHit>[][] hits, int[][][] truth) =>
        hits.SelectMany((sources, query) => sources.Select((found, source) =>
            found.Count(hit => truth[source][query].Contains(hit.Id)) / (double)truth[source][query].Length)).Average();

    public static void WriteResults(string path, IReadOnlyList<VectorHit>[][] hits)
    {
        using var file = new StreamWriter(path);
        for (var query = 0; query < hits.Length; query++)
        {
            var rows = hits[query].SelectMany((found, source) => found.Select(hit => string.Create(
                CultureInfo.InvariantCulture, $"[{source},{hit.Id},{hit.Score:R}]")));
            file.WriteLine($"{{\"query\":{query},\"hits\":[{string.Join(',', rows)}]}}");
        }
    }

    public static void Throughput(VectorIndex[] indexes, float[][] queries, int k, Dictionary<string, object> report)
    {
        var (start, count) = (Stopwatch.GetTimestamp(), 0);
        Parallel.For(0, Environment.ProcessorCount, worker =>
        {
            for (var i = worker; Stopwatch.GetElapsedTime(start).TotalSeconds < 3; i++)
            {
                All(indexes, queries[i % queries.Length], k);
                Interlocked.Increment(ref count);
            }
        });
        report["qps_all_cores"] = Math.Round(count / Stopwatch.GetElapsedTime(start).TotalSeconds, 1);
    }

    public static double Quantile(List<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return Math.Round(sorted[(int)(share * (sorted.Count - 1))], 4);
    }

    private static IReadOnlyList<VectorHit>[] All(VectorIndex[] indexes, float[] query, int k)
    {
        var found = new IReadOnlyList<VectorHit>[indexes.Length];
        var ready = VectorQuery.Of(query);
        for (var i = 0; i < indexes.Length; i++) found[i] = indexes[i].Search(ready, k);
        // The merge belongs to the query's time; what is kept are the k of every source.
        _ = found.SelectMany((hits, source) => hits.Select(hit => (source, hit)))
            .OrderByDescending(each => each.hit.Score).Take(k).ToList();
        return found;
    }
}
