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
        var opened = new List<SearchedIndex>();
        var vectors = query.Vectors.ToDictionary(of => of.Key, of => VectorQuery.Of(of.Value));
        foreach (var state in query.Indexes.Where(index => documents.ContainsKey(index.Source)))
            opened.Add(new SearchedIndex(state, await OpenAsync(state, cancellationToken), vectors[state.Serving]));
        Dictionary<int, float> scores = k == 0 ? [] : await NearAsync(opened, k, cancellationToken);

        var passages = await ReadAsync(
            [.. scores.Keys],
            [.. opened.SelectMany(of => documents[of.State.Source], (of, document) => (of.State, Document: document))], cancellationToken);
        foreach (var of in opened)
        {
            var far = passages.Where(p => p.Source == of.State.Source && !scores.ContainsKey(p.Id)).Select(p => p.Id).ToList();
            var found = UnlessDamaged(() => of.Index.ScoresOf(of.Query, far));
            if (found is null)
                await RebuildAsync(of.Index, of.State, cancellationToken);
            foreach (var (id, score) in found ?? of.Index.ScoresOf(of.Query, far))
                scores[id] = score;
        }
        // A passage that was stored since its index was searched is found by the next search.
        return [.. passages.Where(p => scores.ContainsKey(p.Id))
            .Select(p => new FoundPassage(p.Source, p.Id, p.DocumentId, p.Title, p.Text, p.Question, scores[p.Id]))
            .OrderBy(p => p.Source).ThenByDescending(p => p.Score).ThenBy(p => p.PassageId)];
    }

    /// <summary>
    /// Texts by their own ids or their documents', in one round trip. Vectors stay where they are: the indexes know their
    /// scores, and they are the dearest to read.
    /// </summary>
    private Task<List<PassageRow>> ReadAsync(
        int[] ids, IReadOnlyList<(SourceIndex Index, int Document)> documents, CancellationToken cancellationToken)
    {
        var owners = documents.Select(of => of.Index.TenantId).ToArray();
        var sources = documents.Select(of => (int)of.Index.Source).ToArray();
        var models = documents.Select(of => of.Index.Model).ToArray();
        var numbers = documents.Select(of => of.Document).ToArray();
        return db.Passages
            .FromSql($"""
                SELECT * FROM passages WHERE tenant_id IN ({tenant.Id}, {Tenant.Shared}) AND id = ANY({ids})
                UNION ALL
                SELECT p.* FROM unnest({owners}, {sources}, {models}, {numbers}) AS of (tenant_id, source, model, document_id)
                JOIN passages AS p USING (tenant_id, source, model, document_id) WHERE p.id <> ALL ({ids})
                """)
            .TagWith(PreparedQueries.Tag).AsNoTracking().Where(p => !p.Removed)
            .Select(p => new PassageRow(p.Source, p.Id, p.DocumentId, p.Title, p.Text, p.Question))
            .ToListAsync(cancellationToken);
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

    /// <summary>One source after the other: waking a second thread takes longer than a search.</summary>
    private async Task<Dictionary<int, float>> NearAsync(
        IReadOnlyList<SearchedIndex> opened, int k, CancellationToken cancellationToken)
    {
        var hits = new Dictionary<int, float>();
        foreach (var of in opened)
        {
            var near = UnlessDamaged(() => of.Index.Search(of.Query, k));
            if (near is null)
                await RebuildAsync(of.Index, of.State, cancellationToken);
            foreach (var hit in near ?? of.Index.Search(of.Query, k))
                hits[hit.Id] = hit.Score;
        }
        return hits;
    }

    private static T? UnlessDamaged<T>(Func<T> read) where T : class
    {
        try
        {
            return read();
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

    private sealed record SearchedIndex(SourceIndex State, VectorIndex Index, VectorQuery Query);

    private sealed record PassageRow(Source Source, int Id, int DocumentId, string Title, string Text, string? Question);
}
