using SupportAssistant.Core.Drafting;

namespace SupportAssistant.Benchmarks;

/// <summary>Prints medians and 95th percentiles of each stage beside the seed document's own figures.</summary>
internal static class StageTable
{
    private static readonly (string Stage, Func<StageTimings, double> Of, string Seed)[] Stages =
    [
        ("embedding (offline)", t => t.Embedding, "~100 ms (provider)"),
        ("search, 4 sources", t => t.Search, "~200 ms"),
        ("rerank", t => t.Rerank, "~200 ms"),
        ("intent", t => t.Intent, "~5 ms"),
        ("confidence", t => t.Confidence, "~5 ms"),
        ("prompt", t => t.Prompt, "~5 ms"),
        ("generation (offline)", t => t.Generation, "2-5 s (provider)"),
        ("all but embedding and generation", t => t.Total - t.Embedding - t.Generation, "~415 ms"),
    ];

    public static void Print(IReadOnlyList<StageTimings> timings, StageTimings first)
    {
        Console.WriteLine($"{"stage",-34}{"p50 ms",10}{"p95 ms",10}{"first",10}   seed");
        foreach (var (stage, of, seed) in Stages)
        {
            var sorted = timings.Select(of).Order().ToList();
            Console.WriteLine(
                $"{stage,-34}{sorted[sorted.Count / 2],10:N2}{sorted[sorted.Count * 95 / 100],10:N2}{of(first),10:N0}   {seed}");
        }
        Console.WriteLine();
    }
}
