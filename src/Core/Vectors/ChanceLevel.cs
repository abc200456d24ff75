using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Vectors;

/// <summary>What each company's unrelated texts reach in each embedding model, kept while the process lives.</summary>
public sealed class ChanceLevels
{
    internal ConcurrentDictionary<(int TenantId, EmbeddingModel Model), (double Level, long Version)> Known { get; } = [];
}

/// <summary>
/// The cosine that two unrelated texts reach by chance, learned per company and embedding model, because 0.5 means nothing
/// for one model and everything for another: the mean of the pairs of openings of different articles and past replies
/// plus one standard deviation. A whole passage resembles another more than a question does, so this stands where the
/// 95th percentile of question and unrelated passage is (0.20 and 0.24 against 0.21 and 0.23 on two collections).
/// </summary>
public sealed class ChanceLevel(AppDbContext db, CurrentTenant tenant, ChanceLevels levels)
{
    private const int Sampled = 96;

    /// <summary>With fewer documents nothing is hidden: the pairs are too few to tell.</summary>
    private const int FewestDocuments = 20;

    /// <summary>Learned anew when the indexes have changed by a quarter.</summary>
    private const double Grown = 1.25;

    /// <returns>In [0,1); 0 while it is not known.</returns>
    internal async Task<double> OfAsync(
        EmbeddingModel model, IReadOnlyList<SourceIndex> indexes, CancellationToken cancellationToken)
    {
        var version = indexes.Where(index => index.Serving == model).Sum(index => index.Version);
        var key = (tenant.Id, model);
        if (levels.Known.TryGetValue(key, out var known) && version <= known.Version * Grown && version >= known.Version)
            return known.Level;
        var level = Of(await SampleAsync(model, cancellationToken));
        levels.Known[key] = (level, version);
        return level;
    }

    /// <param name="vectors">Unit vectors of texts that have nothing to do with one another, but for a few.</param>
    internal static double Of(IReadOnlyList<float[]> vectors)
    {
        if (vectors.Count < FewestDocuments)
            return 0;
        var cosines = new List<double>(vectors.Count * (vectors.Count - 1) / 2);
        for (var one = 0; one < vectors.Count; one++)
            for (var other = one + 1; other < vectors.Count; other++)
                cosines.Add(TensorPrimitives.CosineSimilarity<float>(vectors[one], vectors[other]));
        var mean = cosines.Average();
        return Math.Clamp(mean + Math.Sqrt(cosines.Average(cosine => (cosine - mean) * (cosine - mean))), 0, 0.99);
    }

    private async Task<List<float[]>> SampleAsync(EmbeddingModel model, CancellationToken cancellationToken)
    {
        var openings = db.Passages.AsNoTracking()
            .Where(p => (p.TenantId == tenant.Id || p.TenantId == Tenant.Shared) && p.Position == 0)
            .Where(p => !p.Removed && p.Model == model.Name && p.Vector != null);
        // Every n-th, so that neither the oldest nor the newest documents speak for all.
        var step = Math.Max(1, await openings.CountAsync(cancellationToken) / Sampled);
        return await openings.Where(p => p.Id % step == 0).OrderBy(p => p.Id).Take(Sampled)
            .Select(p => p.Vector!).ToListAsync(cancellationToken);
    }
}
