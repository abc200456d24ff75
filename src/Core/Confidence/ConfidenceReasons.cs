using System.Globalization;
using SupportAssistant.Core.Intents;

namespace SupportAssistant.Core.Confidence;

/// <summary>The score in plain sentences: what supports the draft, what is missing, what to beware of.</summary>
internal static class ConfidenceReasons
{
    // Word for word what an agent calls close, fair and weak; the scorer's own bounds are 0.5 and 0.3.
    private const double Close = 0.7;
    private const double Fair = 0.5;
    private const double Weak = 0.3;

    public static IReadOnlyList<string> For(
        ConfidenceEvidence evidence, DetectedIntent intent, ConfidenceBreakdown breakdown)
    {
        var reasons = new List<string>();
        if (!evidence.IsAny)
            reasons.Add("Nothing like this question was found in any source, so the draft rests on no evidence.");
        else
            AddEvidence(reasons, evidence, intent);
        reasons.Add(OfIntent(intent));
        if (breakdown.CorrectionSafety <= 0.8)
            reasons.Add(
                $"An agent had to correct a reply to a similar question ({Percent(evidence.BestCorrection)} alike): "
                + "compare before you approve.");
        if (intent.Intent == Intent.Malware)
            reasons.Add("A security incident should be looked at by a person.");
        return reasons;
    }

    private static void AddEvidence(List<string> reasons, ConfidenceEvidence evidence, DetectedIntent intent)
    {
        var good = evidence.Examples.Count(cosine => cosine > Fair);
        double? best = evidence.Examples.Count == 0 ? null : evidence.Examples.Max();
        reasons.Add(good switch
        {
            >= 2 => $"{good} approved replies answered similar questions; the closest is {Percent(best)} alike.",
            1 => $"One approved reply answered a similar question ({Percent(best)} alike).",
            _ when best > 0 => $"The closest approved reply is only {Percent(best)} alike.",
            _ => "No approved reply to a similar question yet.",
        });
        if (intent.NeedsCompanyKnowledge && !(evidence.BestTenantKb >= Weak))
            reasons.Add("The answer depends on your company's own rules, and none of your articles fits.");
        else
            reasons.Add(OfArticles("your own articles", evidence.BestTenantKb));
        if (evidence.BestGlobalKb >= Weak)
            reasons.Add(OfArticles("the shared articles", evidence.BestGlobalKb));
    }

    private static string OfArticles(string place, double? best) => best switch
    {
        >= Close => $"A close match was found in {place} ({Percent(best)} alike).",
        >= Fair => $"A fair match was found in {place} ({Percent(best)} alike).",
        > 0 => $"Only a weak match was found in {place} ({Percent(best)} alike).",
        _ => $"Nothing was found in {place}.",
    };

    private static string OfIntent(DetectedIntent intent) => intent.Intent == Intent.General
        ? "What the customer wants could not be told from the words used."
        : $"The ticket is about {intent.Intent.Name().Replace('_', ' ')} ({Percent(intent.Certainty)} certain).";

    private static string Percent(double? share) =>
        Math.Round(100 * Math.Clamp(share ?? 0, 0, 1)).ToString("0", CultureInfo.InvariantCulture) + " %";
}
