using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Core.Drafting;

/// <summary>What became of the company's own drafts, as the calibration reads it.</summary>
public sealed class SendRecord(AppDbContext db)
{
    /// <summary>At least so alike, the draft was sent as it was or lightly edited: one character of ten.</summary>
    public const double LightlyEdited = 0.9;

    /// <summary>Newer drafts speak for the articles, prompt and model of today.</summary>
    private const int Newest = 1_000;

    /// <returns>Score, and whether the draft was sent nearly as it was, of those that people approved or rejected.</returns>
    public async Task<IReadOnlyCollection<(double Score, bool Sent)>> DecidedAsync(CancellationToken cancellationToken)
    {
        var decided = await db.Drafts.TagWith(PreparedQueries.Tag).AsNoTracking()
            .Where(d => d.Status == DraftStatus.Rejected || (d.Status == DraftStatus.Approved && d.SentSimilarity != null))
            .OrderByDescending(d => d.CreatedAt).Take(Newest)
            .Select(d => new { d.Score, IsSent = d.Status == DraftStatus.Approved && d.SentSimilarity >= LightlyEdited })
            .ToListAsync(cancellationToken);
        return [.. decided.Select(d => (d.Score, d.IsSent))];
    }
}
