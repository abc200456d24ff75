using System.Numerics.Tensors;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Benchmarks;

/// <summary>What one way of searching found: article ids, best first, and the highest cosine.</summary>
internal sealed record Ranking(IReadOnlyList<string> Articles, double BestCosine = 0);

/// <summary>The product's own chunks, vectors and words over one collection, searched in several ways.</summary>
internal sealed class QualityRanker
{
    // As the Retriever takes them.
    private const int ByMeaning = 24;
    private const int ByWords = 8;

    private readonly IReadOnlyList<CollectionArticle> _articles;
    private readonly List<(int Article, float[] Vector, string Text)> _chunks = [];
    private readonly LexicalIndex _plain = new();
    private readonly LexicalIndex _words = new();
    private readonly LexicalIndex _unstemmed = new();
    private readonly LexicalIndex _untitled = new();

    public QualityRanker(IReadOnlyList<CollectionArticle> articles)
    {
        _articles = articles;
        foreach (var (at, article) in articles.Index())
        {
            var chunks = Chunker.Split(article.Title, ArticleText.Read(article.Text, ArticleFormat.Markdown));
            var texts = chunks.Select(chunk => $"{chunk.HeadingPath}\n{chunk.Text}").ToList();
            _chunks.AddRange(texts.Select(text => (at, OfflineVector.Of(text), text)));
            _plain.Add(at, LexicalTerms.Of($"{article.Title}\n{article.Text}"));
            _words.Add(at, Sum(texts.Select(LexicalTerms.Of)));
            _unstemmed.Add(at, Sum(texts.Select(Unstemmed)));
            _untitled.Add(at, Sum(chunks.Select(chunk => LexicalTerms.Of(chunk.Text.ReplaceLineEndings(" ")))));
        }
    }

    public int Chunks => _chunks.Count;

    /// <summary>The anchor: plain BM25 over whole articles, title twice, stems; nothing is taken off the question.</summary>
    public Ranking Baseline(string question) => Ranked(_plain.Search(LexicalTerms.Of(question), 10));

    public Ranking Lexical(string query) => Ranked(_words.Search(LexicalTerms.Of(query), 10));

    public Ranking LexicalWithoutStems(string query) => Ranked(_unstemmed.Search(Unstemmed(query), 10));

    public Ranking LexicalWithoutTitles(string query) => Ranked(_untitled.Search(LexicalTerms.Of(query), 10));

    public Ranking Dense(string query) => Ranked(Cosines(OfflineVector.Of(query)));

    /// <summary>What the product does.</summary>
    public Ranking Hybrid(string query)
    {
        var vector = OfflineVector.Of(query);
        var cosines = Cosines(vector);
        var terms = LexicalTerms.Of(query);
        var covered = _words.Search(terms, ByWords, cosines.Keys);
        var relevance = HybridRanking.Relevance(
            cosines.Keys.Union(covered.Keys).Select(article => Candidate(vector, article, covered.GetValueOrDefault(article))),
            new CloseReading(
                [.. LexicalTerms.InOrder(query).Select(word => word.Term)], terms, _words.Rarities(terms.Keys).GetValueOrDefault));
        return Ranked(relevance) with { BestCosine = cosines.Values.Max() };
    }

    /// <summary>A question as a ticket's only message: what stands around it is taken off.</summary>
    public static string AsTicket(string question) => TicketQuestion.From("", [(false, question)]).Text;

    private Dictionary<int, double> Cosines(float[] query) => _chunks
        .Select(chunk => (chunk.Article, Cosine: (double)TensorPrimitives.Dot<float>(query, chunk.Vector)))
        .OrderByDescending(chunk => chunk.Cosine).Take(ByMeaning)
        .GroupBy(chunk => chunk.Article).ToDictionary(of => of.Key, of => of.Max(chunk => chunk.Cosine));

    private Candidate Candidate(float[] query, int article, double coverage)
    {
        var chunks = _chunks.Where(chunk => chunk.Article == article)
            .Select(chunk => (Cosine: (double)TensorPrimitives.Dot<float>(query, chunk.Vector), chunk.Text))
            .OrderByDescending(chunk => chunk.Cosine).ToList();
        return new Candidate(article, chunks[0].Cosine, coverage, chunks.Select(chunk => chunk.Text));
    }

    private Ranking Ranked(IReadOnlyDictionary<int, double> scores) => new(
        [.. scores.OrderByDescending(of => of.Value).ThenBy(of => of.Key).Select(of => _articles[of.Key].Id)]);

    private static Dictionary<ulong, int> Unstemmed(string text) => OfflineWords.Of(text)
        .Where(word => !OfflineLexicon.IsStop(word.Word))
        .GroupBy(word => StableHash.Of('w', word.Word))
        .ToDictionary(same => same.Key, same => same.Sum(word => word.IsHeading ? 2 : 1));

    private static Dictionary<ulong, int> Sum(IEnumerable<Dictionary<ulong, int>> parts) => parts
        .SelectMany(part => part).GroupBy(term => term.Key).ToDictionary(same => same.Key, same => same.Sum(term => term.Value));
}
