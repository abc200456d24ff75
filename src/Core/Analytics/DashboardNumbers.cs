using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;

namespace SupportAssistant.Core.Analytics;

/// <param name="Waiting">Tickets a customer waits on, now.</param>
/// <param name="Parked">Tickets whose draft was given up, now.</param>
/// <param name="MeanSecondsToDraft">From the thread's change to the stored draft, within the span; null without any.</param>
public sealed record Dashboard(
    int Tickets, int Waiting, int Drafts, int PendingDrafts, int Approved, int ApprovedUnedited, int Rejected, int Parked,
    int Examples, int Corrections, double? MeanConfidence, double? MeanSimilarity, double? MeanSecondsToDraft,
    long InputTokens, long OutputTokens, IReadOnlyDictionary<string, int> ByLevel, IReadOnlyDictionary<string, int> ByIntent);

/// <param name="Day">In UTC.</param>
public sealed record DayNumbers(DateOnly Day, int Drafts, int Approved, int Rejected, double? MeanConfidence, double? MeanSimilarity);

/// <summary>Counts of what the assistant did, for the dashboard and its charts.</summary>
public sealed class DashboardNumbers(AppDbContext db)
{
    public async Task<Dashboard> OverAsync(DateTimeOffset since, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var drafts = db.Drafts.Where(d => d.CreatedAt >= since && d.CreatedAt < until);
        var approved = db.ApprovedReplies.Where(a => a.ApprovedAt >= since && a.ApprovedAt < until);
        var totals = await drafts.GroupBy(_ => 1).Select(g => new
        {
            Count = g.Count(), Score = g.Average(d => (double?)d.Score),
            Input = g.Sum(d => (long)d.InputTokens), Output = g.Sum(d => (long)d.OutputTokens),
        }).SingleOrDefaultAsync(cancellationToken);
        return new Dashboard(
            Tickets: await db.Tickets.CountAsync(t => t.OpenedAt >= since && t.OpenedAt < until, cancellationToken),
            Waiting: await db.Tickets.CountAsync(t => t.AwaitsReply && t.ArchivedAt == null, cancellationToken),
            Drafts: totals?.Count ?? 0,
            PendingDrafts: await db.Drafts.CountAsync(d => d.Status == DraftStatus.Pending
                && db.Tickets.Any(t => t.Id == d.TicketId && t.AwaitsReply && t.ThreadHash == d.ThreadHash), cancellationToken),
            Approved: await approved.CountAsync(cancellationToken),
            ApprovedUnedited: await approved.CountAsync(a => a.DraftId != null && a.Distance == 0, cancellationToken),
            Rejected: await drafts.CountAsync(d => d.Status == DraftStatus.Rejected, cancellationToken),
            Parked: await db.DraftClaims.CountAsync(c => c.ParkedReason != null
                && db.Tickets.Any(t => t.Id == c.TicketId && t.AwaitsReply && t.ThreadHash == c.ThreadHash), cancellationToken),
            Examples: await db.Examples.CountAsync(cancellationToken),
            Corrections: await db.Corrections.CountAsync(cancellationToken),
            MeanConfidence: totals?.Score,
            MeanSimilarity: await approved.Where(a => a.DraftId != null).AverageAsync(a => (double?)a.Similarity, cancellationToken),
            MeanSecondsToDraft: await SecondsToDraftAsync(drafts, cancellationToken),
            InputTokens: totals?.Input ?? 0,
            OutputTokens: totals?.Output ?? 0,
            ByLevel: await drafts.GroupBy(d => d.Level).ToDictionaryAsync(g => g.Key, g => g.Count(), cancellationToken),
            ByIntent: await drafts.GroupBy(d => d.IntentName).ToDictionaryAsync(g => g.Key, g => g.Count(), cancellationToken));
    }

    public async Task<IReadOnlyList<DayNumbers>> ByDayAsync(
        DateTimeOffset since, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var drafts = await db.Drafts.Where(d => d.CreatedAt >= since && d.CreatedAt < until)
            .GroupBy(d => d.CreatedAt.Date)
            .Select(g => new
            {
                Day = g.Key, Count = g.Count(), Rejected = g.Count(d => d.Status == DraftStatus.Rejected),
                Score = g.Average(d => (double?)d.Score),
            })
            .ToDictionaryAsync(g => DateOnly.FromDateTime(g.Day), cancellationToken);
        var approved = await db.ApprovedReplies.Where(a => a.ApprovedAt >= since && a.ApprovedAt < until)
            .GroupBy(a => a.ApprovedAt.Date)
            .Select(g => new { Day = g.Key, Count = g.Count(), Similarity = g.Average(a => a.DraftId == null ? null : (double?)a.Similarity) })
            .ToDictionaryAsync(g => DateOnly.FromDateTime(g.Day), cancellationToken);
        var first = DateOnly.FromDateTime(since.UtcDateTime);
        var days = DateOnly.FromDateTime(until.UtcDateTime).DayNumber - first.DayNumber + 1;
        return [.. Enumerable.Range(0, days).Select(first.AddDays).Select(day => new DayNumbers(
            day, drafts.GetValueOrDefault(day)?.Count ?? 0, approved.GetValueOrDefault(day)?.Count ?? 0,
            drafts.GetValueOrDefault(day)?.Rejected ?? 0, drafts.GetValueOrDefault(day)?.Score,
            approved.GetValueOrDefault(day)?.Similarity))];
    }

    private async Task<double?> SecondsToDraftAsync(IQueryable<Draft> drafts, CancellationToken cancellationToken)
    {
        var waits = await drafts.Where(d => d.Round == 0)
            .Join(db.Tickets, d => d.TicketId, t => t.Id, (d, t) => new { d.CreatedAt, t.ThreadChangedAt, Same = d.ThreadHash == t.ThreadHash })
            .Where(x => x.Same).OrderByDescending(x => x.CreatedAt).Take(1_000)
            .Select(x => new { x.CreatedAt, x.ThreadChangedAt }).ToListAsync(cancellationToken);
        return waits.Count == 0 ? null : waits.Average(w => (w.CreatedAt - w.ThreadChangedAt).TotalSeconds);
    }
}
