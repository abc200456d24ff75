using System.Runtime.InteropServices;
using SupportAssistant.Core.Ai;

namespace SupportAssistant.Core.Retrieval;

/// <summary>A text as the lexical search counts it: the hashes of its stems, without grammar and courtesy.</summary>
internal static class LexicalTerms
{
    /// <summary>Titles and subjects say twice what they say.</summary>
    private const int Heading = 2;

    /// <summary>Of ordinary prose, without its grammar: a list of this room seldom grows.</summary>
    private const int LettersPerTerm = 8;

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
            CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _) += isHeading ? Heading : 1;
    }

    /// <returns>The stems as they follow one another, each with whether it stands on the first of several lines.</returns>
    public static List<(ulong Term, bool IsHeading)> InOrder(string text)
    {
        var terms = new List<(ulong, bool)>(text.Length / LettersPerTerm);
        var words = new OfflineWords(text, stackalloc char[OfflineWords.Room]);
        while (words.Next())
        {
            if (!OfflineLexicon.IsStop(words.Word))
                terms.Add((StableHash.Of('w', WordStems.Of(words.Word)), words.IsHeading));
        }
        return terms;
    }
}
