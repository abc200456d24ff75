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
    private readonly List<(int Article, float[] Vector)> _chunks = [];
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
            _chunks.AddRange(texts.Select(text => (at, OfflineVector.Of(text))));
            _plain.Add(at, LexicalTerms.Of($"{article.Title}\n{article.Text}"));
            _words.Add(at, Sum(texts.Select(LexicalTerms.Of)));
            _unstemmed.Add(at, Sum(texts.Select(Unstemmed)));
            _untitled.Add(at, Sum(chunks.Select(chunk => LexicalTerms.Of(chunk.Text.ReplaceLineEndings(" ")))));
        }
    }

    public int Chunks => _chunks.Count;

    /// <summary>The anchor: plain BM25 over whole articles, title twice, stems; nothing is taken off the question.</summary>
    public Ranking Baseline(string question) => Ranked(Best(_plain, LexicalTerms.Of(question)));

    public Ranking Lexical(string query) => Ranked(Best(_words, LexicalTerms.Of(query)));

    public Ranking LexicalWithoutStems(string query) => Ranked(Best(_unstemmed, Unstemmed(query)));

    public Ranking LexicalWithoutTitles(string query) => Ranked(Best(_untitled, LexicalTerms.Of(query)));

    public Ranking Dense(string query) => Ranked(Cosines(OfflineVector.Of(query)));

    /// <summary>What the product does.</summary>
    public Ranking Hybrid(string query)
    {
        var vector = OfflineVector.Of(query);
        var cosines = Cosines(vector);
        using var covered = _words.Score(LexicalTerms.Of(query));
        var relevance = cosines.Keys.Union(covered.Best(ByWords).Keys).ToDictionary(article => article, article => HybridRanking.Relevance(
            cosines.TryGetValue(article, out var cosine) ? cosine : CosineOf(vector, article), covered.Of(article)));
        return Ranked(relevance) with { BestCosine = cosines.Values.Max() };
    }

    /// <summary>A question as a ticket's only message: what stands around it is taken off.</summary>
    public static string AsTicket(string question) => TicketQuestion.From("", [(false, question)]).Text;

    private static IReadOnlyDictionary<int, double> Best(LexicalIndex index, IReadOnlyDictionary<ulong, int> terms)
    {
        using var scores = index.Score(terms);
        return scores.Best(10);
    }

    private Dictionary<int, double> Cosines(float[] query) => _chunks
        .Select(chunk => (chunk.Article, Cosine: (double)TensorPrimitives.Dot<float>(query, chunk.Vector)))
        .OrderByDescending(chunk => chunk.Cosine).Take(ByMeaning)
        .GroupBy(chunk => chunk.Article).ToDictionary(of => of.Key, of => of.Max(chunk => chunk.Cosine));

    private double CosineOf(float[] query, int article) => _chunks
        .Where(chunk => chunk.Article == article).Max(chunk => (double)TensorPrimitives.Dot<float>(query, chunk.Vector));

    private Ranking Ranked(IReadOnlyDictionary<int, double> scores) => new(
        [.. scores.OrderByDescending(of => of.Value).ThenBy(of => of.Key).Select(of => _articles[of.Key].Id)]);

    private static Dictionary<ulong, int> Unstemmed(string text) => OfflineWords.Of(text)
        .Where(word => !OfflineLexicon.IsStop(word.Word))
        .GroupBy(word => StableHash.Of('w', word.Word))
        .ToDictionary(same => same.Key, same => same.Sum(word => word.IsHeading ? 2 : 1));

    private static Dictionary<ulong, int> Sum(IEnumerable<Dictionary<ulong, int>> parts) => parts
        .SelectMany(part => part).GroupBy(term => term.Key).ToDictionary(same => same.Key, same => same.Sum(term => term.Value));
}
