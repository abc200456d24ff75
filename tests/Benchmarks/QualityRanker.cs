using System.Numerics.Tensors;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Benchmarks;

/// <summary>What one way of searching found: article ids, best first.</summary>
internal sealed record Ranking(IReadOnlyList<string> Articles);

/// <summary>The product's own chunks, vectors and words over one collection, searched in several ways.</summary>
internal sealed class QualityRanker
{
    // As the Retriever takes them.
    private const int ByMeaning = 12;
    private const int ByWords = 6;

    private readonly IReadOnlyList<CollectionArticle> _articles;
    private readonly List<(int Article, float[] Vector, ArticleChunk Chunk, string Text)> _chunks = [];
    private readonly ILookup<string, int> _byFile;
    private readonly double _chance;
    private readonly LexicalIndex _plain = new();
    private readonly LexicalIndex _words = new();
    private readonly LexicalIndex _unstemmed = new();
    private readonly LexicalIndex _untitled = new();

    public QualityRanker(IReadOnlyList<CollectionArticle> articles)
    {
        _articles = articles;
        _byFile = articles.Index().ToLookup(of => $"{of.Item.Id.Split('/')[^1]}.md", of => of.Index);
        foreach (var (at, article) in articles.Index())
        {
            var chunks = Chunker.Split(article.Title, ArticleText.Read(article.Text, ArticleFormat.Markdown));
            var texts = chunks.Select(chunk => $"{chunk.HeadingPath}\n{chunk.Text}").ToList();
            _chunks.AddRange(chunks.Zip(texts, (chunk, text) => (at, OfflineVector.Of(text), chunk, text)));
            _plain.Add(at, LexicalTerms.Of($"{article.Title}\n{article.Text}"));
            _words.Add(at, Sum(texts.Select(LexicalTerms.Of)));
            _unstemmed.Add(at, Sum(texts.Select(Unstemmed)));
            _untitled.Add(at, Sum(chunks.Select(chunk => LexicalTerms.Of(chunk.Text.ReplaceLineEndings(" ")))));
        }
        _chance = ChanceLevel.Of([.. _chunks.GroupBy(chunk => chunk.Article).Select(article => article.First().Vector)]);
    }

    public int Chunks => _chunks.Count;

    /// <summary>The anchor: plain BM25 over whole articles, title twice, stems; nothing is taken off the question.</summary>
    public Ranking Baseline(string question) => Ranked(Best(_plain, LexicalTerms.Of(question), telling: 1));

    public Ranking Lexical(string query) => Ranked(Best(_words, LexicalTerms.Of(query)));

    public Ranking LexicalWithoutStems(string query) => Ranked(Best(_unstemmed, Unstemmed(query)));

    public Ranking LexicalWithoutTitles(string query) => Ranked(Best(_untitled, LexicalTerms.Of(query)));

    public Ranking Dense(string query) => Ranked(Cosines(OfflineVector.Of(query)));

    /// <summary>What the product does: the best passage of each article found, the most relevant first.</summary>
    /// <param name="twice">False: without the second, close reading of the leading documents.</param>
    /// <param name="links">False: without following where the leading document points.</param>
    public IReadOnlyList<Match> Find(string query, bool twice = true, bool links = true)
    {
        var vector = OfflineVector.Of(query);
        var terms = LexicalTerms.Of(query);
        using var covered = _words.Score(terms);
        var found = Cosines(vector).Keys.Union(covered.Best(ByWords).Keys).ToDictionary(article => article, article => ChunksOf(vector, article));
        var reading = new CloseReading([.. LexicalTerms.InOrder(query).Select(word => word.Term)], terms, covered.RarityOf);
        var closely = twice ? reading : new CloseReading([], new Dictionary<ulong, int>(), _ => 0);
        var pointed = new Dictionary<int, double>();
        var relevance = HybridRanking.Relevance(Candidates(), closely);
        if (links)
        {
            foreach (var (name, gain) in HybridRanking.PointedTo(Candidates(), relevance, reading))
            {
                foreach (var article in _byFile[name].Where(article => ChunksOf(vector, article).Count > 0))
                {
                    pointed[article] = gain;
                    found[article] = ChunksOf(vector, article);
                }
            }
            relevance = HybridRanking.Relevance(Candidates(), closely);
        }
        return [.. found.Select(of => Match.Of(
                new FoundPassage(Source.TenantKb, of.Key, of.Key, of.Value[0].Chunk.HeadingPath, of.Value[0].Chunk.Text, null, of.Value[0].Cosine),
                relevance[of.Key], 1, _chance))
            .OrderByDescending(match => match.Relevance).ThenBy(match => match.Passage.DocumentId)];

        List<Candidate> Candidates() => [.. found.Select(of => new Candidate(
            of.Key, of.Value[0].Cosine, covered.Of(of.Key), of.Value.Select(chunk => chunk.Embedded), pointed.GetValueOrDefault(of.Key)))];
    }

    public string IdOf(Match match) => _articles[match.Passage.DocumentId].Id;

    /// <summary>A question as a ticket's only message: what stands around it is taken off.</summary>
    public static string AsTicket(string question) => TicketQuestion.From("", [(false, question)]).Text;

    private static IReadOnlyDictionary<int, double> Best(
        LexicalIndex index, IReadOnlyDictionary<ulong, int> terms, double telling = LexicalIndex.Telling)
    {
        using var scores = index.Score(terms, telling);
        return scores.Best(10);
    }

    private Dictionary<int, double> Cosines(float[] query) => _chunks
        .Select(chunk => (chunk.Article, Cosine: (double)TensorPrimitives.Dot<float>(query, chunk.Vector)))
        .OrderByDescending(chunk => chunk.Cosine).Take(ByMeaning)
        .GroupBy(chunk => chunk.Article).ToDictionary(of => of.Key, of => of.Max(chunk => chunk.Cosine));

    private List<(double Cosine, ArticleChunk Chunk, string Embedded)> ChunksOf(float[] query, int article) => [.. _chunks
        .Where(chunk => chunk.Article == article)
        .Select(chunk => ((double)TensorPrimitives.Dot<float>(query, chunk.Vector), chunk.Chunk, chunk.Text))
        .OrderByDescending(chunk => chunk.Item1)];

    private Ranking Ranked(IReadOnlyDictionary<int, double> scores) => new(
        [.. scores.OrderByDescending(of => of.Value).ThenBy(of => of.Key).Select(of => _articles[of.Key].Id)]);

    private static Dictionary<ulong, int> Unstemmed(string text)
    {
        var terms = new Dictionary<ulong, int>();
        var words = new OfflineWords(text, stackalloc char[OfflineWords.Room]);
        while (words.Next())
        {
            var term = StableHash.Of('w', words.Word);
            if (!OfflineLexicon.IsStop(words.Word))
                terms[term] = terms.GetValueOrDefault(term) + (words.IsHeading ? 2 : 1);
        }
        return terms;
    }

    private static Dictionary<ulong, int> Sum(IEnumerable<Dictionary<ulong, int>> parts) => parts
        .SelectMany(part => part).GroupBy(term => term.Key).ToDictionary(same => same.Key, same => same.Sum(term => term.Value));
}
