using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Knowledge;

/// <param name="Id">WHMCS's article id.</param>
/// <param name="Content">HTML, as WHMCS's editor keeps it.</param>
public sealed record WhmcsArticle(int Id, string Title, string Content, string Category);

/// <summary>
/// What a company has written inside WHMCS, as articles of its own: predefined replies and announcements by the API,
/// the knowledge base, which has none, through the addon. They change and go as they do there.
/// </summary>
public sealed partial class WhmcsKnowledge(
    AppDbContext db, CurrentTenant tenant, Articles articles, WhmcsConnections connections, TimeProvider clock,
    ILogger<WhmcsKnowledge> logger)
{
    public const string Origin = "whmcs";

    /// <summary>How the external ids of predefined replies begin.</summary>
    public const string Replies = "reply:";

    /// <summary>How the external ids of knowledge base articles begin.</summary>
    internal const string Pages = "kb:";

    private const string Announcements = "announcement:";
    private const int PageSize = 100;
    private const int MostAnnouncements = 300;

    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    /// <summary>Last year's maintenance window is no answer any more.</summary>
    private static readonly TimeSpan NewsAge = TimeSpan.FromDays(365);

    /// <summary>WHMCS is connected, and was not asked within the last hour.</summary>
    public Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - Pause;
        return db.WhmcsConnections.AnyAsync(
            c => c.Enabled && (c.KnowledgeReadAt == null || c.KnowledgeReadAt <= before), cancellationToken);
    }

    /// <summary>
    /// Reads predefined replies and announcements; what the API role does not allow is left as it is.
    /// </summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        // Noted first: a WHMCS that does not answer is asked again in an hour, not in ten seconds.
        var now = clock.GetUtcNow();
        await db.WhmcsConnections.ExecuteUpdateAsync(
            set => set.SetProperty(c => c.KnowledgeReadAt, now), cancellationToken);
        try
        {
            var client = await connections.OpenAsync(cancellationToken);
            await ReadAsync(Replies, () => RepliesAsync(client, cancellationToken), cancellationToken);
            await ReadAsync(Announcements, () => AnnouncementsAsync(client, cancellationToken), cancellationToken);
        }
        catch (WhmcsException failure)
        {
            Log.NotRead(logger, failure.Failure);
        }
    }

    /// <summary>Articles of the knowledge base that are new or changed; saving an unchanged one does nothing.</summary>
    public async Task SaveAsync(IEnumerable<WhmcsArticle> pages, CancellationToken cancellationToken)
    {
        foreach (var page in pages)
        {
            var text = ArticleText.Read(page.Content, ArticleFormat.Html);
            if (ToFields(page.Title, text, page.Category, "public") is { } fields)
                await articles.ImportAsync(fields, Origin, $"{Pages}{page.Id}", cancellationToken);
        }
    }

    /// <summary>Articles of the knowledge base that are gone or no longer public.</summary>
    public async Task RemoveAsync(IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var names = ids.Select(id => $"{Pages}{id}").ToList();
        await DeleteAsync(a => names.Contains(a.ExternalId!), cancellationToken);
    }

    private async Task ReadAsync(
        string kind, Func<Task<Dictionary<string, ArticleFields>>> read, CancellationToken cancellationToken)
    {
        Dictionary<string, ArticleFields> there;
        try
        {
            there = await read();
        }
        catch (WhmcsException failure) when (failure.Failure == WhmcsFailure.PermissionMissing)
        {
            Log.NotRead(logger, failure.Failure);
            return;
        }
        foreach (var (name, fields) in there)
            await articles.ImportAsync(fields, Origin, name, cancellationToken);
        await DeleteAsync(a => a.ExternalId!.StartsWith(kind) && !there.Keys.Contains(a.ExternalId), cancellationToken);
    }

    private async Task<Dictionary<string, ArticleFields>> RepliesAsync(
        WhmcsClient client, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, ArticleFields>();
        foreach (var reply in await client.GetPredefinedRepliesAsync(cancellationToken))
        {
            // They have no ids: category and name are what an agent knows them by.
            var known = Encoding.UTF8.GetBytes($"{reply.Category}\n{reply.Name}");
            var name = Convert.ToHexStringLower(SHA256.HashData(known))[..32];
            if (ToFields(reply.Name, MessageText.Clean(reply.Text), reply.Category, "internal") is { } fields)
                found[Replies + name] = fields;
        }
        return found;
    }

    private async Task<Dictionary<string, ArticleFields>> AnnouncementsAsync(
        WhmcsClient client, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, ArticleFields>();
        var since = clock.GetUtcNow() - NewsAge;
        for (var start = 0; start < MostAnnouncements; start += PageSize)
        {
            var page = await client.GetAnnouncementsAsync(start, PageSize, cancellationToken);
            foreach (var news in page.Where(n => n.PublishedAt is null || n.PublishedAt > since))
            {
                var text = ArticleText.Read(news.Html, ArticleFormat.Html);
                if (ToFields(news.Title, text, "announcements", "public") is { } fields)
                    found[$"{Announcements}{news.Id}"] = fields;
            }
            if (page.Count == 0)
                break;
        }
        return found;
    }

    /// <returns>Null for a page without a title or without text.</returns>
    private static ArticleFields? ToFields(string title, string content, string category, string visibility)
    {
        var clean = MessageText.Clean(title).Replace('\n', ' ').Trim();
        var named = string.IsNullOrWhiteSpace(category) ? "general" : category.Trim();
        return clean.Length == 0 || string.IsNullOrWhiteSpace(content)
            ? null
            : new ArticleFields(Head(clean, 300), content, Head(named, 60), [], visibility);
    }

    private static string Head(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private async Task DeleteAsync(
        System.Linq.Expressions.Expression<Func<KbArticle, bool>> which, CancellationToken cancellationToken)
    {
        var gone = await db.KbArticles.Where(a => a.TenantId == tenant.Id && a.Origin == Origin).Where(which)
            .ToListAsync(cancellationToken);
        foreach (var article in gone)
            await articles.DeleteAsync(article, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Knowledge of WHMCS could not be read: {Failure}.")]
        public static partial void NotRead(ILogger logger, WhmcsFailure failure);
    }
}
