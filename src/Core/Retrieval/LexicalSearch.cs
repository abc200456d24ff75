using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// Searches documents by their words. The index lives in memory and is first brought up to PostgreSQL's version of the
/// source, as the vectors are. Not PostgreSQL's own text search: under row-level security its operator is no index
/// condition, and a query became a scan of the tenant's rows.
/// </summary>
public sealed class LexicalSearch(AppDbContext db, LexicalIndexes indexes)
{
    /// <summary>The words of one source, as of its version in PostgreSQL.</summary>
    internal async Task<LexicalIndex> OpenAsync(SourceIndex state, CancellationToken cancellationToken)
    {
        var index = indexes.Open(new VectorIndexKey(state.TenantId, state.Source));
        if (index.Version < state.Version)
        {
            await index.Growing.WaitAsync(cancellationToken);
            try
            {
                if (index.Version < state.Version)
                    await CatchUpAsync(index, state, cancellationToken);
            }
            finally
            {
                index.Growing.Release();
            }
        }
        return index;
    }

    private async Task CatchUpAsync(LexicalIndex index, SourceIndex state, CancellationToken cancellationToken)
    {
        var passages = db.Passages.AsNoTracking().Where(p => p.TenantId == state.TenantId && p.Source == state.Source);
        if (index.Version > 0)
        {
            var changed = await passages.Where(p => p.Version > index.Version)
                .Select(p => p.DocumentId).Distinct().ToListAsync(cancellationToken);
            foreach (var document in changed)
                index.Remove(document);
            passages = passages.Where(p => changed.Contains(p.DocumentId));
        }

        var (open, terms) = (0, new Dictionary<ulong, int>());
        await foreach (var passage in passages.Where(p => !p.Removed)
            .OrderBy(p => p.DocumentId).ThenBy(p => p.Position)
            .Select(p => new { p.DocumentId, p.Title, p.Text, p.Question })
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (passage.DocumentId != open && terms.Count > 0)
            {
                index.Add(open, terms);
                terms = [];
            }
            open = passage.DocumentId;
            LexicalTerms.AddTo(terms, passage.Question ?? $"{passage.Title}\n{passage.Text}");
        }
        if (terms.Count > 0)
            index.Add(open, terms);
        index.Version = state.Version;
    }
}
