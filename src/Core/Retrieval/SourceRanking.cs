using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <summary>What was found in one source, and the order it comes in.</summary>
internal sealed class SourceRanking
{
    private readonly LexicalScores _covered;
    private readonly CloseReading _reading;
    private readonly Dictionary<int, List<FoundPassage>> _documents;
    private readonly IReadOnlyDictionary<int, double> _relevance;

    public SourceRanking(Source source, RetrievalQuery query, LexicalScores covered, IEnumerable<FoundPassage> found)
    {
        (Source, _covered, _reading) = (source, covered, new CloseReading(query.Words, query.Terms, covered.RarityOf));
        _documents = found.GroupBy(p => p.DocumentId)
            .ToDictionary(document => document.Key, document => document.OrderByDescending(p => p.Score).ToList());
        var candidates = Candidates(new Dictionary<int, double>());
        _relevance = HybridRanking.Relevance(candidates, _reading);
        PointedTo = HybridRanking.PointedTo(candidates, _relevance, _reading);
    }

    public Source Source { get; }

    /// <summary>What the articles gain to which the leading document points, by their external ids.</summary>
    public IReadOnlyDictionary<string, double> PointedTo { get; }

    public bool Holds(int document) => _documents.ContainsKey(document);

    /// <param name="linked">Passages of documents that were not found, only pointed to.</param>
    /// <param name="pointed">What documents gain because the leading one points to them.</param>
    /// <returns>The best passage of each document.</returns>
    public IEnumerable<Match> Matches(
        IEnumerable<FoundPassage> linked, IReadOnlyDictionary<int, double> pointed, double weight, double chance)
    {
        foreach (var document in linked.GroupBy(p => p.DocumentId))
            _documents[document.Key] = [.. document];
        var relevance = pointed.Count == 0 ? _relevance : HybridRanking.Relevance(Candidates(pointed), _reading);
        return _documents.Select(document => Match.Of(document.Value[0], relevance[document.Key], weight, chance));
    }

    private List<Candidate> Candidates(IReadOnlyDictionary<int, double> pointed) => [.. _documents.Select(document => new Candidate(
        document.Key, document.Value[0].Score, _covered.Of(document.Key),
        document.Value.Select(p => new PassageText(p.Title, p.Text, p.Question).Embedded),
        pointed.GetValueOrDefault(document.Key)))];
}
