using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Learning;

/// <param name="Similarity">How close the sent reply stayed to the draft, in [0,1].</param>
/// <param name="Support">The best raw cosine of each source behind the draft.</param>
public sealed record SourceUse(double Similarity, IReadOnlyDictionary<string, double> Support);

/// <param name="Effect">Per source: mean similarity of the drafts it supported, weighted by its cosine; null without any.</param>
public sealed record WeightAdvice(SourceWeights Weights, int Samples, bool Enough, IReadOnlyDictionary<string, double?> Effect, string Reason);

/// <summary>Suggests source weights from how well drafts did that each source stood behind.</summary>
public sealed class WeightTuning(AppDbContext db, CurrentTenant tenant, TimeProvider clock)
{
    /// <summary>Fewer approvals than this say nothing.</summary>
    private const int EnoughSamples = 20;

    private const int RecentApprovals = 500;

    public async Task<WeightAdvice> AdviseAsync(CancellationToken cancellationToken)
    {
        var recent = await db.ApprovedReplies.AsNoTracking()
            .Where(r => r.DraftId != null)
            .OrderByDescending(r => r.ApprovedAt).Take(RecentApprovals)
            .Join(db.Drafts.AsNoTracking(), r => r.DraftId, d => (int?)d.Id, (r, d) => new { r.Similarity, d.Evidence })
            .ToListAsync(cancellationToken);
        return Advise([.. recent.Select(r => new SourceUse(r.Similarity, SupportOf(r.Evidence)))]);
    }

    /// <summary>Works the advice out and keeps it for the console.</summary>
    public async Task TuneAsync(CancellationToken cancellationToken)
    {
        var advice = await AdviseAsync(cancellationToken);
        if (!advice.Enough)
            return;
        var row = await db.Set<WeightRecommendation>().SingleOrDefaultAsync(cancellationToken);
        if (row is null)
            db.Add(row = new WeightRecommendation
            {
                TenantId = tenant.Id, GlobalKb = 0, TenantKb = 0, Examples = 0, Corrections = 0, Samples = 0, ComputedAt = default,
            });
        (row.GlobalKb, row.TenantKb) = (advice.Weights.GlobalKb, advice.Weights.TenantKb);
        (row.Examples, row.Corrections) = (advice.Weights.Examples, advice.Weights.Corrections);
        (row.Samples, row.ComputedAt) = (advice.Samples, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>
    /// A source's effect is Σ cosine × similarity / Σ cosine over the drafts it supported. Its new weight is the default
    /// times effect / mean effect, so that a source that does as well as the others keeps its place.
    /// </summary>
    internal static WeightAdvice Advise(IReadOnlyList<SourceUse> uses)
    {
        var effect = Enum.GetValues<Source>().ToDictionary(source => source.Name(), source => EffectOf(source.Name(), uses));
        if (uses.Count < EnoughSamples)
            return new WeightAdvice(SourceWeights.Default, uses.Count, false, effect,
                $"{uses.Count} approved drafts so far; a recommendation needs {EnoughSamples}. Until then the defaults are best.");
        var mean = effect.Values.Where(e => e is not null).Average() ?? 1;
        double Weigh(Source source) => SourceWeights.Default[source] * ((effect[source.Name()] ?? mean) / Math.Max(mean, 0.01));
        var weights = new SourceWeights(
            Weigh(Source.GlobalKb), Weigh(Source.TenantKb), Weigh(Source.Examples), Weigh(Source.Corrections));
        return new WeightAdvice(weights, uses.Count, true, effect,
            $"From {uses.Count} approved drafts: sources whose drafts were sent with fewer edits weigh more.");
    }

    private static double? EffectOf(string source, IReadOnlyList<SourceUse> uses)
    {
        var supported = uses.Where(u => u.Support.GetValueOrDefault(source) > 0).ToList();
        var total = supported.Sum(u => u.Support[source]);
        return total > 0 ? supported.Sum(u => u.Support[source] * u.Similarity) / total : null;
    }

    private static Dictionary<string, double> SupportOf(DraftEvidence evidence) =>
        evidence.Sources.GroupBy(s => s.Source).ToDictionary(source => source.Key, source => source.Max(s => s.Score));
}
