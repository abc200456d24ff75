using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// Where the leading document points: a paragraph that says what is asked and links to an article says that the answer
/// goes on there. Relevance passed on over links is the idea of Shakery and Zhai, "A Probabilistic Relevance Propagation
/// Model for Hypertext Retrieval" (2006).
/// </summary>
internal static class Pointers
{
    /// <summary>Of the leading document's relevance, when the paragraph covers the whole question.</summary>
    private const double PassedOn = 0.4;

    /// <param name="passages">Of the leading document, as they are embedded: below the heading path.</param>
    /// <param name="relevance">The leading document's.</param>
    /// <returns>What the linked articles gain, by their external ids.</returns>
    public static IReadOnlyDictionary<string, double> Of(IEnumerable<string> passages, double relevance, CloseReading reading)
    {
        var gains = new Dictionary<string, double>();
        foreach (var paragraph in passages.SelectMany(Paragraphs))
        {
            foreach (var article in ArticleLinks.In(paragraph))
                gains[article] = Math.Max(gains.GetValueOrDefault(article), PassedOn * relevance * reading.Covered(paragraph));
        }
        return gains;
    }

    /// <summary>Each with the heading just above it: in a list of questions that is what the answer is to.</summary>
    private static IEnumerable<string> Paragraphs(string passage)
    {
        var heading = "";
        foreach (var block in passage[(passage.IndexOf('\n') + 1)..].Split("\n\n"))
        {
            if (block.StartsWith('#'))
                heading = block;
            else
                yield return $"{heading}\n{block}";
        }
    }
}
