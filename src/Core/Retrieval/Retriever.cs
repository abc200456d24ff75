using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <summary>A text to look for, by meaning and by its words.</summary>
/// <param name="Words">Its terms as they follow one another.</param>
/// <param name="Terms">How often each stands in it; in the subject it counts twice.</param>
public sealed record RetrievalQuery(
    PassageQuery Passages, IReadOnlyList<ulong> Words, IReadOnlyDictionary<ulong, int> Terms);

/// <summary>Finds, in all four sources, what a reply can be made from: by meaning and by words together.</summary>
public sealed class Retriever(AppDbContext db, PassageSearch search, LexicalSearch words, ChanceLevel chance)
{
    /// <summary>Passages taken from each source by meaning before documents are folded and places shared.</summary>
    private const int PerSource = 12;

    /// <summary>Documents taken from each source by their words.</summary>
    private const int ByWords = 6;

    /// <summary>The company's own settings, or the defaults.</summary>
    public async Task<RetrievalPlan> PlanAsync(CancellationToken cancellationToken) =>
        RetrievalPlan.Of(await db.RetrievalSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken));

    /// <summary>Embeds what is looked for: once, for all four sources and the reranker.</summary>
    public async Task<RetrievalQuery> EmbedAsync(string text, CancellationToken cancellationToken) => new(
        await search.EmbedAsync(string.IsNullOrWhiteSpace(text) ? "(no text)" : text, cancellationToken),
        [.. LexicalTerms.InOrder(text).Select(word => word.Term)], LexicalTerms.Of(text));

    /// <summary>The best passage of each document, the most relevant first; nothing is selected yet.</summary>
    public async Task<IReadOnlyList<Match>> FindAsync(
        RetrievalQuery query, IReadOnlyCollection<Source> sources, SourceWeights weights, CancellationToken cancellationToken)
    {
        var opened = new Dictionary<Source, LexicalIndex>();
        foreach (var index in query.Passages.Indexes.Where(index => sources.Contains(index.Source)))
            opened[index.Source] = await words.OpenAsync(index, cancellationToken);
        var covered = opened.ToDictionary(of => of.Key, of => of.Value.Score(query.Terms));
        try
        {
            var found = await search.SearchAsync(
                query.Passages,
                covered.ToDictionary(of => of.Key, of => (IReadOnlyCollection<int>)[.. of.Value.Best(ByWords).Keys]),
                PerSource, cancellationToken);
            var rankings = found.GroupBy(p => p.Source)
                .Select(of => new SourceRanking(of.Key, query, covered[of.Key], of)).ToList();
            var pointed = await PointedToAsync(rankings, query.Passages.Indexes, cancellationToken);
            var linked = await ReadAsync(query, rankings, pointed, cancellationToken);
            var chances = new Dictionary<Source, double>();
            foreach (var index in query.Passages.Indexes)
                chances[index.Source] = await chance.OfAsync(index.Serving, query.Passages.Indexes, cancellationToken);
            return [.. rankings
                .SelectMany(of => of.Matches(linked[of.Source], pointed[of.Source], weights[of.Source], chances[of.Source]))
                .Where(m => m.Relevance > 0)
                .OrderByDescending(m => m.Rank).ThenBy(m => m.Passage.PassageId)];
        }
        finally
        {
            foreach (var scores in covered.Values) scores.Dispose();
        }
    }

    /// <summary>What articles gain to which the leading one of their source points; a link to any other page gains nothing.</summary>
    private async Task<Dictionary<Source, Dictionary<int, double>>> PointedToAsync(
        IEnumerable<SourceRanking> rankings, IReadOnlyList<SourceIndex> indexes, CancellationToken cancellationToken)
    {
        var pointed = new Dictionary<Source, Dictionary<int, double>>();
        foreach (var ranking in rankings)
        {
            pointed[ranking.Source] = [];
            if (ranking.PointedTo.Count == 0 || ranking.Source is not (Source.GlobalKb or Source.TenantKb))
                continue;
            var owner = indexes.Single(index => index.Source == ranking.Source).TenantId;
            var names = ranking.PointedTo.Keys.ToList();
            foreach (var article in await db.KbArticles.AsNoTracking()
                .Where(a => a.TenantId == owner && names.Contains(a.ExternalId!))
                .Select(a => new { a.Id, a.ExternalId }).ToListAsync(cancellationToken))
                pointed[ranking.Source][article.Id] = ranking.PointedTo[article.ExternalId!];
        }
        return pointed;
    }

    /// <summary>The passages of what is pointed to and was not found.</summary>
    private async Task<ILookup<Source, FoundPassage>> ReadAsync(
        RetrievalQuery query, IEnumerable<SourceRanking> rankings, Dictionary<Source, Dictionary<int, double>> pointed,
        CancellationToken cancellationToken)
    {
        var missing = rankings.ToDictionary(
            of => of.Source, of => (IReadOnlyCollection<int>)[.. pointed[of.Source].Keys.Where(id => !of.Holds(id))]);
        var read = missing.Values.All(ids => ids.Count == 0) ? []
            : await search.SearchAsync(query.Passages, missing, 0, cancellationToken);
        return read.ToLookup(p => p.Source);
    }

    /// <summary>
    /// Gives each source its share of the prompt, best first; places a source cannot fill go to the next best of the others.
    /// </summary>
    public static IReadOnlyList<Match> Select(IReadOnlyList<Match> matches, RetrievalPlan plan)
    {
        var candidates = (plan.UseReranking ? Reranker.Rerank(matches, plan.ScoreThreshold) : matches)
            .Where(m => !m.IsChance).ToList();
        var share = ContextSlots.Share(plan.Weights, plan.TopK);
        var first = candidates.GroupBy(m => m.Source).SelectMany(source => source.Take(share[source.Key])).ToList();
        var rest = candidates.Except(first).OrderByDescending(m => m.Rank).Take(plan.TopK - first.Count);
        return [.. first.Concat(rest).OrderByDescending(m => m.Rank).ThenBy(m => m.Passage.PassageId)];
    }
}
