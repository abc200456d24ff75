using SupportAssistant.Core.Intents;

namespace SupportAssistant.Core.Confidence;

/// <summary>
/// The seed's formula: 100 × (0.4·example + 0.3·kb + 0.2·intent + 0.1·safety). Decimal arithmetic, so that a score
/// on the edge of a level falls on the same side as it does on paper.
/// </summary>
public static class ConfidenceScorer
{
    private const decimal GoodExample = 0.5m;
    private const decimal WeakTenantMatch = 0.3m;
    private const decimal EscalateBelow = 40m;
    private const decimal UnsafeBelow = 0.7m;

    /// <summary>The highest shown score that is still very_low: what a draft gets that rests on nothing.</summary>
    private const decimal WithoutEvidence = 24.9m;

    public static ConfidenceScore Score(ConfidenceEvidence evidence, DetectedIntent intent)
    {
        var example = ExampleSimilarity(evidence);
        var kb = KbSimilarity(evidence, intent);
        var certainty = Bounded(intent.Certainty);
        var safety = CorrectionSafety(evidence);

        var exact = 100m * ((0.4m * example) + (0.3m * kb) + (0.2m * certainty) + (0.1m * safety));
        var shown = Math.Round(exact, 1, MidpointRounding.AwayFromZero);
        if (!evidence.IsAny)
            shown = Math.Min(shown, WithoutEvidence);

        var breakdown = new ConfidenceBreakdown((double)example, (double)kb, (double)certainty, (double)safety);
        return new ConfidenceScore(
            (double)shown,
            ConfidenceLevelNames.Of(shown),
            intent.Intent == Intent.Malware || shown < EscalateBelow || safety < UnsafeBelow,
            breakdown,
            ConfidenceReasons.For(evidence, intent, breakdown));
    }

    /// <summary>The best example; ×1.1 when two or more are good, since they confirm each other.</summary>
    private static decimal ExampleSimilarity(ConfidenceEvidence evidence)
    {
        var cosines = evidence.Examples.Select(Bounded).ToList();
        var best = cosines.DefaultIfEmpty().Max();
        return cosines.Count(cosine => cosine > GoodExample) >= 2 ? Math.Min(1m, best * 1.1m) : best;
    }

    private static decimal KbSimilarity(ConfidenceEvidence evidence, DetectedIntent intent)
    {
        var tenant = Bounded(evidence.BestTenantKb ?? 0);
        var global = Bounded(evidence.BestGlobalKb ?? 0);
        return intent.NeedsCompanyKnowledge && tenant < WeakTenantMatch
            ? 0.6m * global
            : (0.6m * tenant) + (0.4m * global);
    }

    private static decimal CorrectionSafety(ConfidenceEvidence evidence) =>
        evidence.BestCorrection is not { } best ? 1m : Bounded(best) switch
        {
            > 0.8m => 0.4m,
            > 0.6m => 0.6m,
            > 0.4m => 0.8m,
            _ => 0.95m,
        };

    private static decimal Bounded(double value) => double.IsNaN(value) ? 0m : (decimal)Math.Clamp(value, 0, 1);
}
