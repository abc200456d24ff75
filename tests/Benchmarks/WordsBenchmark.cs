using System.Diagnostics;
using SupportAssistant.Core.Retrieval;

namespace SupportAssistant.Benchmarks;

/// <summary>
/// What searching by words adds to a query and keeps in memory. Argument: passages, by default 100000, each a document
/// of six sentences; the shipped articles' few hundred words stand in far more of them than a company's would.
/// </summary>
internal static class WordsBenchmark
{
    private const int Questions = 300;

    public static int Run(string[] options)
    {
        var size = options.Length > 0 ? int.Parse(options[0]) : 100_000;
        var index = new LexicalIndex();
        foreach (var (id, text) in Corpus.Documents(size).Index())
            index.Add(id, LexicalTerms.Of(text));
        var times = new List<double>();
        foreach (var question in Corpus.Questions(Questions))
        {
            var start = Stopwatch.GetTimestamp();
            using var scores = index.Score(LexicalTerms.Of(question));
            var best = scores.Best(8);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (best.Count == 0)
                throw new InvalidOperationException("A question of the documents' own words found nothing.");
        }
        Console.WriteLine($"{size:N0} passages: {index.Bytes / 1e6:N1} MB; query p50 {Queries.Quantile(times, 0.5):N2} ms, "
            + $"p95 {Queries.Quantile(times, 0.95):N2} ms");
        return 0;
    }
}
