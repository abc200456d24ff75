namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// Puts what the vectors and what the words found into one order. Both scores are shares (a cosine, and the covered share
/// of the query), so they are added, not their ranks: it keeps how much better the first is, and compares across sources.
/// </summary>
internal static class HybridRanking
{
    /// <summary>What the words count beside the meaning; chosen on two question sets, flat from 0.3 to 0.6.</summary>
    public const double LexicalShare = 0.4;

    public static double Relevance(double cosine, double coverage) =>
        (1 - LexicalShare) * Math.Clamp(cosine, 0, 1) + LexicalShare * coverage;
}
