namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// The second look at what was found. The seed embeds query and documents again and compares; the cosine of the same two
/// texts is the one the index already gave, so it is used as it stands and a provider call is saved.
/// </summary>
internal static class Reranker
{
    /// <returns>Matches of a raw cosine at or above <paramref name="threshold"/>, the most relevant first.</returns>
    public static IReadOnlyList<Match> Rerank(IReadOnlyList<Match> matches, double threshold) =>
        [.. matches.Where(m => m.Score >= threshold).OrderByDescending(m => m.Relevance).ThenBy(m => m.Passage.PassageId)];
}
