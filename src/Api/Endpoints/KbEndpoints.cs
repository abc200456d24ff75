using Hangfire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Api.Endpoints;

/// <summary>The company's articles, and how far they stand in the index. Saving enqueues indexing.</summary>
internal static class KbEndpoints
{
    private const string UploadOrigin = "upload";
    private const long LargestFile = 2 * 1024 * 1024;

    public static void MapKb(this IEndpointRouteBuilder api)
    {
        var kb = api.MapGroup("/kb").WithTags("knowledge").RequireAuthorization(Policies.Agent);
        kb.MapGet("/articles", List);
        kb.MapGet("/articles/{id:int}", Get);
        kb.MapPost("/articles", Create).RequireAuthorization(Policies.Admin);
        kb.MapPut("/articles/{id:int}", Update).RequireAuthorization(Policies.Admin);
        kb.MapDelete("/articles/{id:int}", Delete).RequireAuthorization(Policies.Admin);
        kb.MapPost("/articles/{id:int}/index", IndexOne).RequireAuthorization(Policies.Admin);
        kb.MapGet("/labels", Labels);
        kb.MapGet("/index", Progress);
        kb.MapPost("/index", Rebuild).RequireAuthorization(Policies.Admin);
        kb.MapPost("/upload", Upload).RequireAuthorization(Policies.Admin).DisableAntiforgery();
    }

    /// <summary>Own articles by default; <c>source=global</c> lists what ships with the product.</summary>
    private static async Task<Ok<Page<ArticleShape>>> List(
        AppDbContext db, CurrentTenant tenant, [AsParameters] Paging paging, string? q, string? category, string? tag,
        string? source, CancellationToken cancellationToken)
    {
        var articles = From(source, db, tenant)
            .Where(a => tag == null || a.Tags.Contains(tag))
            .Where(a => category == null || a.Category == category)
            .Where(a => q == null || EF.Functions.ILike(a.Title, $"%{q}%") || EF.Functions.ILike(a.Content, $"%{q}%"))
            .OrderByDescending(a => a.UpdatedAt).ThenBy(a => a.Id);
        return TypedResults.Ok(await paging.ReadAsync(articles, row => ArticleShape.From(row), cancellationToken));
    }

    private static IQueryable<KbArticle> From(string? source, AppDbContext db, CurrentTenant tenant)
    {
        var owner = source == "global" ? Tenant.Shared : tenant.Id;
        return db.KbArticles.AsNoTracking()
            .Where(a => a.TenantId == owner && (source == null || source == "global" || a.Origin == source));
    }

    /// <summary>The categories and tags that articles of this source have, for filters and for writing more of them.</summary>
    private static async Task<Ok<LabelList>> Labels(
        AppDbContext db, CurrentTenant tenant, string? source, CancellationToken cancellationToken)
    {
        var articles = From(source, db, tenant);
        var categories = await articles.Select(a => a.Category).Distinct().ToListAsync(cancellationToken);
        var tags = await articles.SelectMany(a => a.Tags).Distinct().ToListAsync(cancellationToken);
        return TypedResults.Ok(new LabelList(
            [.. categories.Order(StringComparer.OrdinalIgnoreCase)], [.. tags.Order(StringComparer.OrdinalIgnoreCase)]));
    }

    private static async Task<Results<Ok<ArticleShape>, NotFound>> Get(int id, AppDbContext db, CancellationToken cancellationToken) =>
        await db.KbArticles.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is { } article
            ? TypedResults.Ok(ArticleShape.From(article))
            : TypedResults.NotFound();

    private static async Task<Created<ArticleShape>> Create(
        ArticleRequest request, Articles articles, KnowledgeQueue queue, CancellationToken cancellationToken)
    {
        var article = await articles.CreateAsync(request.ToFields(), "manual", null, cancellationToken);
        queue.IndexSoon();
        return TypedResults.Created($"/api/v1/kb/articles/{article.Id}", ArticleShape.From(article));
    }

    private static async Task<Results<Ok<ArticleShape>, NotFound>> Update(
        int id, ArticleRequest request, AppDbContext db, CurrentTenant tenant, Articles articles, KnowledgeQueue queue,
        CancellationToken cancellationToken)
    {
        if (await OwnAsync(id, db, tenant, cancellationToken) is not { } article)
            return TypedResults.NotFound();
        await articles.UpdateAsync(article, request.ToFields(), cancellationToken);
        queue.IndexSoon();
        return TypedResults.Ok(ArticleShape.From(article));
    }

    private static async Task<Results<NoContent, NotFound>> Delete(
        int id, AppDbContext db, CurrentTenant tenant, Articles articles, CancellationToken cancellationToken)
    {
        if (await OwnAsync(id, db, tenant, cancellationToken) is not { } article)
            return TypedResults.NotFound();
        await articles.DeleteAsync(article, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Accepted<ArticleShape>, NotFound>> IndexOne(
        int id, AppDbContext db, CurrentTenant tenant, KnowledgeQueue queue, CancellationToken cancellationToken)
    {
        if (await OwnAsync(id, db, tenant, cancellationToken) is not { } article)
            return TypedResults.NotFound();
        (article.IndexedHash, article.IndexAttempts, article.IndexError) = (null, 0, null);
        await db.SaveChangesAsync(cancellationToken);
        queue.IndexSoon();
        return TypedResults.Accepted("/api/v1/kb/index", ArticleShape.From(article));
    }

    private static async Task<Ok<IndexState>> Progress(KnowledgeIndexer indexer, CancellationToken cancellationToken) =>
        TypedResults.Ok(IndexState.From(await indexer.ProgressAsync(cancellationToken)));

    private static async Task<Accepted<IndexState>> Rebuild(
        KnowledgeIndexer indexer, KnowledgeQueue queue, Core.Audit.AuditTrail audit, AppDbContext db, CancellationToken cancellationToken)
    {
        await indexer.MarkAllDueAsync(cancellationToken);
        audit.Record("knowledge.reindexed");
        await db.SaveChangesAsync(cancellationToken);
        queue.IndexSoon();
        return TypedResults.Accepted("/api/v1/kb/index", IndexState.From(await indexer.ProgressAsync(cancellationToken)));
    }

    /// <summary>Markdown, HTML or plain text; a file of the same name replaces what it brought before.</summary>
    private static async Task<Ok<UploadResult>> Upload(
        IFormFileCollection files, Articles articles, KnowledgeQueue queue, CancellationToken cancellationToken)
    {
        var (saved, refused) = (new List<ArticleShape>(), new List<RefusedFile>());
        foreach (var file in files)
        {
            try
            {
                if (file.Length > LargestFile)
                    throw new FormatException("The file is larger than 2 MB. Split it into several articles.");
                using var reader = new StreamReader(file.OpenReadStream());
                var fields = UploadedArticle.Read(file.FileName, MessageText.Clean(await reader.ReadToEndAsync(cancellationToken)));
                saved.Add(ArticleShape.From(await articles.ImportAsync(fields, UploadOrigin, file.FileName, cancellationToken)));
            }
            catch (FormatException wrong)
            {
                refused.Add(new RefusedFile(file.FileName, wrong.Message));
            }
        }
        if (files.Count == 0)
            throw ProblemException.Invalid("files", "Choose at least one Markdown, HTML or text file.");
        queue.IndexSoon();
        return TypedResults.Ok(new UploadResult(saved, refused));
    }

    /// <summary>Shared articles are read by all and changed by nobody here.</summary>
    private static Task<KbArticle?> OwnAsync(int id, AppDbContext db, CurrentTenant tenant, CancellationToken cancellationToken) =>
        db.KbArticles.SingleOrDefaultAsync(a => a.Id == id && a.TenantId == tenant.Id, cancellationToken);

    internal sealed record ArticleRequest(
        string Title, string Content, string? Category = null, string[]? Tags = null, string? Visibility = null)
    {
        private const int LongestLabel = 60;

        public ArticleFields ToFields()
        {
            new Fields()
                .Text("title", Title, 300).Text("content", Content, 1_000_000).Text("category", Category, 60)
                .Must(Tags is null or { Length: <= 30 }, "tags", "has at most 30 entries")
                .Must(Tags?.All(IsLabel) ?? true, "tags", $"are texts of at most {LongestLabel} characters")
                .Must(Visibility is null or "public" or "internal", "visibility", "must be public or internal")
                .Check();
            return new ArticleFields(
                MessageText.Clean(Title).Trim(), MessageText.Clean(Content), Category ?? "general", Tags ?? [], Visibility ?? "public");
        }

        // The elements of an array may be null in JSON, whatever its type says here.
        private static bool IsLabel(string? text) =>
            !string.IsNullOrWhiteSpace(text) && text.Length <= LongestLabel && !text.Contains('\0', StringComparison.Ordinal);
    }

    /// <param name="TenantId">Null for an article that ships with the product.</param>
    /// <param name="IndexState"><c>indexed</c>, <c>waiting</c> or <c>failed</c>.</param>
    internal sealed record ArticleShape(
        int Id, int? TenantId, string Title, string Content, string Category, string[] Tags, string Visibility, string Source,
        DateTimeOffset UpdatedAt, DateTimeOffset? IndexedAt, string IndexState, string? IndexError)
    {
        public static ArticleShape From(KbArticle article) => new(
            article.Id, article.TenantId == Tenant.Shared ? null : article.TenantId, article.Title, article.Content,
            article.Category, article.Tags, article.Visibility, article.Origin, article.UpdatedAt, article.IndexedAt,
            article.IndexedHash == article.ContentHash ? "indexed" : article.IndexError is null ? "waiting" : "failed",
            article.IndexError);
    }

    internal sealed record LabelList(IReadOnlyList<string> Categories, IReadOnlyList<string> Tags);

    /// <param name="State"><c>ready</c> or <c>indexing</c>.</param>
    internal sealed record IndexState(string State, int Articles, int Indexed, int Waiting, int Failed, double Progress)
    {
        public static IndexState From(IndexProgress progress) => new(
            progress.Waiting == 0 ? "ready" : "indexing", progress.Articles, progress.Indexed, progress.Waiting, progress.Failed,
            progress.Articles == 0 ? 1 : Math.Round((double)(progress.Articles - progress.Waiting) / progress.Articles, 3));
    }

    internal sealed record UploadResult(IReadOnlyList<ArticleShape> Articles, IReadOnlyList<RefusedFile> Refused);

    internal sealed record RefusedFile(string File, string Reason);
}

/// <summary>Hands indexing of the present company to the workers; several requests in a row do no harm.</summary>
internal sealed class KnowledgeQueue(IBackgroundJobClient queue, CurrentTenant tenant)
{
    public void IndexSoon()
    {
        var tenantId = tenant.Id;
        queue.Enqueue<IIndexKnowledge>(JobQueues.Knowledge, job => job.RunAsync(tenantId, CancellationToken.None));
    }
}
