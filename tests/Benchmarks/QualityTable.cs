using System.Globalization;

namespace SupportAssistant.Benchmarks;

/// <summary>The figures for people: a table a question set, then one line each; what changed since a baseline stands beside.</summary>
internal static class QualityTable
{
    private static readonly string[] Measures = ["hit_at_1", "hit_at_5", "hit_at_10", "recall_at_10", "mrr"];

    public static void Print(SortedDictionary<string, double> figures, SortedDictionary<string, double>? before)
    {
        var retrieval = figures.Where(f => f.Key.StartsWith("retrieval.", StringComparison.Ordinal))
            .Select(f => (Parts: f.Key.Split('.'), f.Value)).ToList();
        foreach (var set in retrieval.GroupBy(f => f.Parts[1]))
        {
            Console.WriteLine($"\n{set.Key,-32}{string.Concat(Measures.Select(m => $"{m,14}"))}");
            foreach (var way in set.GroupBy(f => f.Parts[2]))
                Console.WriteLine($"  {way.Key,-30}{string.Concat(Measures.Select(m =>
                    $"{Cell($"retrieval.{set.Key}.{way.Key}.{m}"),14}"))}");
        }
        Console.WriteLine();
        foreach (var (name, _) in figures.Where(f => !f.Key.StartsWith("retrieval.", StringComparison.Ordinal)))
            Console.WriteLine($"{name,-50}{Cell(name),16}");

        string Cell(string name)
        {
            var now = figures[name].ToString("0.####", CultureInfo.InvariantCulture);
            var change = before is not null && before.TryGetValue(name, out var old) ? Math.Round(figures[name] - old, 4) : 0;
            return change == 0 ? now : $"{now} ({change.ToString("+0.####;-0.####", CultureInfo.InvariantCulture)})";
        }
    }
}
