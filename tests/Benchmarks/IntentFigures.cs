using SupportAssistant.Core.Intents;

namespace SupportAssistant.Benchmarks;

/// <summary>How often the intent is the labelled one: accuracy, macro-F1, and what is taken for what.</summary>
internal static class IntentFigures
{
    public static void Add(SortedDictionary<string, double> figures, IReadOnlyList<(string Text, string Intent)> labelled)
    {
        if (labelled.Count == 0) return;
        var pairs = labelled.Select(one => (Wanted: one.Intent, Got: IntentDetector.Detect("", one.Text).Intent.Name())).ToList();
        figures["intent.texts"] = pairs.Count;
        figures["intent.accuracy"] = Math.Round(pairs.Average(pair => pair.Wanted == pair.Got ? 1.0 : 0), 4);
        figures["intent.macro_f1"] = Math.Round(pairs.Select(pair => pair.Wanted).Distinct().Average(F1), 4);
        foreach (var cell in pairs.GroupBy(pair => pair))
            figures[$"intent.confusion.{cell.Key.Wanted}.{cell.Key.Got}"] = cell.Count();

        double F1(string name)
        {
            var right = pairs.Count(pair => pair.Wanted == name && pair.Got == name);
            return 2.0 * right / (pairs.Count(pair => pair.Wanted == name) + pairs.Count(pair => pair.Got == name));
        }
    }
}
