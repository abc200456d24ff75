namespace SupportAssistant.Benchmarks;

/// <summary>
/// What the score tells: the area under the curve that separates answerable from unanswerable questions, and right from
/// wrong first articles; and the expected calibration error over ten bins against "the first article is right".
/// </summary>
internal static class ConfidenceFigures
{
    private const int Bins = 10;

    public static void Add(SortedDictionary<string, double> figures, IReadOnlyList<(double Score, bool Answerable, bool Right)> scored)
    {
        figures["confidence.auc_answerable"] = Auc([.. scored.Select(one => (one.Score, one.Answerable))]);
        figures["confidence.auc_right"] = Auc([.. scored.Where(one => one.Answerable).Select(one => (one.Score, one.Right))]);
        figures["confidence.calibration_error"] = Math.Round(scored
            .GroupBy(one => Math.Min(Bins - 1, (int)(one.Score / 100 * Bins)))
            .Sum(bin => Math.Abs(bin.Average(one => one.Score / 100) - bin.Average(one => one.Right ? 1.0 : 0)) * bin.Count())
            / scored.Count, 4);
    }

    private static double Auc(IReadOnlyList<(double Score, bool Positive)> scored)
    {
        var (high, low) = (scored.Where(one => one.Positive).ToList(), scored.Where(one => !one.Positive).ToList());
        if (high.Count == 0 || low.Count == 0) return 0;
        return Math.Round(high.Average(one => low.Average(
            other => one.Score > other.Score ? 1 : one.Score < other.Score ? 0 : 0.5)), 4);
    }
}
