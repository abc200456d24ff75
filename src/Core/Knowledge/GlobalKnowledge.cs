using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Knowledge;

/// <summary>Brings the shipped articles (<c>data/kb/global/*.md</c>) into the shared tenant: new, changed and removed ones.</summary>
public sealed class GlobalKnowledge(AppDbContext db, CurrentTenant tenant, Articles articles)
{
    private const string Origin = "global";

    /// <returns>How many articles the folder holds.</returns>
    /// <exception cref="FormatException">A file's front matter is wrong; the message names the file.</exception>
    public async Task<int> ImportAsync(string folder, CancellationToken cancellationToken)
    {
        tenant.Set(Tenant.Shared);
        var files = Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(Read).ToList();
        foreach (var (id, text) in files)
            await articles.ImportAsync(text, Origin, id, cancellationToken);
        var ids = files.Select(f => f.Id).ToList();
        var gone = await db.KbArticles
            .Where(a => a.TenantId == Tenant.Shared && a.Origin == Origin && !ids.Contains(a.ExternalId!))
            .ToListAsync(cancellationToken);
        foreach (var article in gone)
            await articles.DeleteAsync(article, cancellationToken);
        return files.Count;
    }

    private static (string Id, ArticleFields Text) Read(string file)
    {
        try
        {
            var page = FrontMatter.Parse(File.ReadAllText(file));
            return (Required(page.Id, "id"), new ArticleFields(
                Required(page.Title, "title"), page.Body.Trim(), Required(page.Category, "category"), [.. page.Tags], "public"));
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{Path.GetFileName(file)}: {wrong.Message}", wrong);
        }
    }

    private static string Required(string? value, string key) =>
        value ?? throw new FormatException($"the front matter lacks '{key}'");
}
