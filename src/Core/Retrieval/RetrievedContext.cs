using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <param name="Score">Raw cosine in [0,1]; the confidence formula reads this one.</param>
/// <param name="WeightedScore">Score times the source's weight; decides order, never confidence.</param>
public sealed record Match(FoundPassage Passage, double Score, double WeightedScore)
{
    public Source Source => Passage.Source;
}

/// <param name="Matches">The best passage of every document found, by weighted score.</param>
/// <param name="Selected">Those that go into the prompt, in order.</param>
public sealed record RetrievedContext(IReadOnlyList<Match> Matches, IReadOnlyList<Match> Selected)
{
    /// <summary>The best raw cosine of a source, or null when it held nothing.</summary>
    public double? Best(Source source) => Matches.Where(m => m.Source == source).Select(m => (double?)m.Score).Max();
}
