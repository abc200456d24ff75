using System.Numerics.Tensors;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Vectors;

/// <param name="Question">The customer's issue that a past reply answered; null for articles.</param>
/// <param name="Score">Raw cosine to the query.</param>
public sealed record FoundPassage(
    Source Source, int PassageId, int DocumentId, string Title, string Text, string? Question, double Score);

/// <summary>A text to look for, in the model of every index that is searched.</summary>
/// <param name="Indexes">As they stood when the text was embedded.</param>
/// <param name="LeftOut">Sources that cannot be searched without giving the text to a provider that the company forbids.</param>
public sealed record PassageQuery(
    IReadOnlyList<SourceIndex> Indexes, IReadOnlyDictionary<EmbeddingModel, float[]> Vectors, IReadOnlyList<Source> LeftOut);

/// <summary>
/// Searches the indexes of the present tenant. Each is first brought up to PostgreSQL's version of it, so that what any
/// process has committed is found by the next search of every other.
/// </summary>
public sealed class PassageSearch(
    AppDbContext db, CurrentTenant tenant, VectorIndexes indexes, ModelChoice choice, Embedder embedder)
{
    /// <summary>From this many missing changes on a rebuild is cheaper than appending one by one.</summary>
    private const int RebuildFrom = 5_000;

    /// <summary>
    /// Embeds a text once for each model that an index of this tenant is served by: one, but for the time in which the
    /// indexes move to another.
    /// </summary>
    /// <exception cref="AiUnavailableException">The configured model's provider is down.</exception>
    public async Task<PassageQuery> EmbedAsync(string text, CancellationToken cancellationToken)
    {
        var known = await db.SourceIndexes.AsNoTracking().ToListAsync(cancellationToken);
        known.RemoveAll(index => index.TenantId != OwnerOf(index.Source));
        var allowed = await choice.OfTenantAsync(cancellationToken);
        var leftOut = known.Where(index => index.Serving != EmbeddingModel.Offline && allowed == EmbeddingModel.Offline && !embedder.IsOffline)
            .Select(index => index.Source).ToList();
        known.RemoveAll(index => leftOut.Contains(index.Source));
        var vectors = new Dictionary<EmbeddingModel, float[]>();
        foreach (var model in known.Select(index => index.Serving).Distinct())
            vectors[model] = (await embedder.EmbedAsync(tenant.Id, [text], model, cancellationToken))[0];
        return new PassageQuery(known, vectors, leftOut);
    }

    /// <summary>
    /// The <paramref name="k"/> nearest passages of each source and, whatever their distance, all passages of
    /// <paramref name="documents"/>; only these sources are searched.
    /// </summary>
    /// <param name="k">0 reads the documents and searches nothing.</param>
    /// <returns>Best first within a source.</returns>
    public async Task<IReadOnlyList<FoundPassage>> SearchAsync(
        PassageQuery query, IReadOnlyDictionary<Source, IReadOnlyCollection<int>> documents, int k,
        CancellationToken cancellationToken)
    {
        Dictionary<int, float> hits = k == 0 ? [] : await NearAsync(
            query, [.. query.Indexes.Where(index => documents.ContainsKey(index.Source))], k, cancellationToken);

        // One round trip for all. The vector of a hit stays where it is: its score is known, and it is the dearest to read.
        var ids = hits.Keys.ToArray();
        var wanted = query.Indexes
            .Where(index => documents.TryGetValue(index.Source, out var some) && some.Count > 0)
            .Select(index => db.Passages.AsNoTracking()
                .Where(p => p.TenantId == index.TenantId && p.Source == index.Source && p.Model == index.Model)
                .Where(p => documents[index.Source].Contains(p.DocumentId) && !ids.Contains(p.Id)))
            .Prepend(db.Passages.AsNoTracking().Where(p => ids.Contains(p.Id)));
        var passages = await wanted.Aggregate(Queryable.Concat).Where(p => !p.Removed)
            .Select(p => new
            {
                p.Source, p.Id, p.DocumentId, p.Title, p.Text, p.Question, Vector = ids.Contains(p.Id) ? null : p.Vector,
            })
            .ToListAsync(cancellationToken);
        var models = query.Indexes.ToDictionary(index => index.Source, index => query.Vectors[index.Serving]);
        return [.. passages
            .Select(p => new FoundPassage(
                p.Source, p.Id, p.DocumentId, p.Title, p.Text, p.Question,
                p.Vector is null ? hits[p.Id] : TensorPrimitives.CosineSimilarity(models[p.Source], p.Vector)))
            .OrderBy(p => p.Source).ThenByDescending(p => p.Score).ThenBy(p => p.PassageId)];
    }

    /// <summary>Writes the index of one source anew, without a byte of what was removed from it.</summary>
    public async Task CompactAsync(Source source, CancellationToken cancellationToken)
    {
        var owner = OwnerOf(source);
        var state = await db.SourceIndexes.AsNoTracking()
            .SingleOrDefaultAsync(i => i.TenantId == owner && i.Source == source, cancellationToken);
        if (state is null)
            return;
        var index = indexes.Open(
            new VectorIndexKey(state.TenantId, state.Source), new VectorSpace(state.Model, state.Dimensions));
        await CatchUpAsync(index, state, cancellationToken);
        index.Compact();
    }

    /// <summary>The global knowledge base belongs to everybody's shared row, the rest to the tenant alone.</summary>
    private int OwnerOf(Source source) => source == Source.GlobalKb ? Tenant.Shared : tenant.Id;

    /// <summary>The sources lie in different files and a search is arithmetic alone, so each core takes one.</summary>
    private async Task<Dictionary<int, float>> NearAsync(
        PassageQuery query, IReadOnlyList<SourceIndex> searched, int k, CancellationToken cancellationToken)
    {
        var vectors = query.Vectors.ToDictionary(of => of.Key, of => VectorQuery.Of(of.Value));
        var opened = new List<(SourceIndex State, VectorIndex Index)>();
        foreach (var state in searched)
            opened.Add((state, await OpenAsync(state, cancellationToken)));
        var found = opened.AsParallel().AsOrdered()
            .Select(of => SearchUnlessDamaged(of.Index, vectors[of.State.Serving], k)).ToList();
        var hits = new Dictionary<int, float>();
        foreach (var ((state, index), near) in opened.Zip(found))
        {
            if (near is null)
                await RebuildAsync(index, state, cancellationToken);
            foreach (var hit in near ?? index.Search(vectors[state.Serving], k))
                hits[hit.Id] = hit.Score;
        }
        return hits;
    }

    private static IReadOnlyList<VectorHit>? SearchUnlessDamaged(VectorIndex index, VectorQuery query, int k)
    {
        try
        {
            return index.Search(query, k);
        }
        catch (VectorIndexCorruptException)
        {
            return null;
        }
    }

    private async Task<VectorIndex> OpenAsync(SourceIndex state, CancellationToken cancellationToken)
    {
        var index = indexes.Open(
            new VectorIndexKey(state.TenantId, state.Source), new VectorSpace(state.Model, state.Dimensions));
        try
        {
            await CatchUpAsync(index, state, cancellationToken);
        }
        catch (VectorIndexCorruptException)
        {
            await RebuildAsync(index, state, cancellationToken);
        }
        return index;
    }

    /// <summary>The files are a cache: made again from PostgreSQL, whatever has become of them.</summary>
    private async Task RebuildAsync(VectorIndex index, SourceIndex state, CancellationToken cancellationToken) =>
        index.Rebuild(Entries(await ChangesAsync(state, 0, cancellationToken)), state.Version);

    private async Task CatchUpAsync(VectorIndex index, SourceIndex state, CancellationToken cancellationToken)
    {
        if (index.AppliedVersion < state.Version)
            index.Refresh();
        while (index.AppliedVersion is var since && since < state.Version)
        {
            var changes = await ChangesAsync(state, since, cancellationToken);
            if (changes.Count == 0)
                return;
            if (since == 0 && changes.Count >= RebuildFrom)
                index.Rebuild(Entries(changes), state.Version);
            else if (index.Apply(changes, since))
                return;
        }
    }

    private Task<List<VectorChange>> ChangesAsync(SourceIndex state, long since, CancellationToken cancellationToken) =>
        db.Passages.AsNoTracking()
            .Where(p => p.TenantId == state.TenantId && p.Source == state.Source && p.Version > since)
            .Where(p => p.Removed || p.Model == state.Model)
            .OrderBy(p => p.Version)
            .Select(p => new VectorChange(p.Id, p.Removed ? null : p.Vector, p.Version))
            .ToListAsync(cancellationToken);

    private static IEnumerable<VectorEntry> Entries(List<VectorChange> changes) => changes
        .Where(change => change.Vector is not null).OrderBy(change => change.Id)
        .Select(change => new VectorEntry(change.Id, change.Vector!));
}
