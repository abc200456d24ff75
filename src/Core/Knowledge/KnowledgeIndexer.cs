using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Knowledge;

/// <param name="Articles">All articles of the company.</param>
/// <param name="Indexed">Those that stand in the index as they are now.</param>
/// <param name="Waiting">Those still to be indexed.</param>
/// <param name="Failed">Given up after several attempts; each says why.</param>
public sealed record IndexProgress(int Articles, int Indexed, int Waiting, int Failed);

/// <summary>
/// Brings the index up to the articles, one at a time, so that a stop loses at most one and progress can be counted from
/// the rows. An article is due while the hash that is indexed differs from the hash of its content.
/// </summary>
public sealed partial class KnowledgeIndexer(
    AppDbContext db, CurrentTenant tenant, PassageStore passages, TimeProvider clock, ILogger<KnowledgeIndexer> logger)
{
    private const int MaxAttempts = 5;

    /// <returns>How many articles were indexed; 0 while another worker is at it.</returns>
    /// <exception cref="AiUnavailableException">The embedding provider is down; the articles stay due.</exception>
    public async Task<int> IndexDueAsync(CancellationToken cancellationToken)
    {
        await using var only = await TenantLock.TryTakeAsync(db, TenantWork.Indexing, tenant.Id, cancellationToken);
        if (only is null)
            return 0;
        var due = await Due().Select(a => a.Id).ToListAsync(cancellationToken);
        var indexed = 0;
        foreach (var id in due)
            indexed += await IndexAsync(id, cancellationToken) ? 1 : 0;
        return indexed;
    }

    /// <summary>Marks every article as due; the old passages serve until each is replaced.</summary>
    public Task<int> MarkAllDueAsync(CancellationToken cancellationToken) => Own().ExecuteUpdateAsync(
        set => set.SetProperty(a => a.IndexedHash, (string?)null).SetProperty(a => a.IndexAttempts, 0), cancellationToken);

    public async Task<IndexProgress> ProgressAsync(CancellationToken cancellationToken)
    {
        var all = await Own().CountAsync(cancellationToken);
        var indexed = await Own().CountAsync(a => a.IndexedHash == a.ContentHash, cancellationToken);
        var failed = await Own().CountAsync(
            a => a.IndexedHash != a.ContentHash && a.IndexAttempts >= MaxAttempts, cancellationToken);
        return new IndexProgress(all, indexed, all - indexed - failed, failed);
    }

    private IQueryable<KbArticle> Own() => db.KbArticles.Where(a => a.TenantId == tenant.Id);

    private IQueryable<KbArticle> Due() => Own()
        .Where(a => a.IndexedHash == null || a.IndexedHash != a.ContentHash)
        .Where(a => a.IndexAttempts < MaxAttempts)
        .OrderBy(a => a.Id);

    private async Task<bool> IndexAsync(int id, CancellationToken cancellationToken)
    {
        var article = await Own().SingleOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (article is null || article.IndexedHash == article.ContentHash)
            return false;
        try
        {
            var chunks = Chunker.Split(article.Title, article.Content)
                .Select(chunk => new PassageText(chunk.HeadingPath, chunk.Text)).ToList();
            var source = tenant.Id == Tenant.Shared ? Source.GlobalKb : Source.TenantKb;
            await passages.ReplaceAsync(source, id, chunks, () =>
            {
                article.IndexedHash = article.ContentHash;
                article.IndexedAt = clock.GetUtcNow();
                (article.IndexAttempts, article.IndexError) = (0, null);
            }, cancellationToken);
            return true;
        }
        catch (Exception failure) when (failure is not (AiUnavailableException or OperationCanceledException))
        {
            Log.ArticleFailed(logger, id, failure.GetType().Name);
            db.ChangeTracker.Clear();
            await Own().Where(a => a.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(a => a.IndexAttempts, a => a.IndexAttempts + 1)
                    .SetProperty(a => a.IndexError, "The article could not be indexed. Save it again, shorter or as plain text."),
                cancellationToken);
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Indexing article {ArticleId} failed with {Failure}.")]
        public static partial void ArticleFailed(ILogger logger, int articleId, string failure);
    }
}
