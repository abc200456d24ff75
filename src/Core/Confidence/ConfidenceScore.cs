namespace SupportAssistant.Core.Confidence;

/// <summary>
/// What retrieval found, as raw cosines that no merge weight has touched; null where a source held nothing.
/// Values outside 0 to 1 count as the nearest bound.
/// </summary>
public sealed record ConfidenceEvidence(
    IReadOnlyList<double> Examples, double? BestTenantKb, double? BestGlobalKb, double? BestCorrection)
{
    /// <summary>Anything that resembles the question at all, from any of the four sources.</summary>
    public bool IsAny =>
        Examples.Any(cosine => cosine > 0) || BestTenantKb > 0 || BestGlobalKb > 0 || BestCorrection > 0;
}

/// <summary>The four parts of the score, each from 0 to 1.</summary>
public sealed record ConfidenceBreakdown(
    double ExampleSimilarity, double KbSimilarity, double IntentCertainty, double CorrectionSafety);

/// <summary>How far a draft can be trusted: 0 to 100 with one decimal, and why, in sentences for the agent.</summary>
public sealed record ConfidenceScore(
    double Score,
    ConfidenceLevel Level,
    bool ShouldEscalate,
    ConfidenceBreakdown Breakdown,
    IReadOnlyList<string> Reasons)
{
    /// <summary>
    /// At most so much, whatever was found: the draft itself gives reason to doubt. The breakdown stays as it was.
    /// </summary>
    public ConfidenceScore CappedAt(double most, string reason)
    {
        var score = Math.Min(Score, most);
        return this with { Score = score, Level = ConfidenceLevelNames.Of((decimal)score), Reasons = [reason, .. Reasons] };
    }
}
