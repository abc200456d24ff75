using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Analytics;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Endpoints;

/// <summary>What the assistant did: numbers, series by day, and who changed what.</summary>
internal static class AnalyticsEndpoints
{
    private const int LongestSpan = 366;

    public static void MapAnalytics(this IEndpointRouteBuilder api)
    {
        var analytics = api.MapGroup("/analytics").WithTags("analytics").RequireAuthorization(Policies.Agent);
        analytics.MapGet("/dashboard", GetDashboard);
        analytics.MapGet("/metrics", Metrics);
        analytics.MapGet("/quality", GetQuality);
        analytics.MapGet("/uses", Uses);
        analytics.MapGet("/history", History);
        analytics.MapGet("/history/actors", Actors);
    }

    private static async Task<Ok<DashboardShape>> GetDashboard(
        DashboardNumbers numbers, AppDbContext db, AiWatch ai, TimeProvider clock, int days = 1,
        CancellationToken cancellationToken = default)
    {
        var (since, until) = Span(days, clock);
        var connection = await db.WhmcsConnections.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var found = await numbers.OverAsync(since, until, cancellationToken);
        return TypedResults.Ok(new DashboardShape(
            since, until, found, ai.Now, ai.Now.Price?.Of(found.InputTokens, found.OutputTokens), connection is not null,
            connection?.LastError, connection?.LastSuccessAt));
    }

    private static async Task<Ok<MetricsShape>> Metrics(
        DashboardNumbers numbers, TimeProvider clock, int days = 30, CancellationToken cancellationToken = default)
    {
        var (since, until) = Span(days, clock);
        return TypedResults.Ok(new MetricsShape(since, until, await numbers.ByDayAsync(since, until, cancellationToken)));
    }

    private static async Task<Ok<QualityReport>> GetQuality(
        ReviewQuality quality, TimeProvider clock, int days = 30, CancellationToken cancellationToken = default)
    {
        var (since, until) = Span(days, clock);
        return TypedResults.Ok(await quality.OverAsync(since, until, cancellationToken));
    }

    /// <summary>The drafts that an article, an example or a correction stood behind, and what became of them.</summary>
    private static async Task<Ok<Page<UseShape>>> Uses(
        SourceUses uses, AppDbContext db, [AsParameters] Paging paging, string source,
        [FromQuery(Name = "document_id")] int documentId, CancellationToken cancellationToken) => TypedResults.Ok(await paging.ReadAsync(
            uses.Of(source, documentId),
            d => new UseShape(
                d.Id, d.TicketId, db.Tickets.Where(t => t.Id == d.TicketId).Select(t => t.Subject).First(),
                d.Status.ToString().ToLowerInvariant(), d.Score,
                db.ApprovedReplies.Where(a => a.DraftId == d.Id).Select(a => (double?)a.Similarity).FirstOrDefault(), d.CreatedAt),
            cancellationToken));

    private static async Task<Ok<Page<HistoryEntry>>> History(
        AppDbContext db, TimeProvider clock, [AsParameters] Paging paging, string? q, string? action, string? actor, int? days,
        CancellationToken cancellationToken)
    {
        var names = await NamesAsync(db, cancellationToken);
        var since = days is { } span ? Span(span, clock).Since : DateTimeOffset.MinValue;
        var entries = db.AuditEntries.AsNoTracking()
            .Where(a => action == null || a.Action == action || a.Action.StartsWith(action + "."))
            .Where(a => actor == null || a.Actor == actor)
            .Where(a => days == null || a.At >= since)
            .Where(a => q == null || EF.Functions.ILike(a.Detail, $"%{q}%"))
            .OrderByDescending(a => a.Id);
        return TypedResults.Ok(await paging.ReadAsync(entries, row => HistoryEntry.From(row, names), cancellationToken));
    }

    /// <summary>All who stand in the history, for its filter.</summary>
    private static async Task<Ok<ActorList>> Actors(AppDbContext db, CancellationToken cancellationToken)
    {
        var names = await NamesAsync(db, cancellationToken);
        var actors = await db.AuditEntries.Select(a => a.Actor).Distinct().ToListAsync(cancellationToken);
        var items = actors.Select(a => new HistoryActor(a, NameOf(a, names)));
        return TypedResults.Ok(new ActorList([.. items.OrderBy(a => a.Name, StringComparer.OrdinalIgnoreCase)]));
    }

    private static Task<Dictionary<string, string>> NamesAsync(AppDbContext db, CancellationToken cancellationToken) =>
        db.Users.ToDictionaryAsync(u => $"user:{u.Id}", u => u.FullName, cancellationToken);

    /// <summary>Agents inside WHMCS are known by their admin's number there; 0 is WHMCS by itself.</summary>
    private static string NameOf(string actor, Dictionary<string, string> names) => actor switch
    {
        "system" => "System",
        "whmcs:0" => "WHMCS",
        _ when actor.StartsWith("whmcs:", StringComparison.Ordinal) => $"WHMCS admin {actor[6..]}",
        _ => names.GetValueOrDefault(actor, actor),
    };

    /// <summary>Whole days in UTC, today included.</summary>
    private static (DateTimeOffset Since, DateTimeOffset Until) Span(int days, TimeProvider clock)
    {
        if (days is < 1 or > LongestSpan)
            throw ProblemException.Invalid("days", $"Choose 1 to {LongestSpan} days.");
        var now = clock.GetUtcNow();
        return (new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero).AddDays(1 - days), now);
    }

    /// <param name="Cost">Of the span's tokens at the present price, in US dollars; null without a price.</param>
    /// <param name="WhmcsConnected">An address and credentials are saved.</param>
    /// <param name="WhmcsError">Why WHMCS could not be reached last, or null.</param>
    internal sealed record DashboardShape(
        DateTimeOffset Since, DateTimeOffset Until, Dashboard Numbers, AiState Ai, decimal? Cost, bool WhmcsConnected,
        string? WhmcsError, DateTimeOffset? LastSyncAt);

    internal sealed record MetricsShape(DateTimeOffset Since, DateTimeOffset Until, IReadOnlyList<DayNumbers> Days);

    /// <param name="Similarity">Of the draft to what was sent, in [0,1]; null while nothing was.</param>
    internal sealed record UseShape(
        int ReplyId, int TicketId, string Subject, string Status, double Score, double? Similarity, DateTimeOffset CreatedAt);

    internal sealed record ActorList(IReadOnlyList<HistoryActor> Items);

    internal sealed record HistoryActor(string Actor, string Name);

    /// <param name="ActorName">What people call the actor; the actor again when nobody knows.</param>
    internal sealed record HistoryEntry(
        int Id, DateTimeOffset At, string Actor, string ActorName, string Action, int? SubjectId, string Detail)
    {
        public static HistoryEntry From(AuditEntry entry, Dictionary<string, string> names) => new(
            entry.Id, entry.At, entry.Actor, NameOf(entry.Actor, names), entry.Action, entry.SubjectId, entry.Detail);
    }
}
