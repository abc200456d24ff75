using SupportAssistant.Core.Ai;

namespace SupportAssistant.Core.Retrieval;

/// <summary>A text as the lexical search counts it: the hashes of its stems, without grammar and courtesy.</summary>
internal static class LexicalTerms
{
    /// <summary>Titles and subjects say twice what they say.</summary>
    private const int Heading = 2;

    /// <returns>How often each stem stands in the text; the first of several lines counts twice.</returns>
    public static Dictionary<ulong, int> Of(string text)
    {
        var terms = new Dictionary<ulong, int>();
        AddTo(terms, text);
        return terms;
    }

    /// <summary>Counts another part of the same document.</summary>
    public static void AddTo(Dictionary<ulong, int> terms, string text)
    {
        foreach (var (term, isHeading) in InOrder(text))
            terms[term] = terms.GetValueOrDefault(term) + (isHeading ? Heading : 1);
    }

    /// <returns>The stems as they follow one another, each with whether it stands on the first of several lines.</returns>
    public static IEnumerable<(ulong Term, bool IsHeading)> InOrder(string text)
    {
        foreach (var (word, isHeading) in OfflineWords.Of(text))
        {
            if (!OfflineLexicon.IsStop(word))
                yield return (StableHash.Of('w', WordStems.Of(word)), isHeading);
        }
    }
}
