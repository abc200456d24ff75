using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <param name="Score">Raw cosine in [0,1]; the confidence formula reads this one.</param>
/// <param name="WeightedScore">Score times the source's weight.</param>
/// <param name="Relevance">Meaning and words together, in [0,1]; decides order within a source, never confidence.</param>
/// <param name="Rank">Relevance times the source's weight; decides order over all sources.</param>
/// <param name="Chance">The cosine that unrelated texts reach in this model; 0 while it is not known.</param>
public sealed record Match(
    FoundPassage Passage, double Score, double WeightedScore, double Relevance, double Rank, double Chance = 0)
{
    public Source Source => Passage.Source;

    /// <summary>No nearer in meaning than anything else, and not found by its words either: not worth showing.</summary>
    public bool IsChance => Score < Chance && HybridRanking.WordsIn(Relevance, Score) < HybridRanking.LexicalShare / 2;

    internal static Match Of(FoundPassage passage, double relevance, double weight, double chance = 0)
    {
        var score = Math.Clamp(passage.Score, 0, 1);
        return new Match(passage, score, score * weight, relevance, relevance * weight, chance);
    }
}

/// <param name="Matches">The best passage of every document found, the most relevant first.</param>
/// <param name="Selected">Those that go into the prompt, in order.</param>
public sealed record RetrievedContext(IReadOnlyList<Match> Matches, IReadOnlyList<Match> Selected)
{
    /// <summary>The best raw cosine of a source, or null when it held nothing.</summary>
    public double? Best(Source source) => Matches.Where(m => m.Source == source).Select(m => (double?)m.Score).Max();
}
