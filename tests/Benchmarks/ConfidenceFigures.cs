using SupportAssistant.Core.Confidence;

namespace SupportAssistant.Benchmarks;

/// <summary>
/// What the score tells: the area under the curve that separates answerable from unanswerable questions, and right from
/// wrong first articles; the expected calibration error over ten bins against "the first article is right", of the score
/// as it is and of the probability calibrated on the other questions (each tenth in turn); and what each answer mode holds.
/// </summary>
internal static class ConfidenceFigures
{
    private const int Bins = 10;

    public static void Add(SortedDictionary<string, double> figures, IReadOnlyList<QualityDraft> drafts)
    {
        figures["confidence.auc_answerable"] = Auc([.. drafts.Select(one => (one.Score, one.Answerable))]);
        figures["confidence.auc_right"] = Auc([.. drafts.Where(one => one.Answerable).Select(one => (one.Score, one.Right))]);
        figures["confidence.calibration_error"] = CalibrationError([.. drafts.Select(one => (one.Score / 100, one.Right))]);
        if (drafts.Count * (Bins - 1) / Bins >= SendCalibration.Fewest)
            figures["confidence.calibration_error_of_probability"] = CalibrationError([.. drafts.Index().Select(one => (
                SendCalibration.Estimate(one.Item.Score, [.. drafts.Index()
                    .Where(other => other.Index % Bins != one.Index % Bins)
                    .Select(other => (other.Item.Score, other.Item.Right))]).Probability!.Value, one.Item.Right))]);
        foreach (var mode in drafts.GroupBy(one => one.Plan.Mode))
        {
            figures[$"answer.{mode.Key.Name()}.answerable"] = mode.Count(one => one.Answerable);
            figures[$"answer.{mode.Key.Name()}.right"] = mode.Count(one => one.Right);
            figures[$"answer.{mode.Key.Name()}.unanswerable"] = mode.Count(one => !one.Answerable);
        }
        figures["shown.right_of_answerable"] = Share(drafts.Where(one => one.Answerable), one => one.ShowsRight);
        figures["shown.nothing_of_unanswerable"] = Share(drafts.Where(one => !one.Answerable), one => !one.ShowsAny);
    }

    private static double Share(IEnumerable<QualityDraft> drafts, Func<QualityDraft, bool> isSo) =>
        Math.Round(drafts.Select(one => isSo(one) ? 1.0 : 0).DefaultIfEmpty().Average(), 4);

    private static double CalibrationError(IReadOnlyList<(double Probability, bool Right)> told) => Math.Round(told
        .GroupBy(one => Math.Min(Bins - 1, (int)(one.Probability * Bins)))
        .Sum(bin => Math.Abs(bin.Average(one => one.Probability) - bin.Average(one => one.Right ? 1.0 : 0)) * bin.Count())
        / told.Count, 4);

    private static double Auc(IReadOnlyList<(double Score, bool Positive)> scored)
    {
        var (high, low) = (scored.Where(one => one.Positive).ToList(), scored.Where(one => !one.Positive).ToList());
        if (high.Count == 0 || low.Count == 0) return 0;
        return Math.Round(high.Average(one => low.Average(
            other => one.Score > other.Score ? 1 : one.Score < other.Score ? 0 : 0.5)), 4);
    }
}
