using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <param name="TopK">Passages that reach the prompt.</param>
/// <param name="ScoreThreshold">Used when reranking; a raw cosine.</param>
public sealed record RetrievalPlan(SourceWeights Weights, int TopK, bool UseReranking, double ScoreThreshold);

/// <summary>Finds, in all four sources, what a reply can be made from.</summary>
public sealed class Retriever(AppDbContext db, CurrentTenant tenant, PassageSearch search)
{
    /// <summary>Passages taken from each source before documents are folded and places shared.</summary>
    private const int PerSource = 24;

    /// <summary>The company's own settings, or the defaults.</summary>
    public async Task<RetrievalPlan> PlanAsync(CancellationToken cancellationToken)
    {
        var settings = await db.RetrievalSettings.AsNoTracking().SingleOrDefaultAsync(cancellationToken)
            ?? new RetrievalSettings { TenantId = tenant.Id };
        return new RetrievalPlan(
            new SourceWeights(settings.GlobalKb, settings.TenantKb, settings.Examples, settings.Corrections),
            settings.TopK, settings.RerankingEnabled, settings.ScoreThreshold);
    }

    /// <summary>Embeds what is looked for: once, for all four sources and the reranker.</summary>
    public Task<PassageQuery> EmbedAsync(string text, CancellationToken cancellationToken) =>
        search.EmbedAsync(string.IsNullOrWhiteSpace(text) ? "(no text)" : text, cancellationToken);

    /// <summary>The best passage of each document, by weighted score; nothing is selected yet.</summary>
    public async Task<IReadOnlyList<Match>> FindAsync(
        PassageQuery query, IReadOnlyCollection<Source> sources, SourceWeights weights, CancellationToken cancellationToken)
    {
        var passages = await search.SearchAsync(query, sources, PerSource, cancellationToken);
        return [.. passages
            .Where(p => p.Score > 0)
            .GroupBy(p => (p.Source, p.DocumentId))
            .Select(document => document.MaxBy(p => p.Score)!)
            .Select(p => new Match(p, Math.Min(p.Score, 1), Math.Min(p.Score, 1) * weights[p.Source]))
            .OrderByDescending(m => m.WeightedScore).ThenBy(m => m.Passage.PassageId)];
    }

    /// <summary>
    /// Gives each source its share of the prompt, best first; places a source cannot fill go to the next best of the others.
    /// </summary>
    public static IReadOnlyList<Match> Select(IReadOnlyList<Match> matches, RetrievalPlan plan)
    {
        var candidates = plan.UseReranking ? Reranker.Rerank(matches, plan.ScoreThreshold) : matches;
        var share = ContextSlots.Share(plan.Weights, plan.TopK);
        var first = candidates.GroupBy(m => m.Source).SelectMany(source => source.Take(share[source.Key])).ToList();
        var rest = candidates.Except(first).OrderByDescending(m => m.WeightedScore).Take(plan.TopK - first.Count);
        return [.. first.Concat(rest).OrderByDescending(m => m.WeightedScore).ThenBy(m => m.Passage.PassageId)];
    }
}
