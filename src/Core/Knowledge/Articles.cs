using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Knowledge;

/// <param name="Title">At most 300 characters.</param>
/// <param name="Content">Markdown, at most 1 MB.</param>
public sealed record ArticleFields(string Title, string Content, string Category, string[] Tags, string Visibility);

/// <summary>The company's own articles. Saving one leaves it to the indexer, which sees that its hash has changed.</summary>
public sealed class Articles(AppDbContext db, CurrentTenant tenant, PassageStore passages, AuditTrail audit, TimeProvider clock)
{
    public async Task<KbArticle> CreateAsync(ArticleFields text, string origin, string? externalId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var article = new KbArticle
        {
            TenantId = tenant.Id, ExternalId = externalId, Origin = origin, Title = text.Title, Content = text.Content,
            Category = text.Category, Tags = text.Tags, Visibility = text.Visibility,
            ContentHash = HashOf(text.Title, text.Content), CreatedAt = now, UpdatedAt = now,
        };
        db.KbArticles.Add(article);
        await db.SaveChangesAsync(cancellationToken);
        audit.Record("article.created", article.Id, article.Title);
        await db.SaveChangesAsync(cancellationToken);
        return article;
    }

    public async Task UpdateAsync(KbArticle article, ArticleFields text, CancellationToken cancellationToken)
    {
        (article.Title, article.Content) = (text.Title, text.Content);
        (article.Category, article.Tags, article.Visibility) = (text.Category, text.Tags, text.Visibility);
        article.ContentHash = HashOf(text.Title, text.Content);
        article.UpdatedAt = clock.GetUtcNow();
        (article.IndexAttempts, article.IndexError) = (0, null);
        audit.Record("article.updated", article.Id, article.Title);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A file or WHMCS article of the same name replaces what came from there before.</summary>
    public async Task<KbArticle> ImportAsync(ArticleFields text, string origin, string externalId, CancellationToken cancellationToken)
    {
        var known = await db.KbArticles.SingleOrDefaultAsync(
            a => a.TenantId == tenant.Id && a.Origin == origin && a.ExternalId == externalId, cancellationToken);
        if (known is null)
            return await CreateAsync(text, origin, externalId, cancellationToken);
        if (known.ContentHash != HashOf(text.Title, text.Content) || known.Category != text.Category
            || !known.Tags.SequenceEqual(text.Tags))
            await UpdateAsync(known, text, cancellationToken);
        return known;
    }

    public Task DeleteAsync(KbArticle article, CancellationToken cancellationToken) => passages.RemoveAsync(
        tenant.Id == Tenant.Shared ? Source.GlobalKb : Source.TenantKb, article.Id,
        () =>
        {
            db.KbArticles.Remove(article);
            audit.Record("article.deleted", article.Id, article.Title);
        }, cancellationToken);

    internal static string HashOf(string title, string content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{content}")));
}
