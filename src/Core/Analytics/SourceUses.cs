using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;

namespace SupportAssistant.Core.Analytics;

/// <summary>Which drafts were made from an article, an example or a correction.</summary>
public sealed class SourceUses(AppDbContext db)
{
    /// <summary>The newest first.</summary>
    /// <param name="source">A source's name as on the wire.</param>
    public IOrderedQueryable<Draft> Of(string source, int documentId)
    {
        var part = JsonSerializer.Serialize(new { sources = new[] { new { source, documentId } } });
        return db.Drafts.FromSql($"SELECT *, xmin FROM drafts WHERE evidence @> {part}::jsonb").AsNoTracking()
            .OrderByDescending(d => d.Id);
    }
}
