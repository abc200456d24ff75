using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Learning;

namespace SupportAssistant.Api.Endpoints;

/// <summary>Drafts that had to be rewritten, and what replaced them.</summary>
internal static class CorrectionsEndpoints
{
    public static void MapCorrections(this IEndpointRouteBuilder api)
    {
        var corrections = api.MapGroup("/corrections").WithTags("learning").RequireAuthorization(Policies.Agent);
        corrections.MapGet("", List);
        corrections.MapGet("/{id:int}", Get);
        corrections.MapPatch("/{id:int}", Exclude).RequireAuthorization(Policies.Admin);
        corrections.MapDelete("/{id:int}", Delete).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Ok<Page<CorrectionShape>>> List(
        AppDbContext db, [AsParameters] Paging paging, string? q, string? intent, CancellationToken cancellationToken)
    {
        var corrections = db.Corrections.AsNoTracking()
            .Where(c => intent == null || c.IntentName == intent)
            .Where(c => q == null || EF.Functions.ILike(c.Subject, $"%{q}%") || EF.Functions.ILike(c.Correct, $"%{q}%"))
            .OrderByDescending(c => c.Id);
        return TypedResults.Ok(await paging.ReadAsync(corrections, row => CorrectionShape.From(row), cancellationToken));
    }

    private static async Task<Results<Ok<CorrectionShape>, NotFound>> Get(
        int id, AppDbContext db, CancellationToken cancellationToken) =>
        await db.Corrections.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is { } correction
            ? TypedResults.Ok(CorrectionShape.From(correction))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<CorrectionShape>, NotFound>> Exclude(
        int id, ExcludeRequest request, AppDbContext db, LearnedRecords records, CancellationToken cancellationToken)
    {
        if (await db.Corrections.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } correction)
            return TypedResults.NotFound();
        await records.ExcludeAsync(correction, request.Excluded, cancellationToken);
        return TypedResults.Ok(CorrectionShape.From(correction));
    }

    private static async Task<Results<NoContent, NotFound>> Delete(
        int id, AppDbContext db, LearnedRecords records, CancellationToken cancellationToken)
    {
        if (await db.Corrections.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is not { } correction)
            return TypedResults.NotFound();
        await records.DeleteAsync(correction, cancellationToken);
        return TypedResults.NoContent();
    }

    /// <param name="Content">The whole record: "Customer Issue: … INCORRECT Response (Do Not Use): … CORRECT Response: …".</param>
    internal sealed record CorrectionShape(
        int Id, int? TicketId, int ApprovedReplyId, string Subject, string Issue, string Incorrect, string Correct,
        string EditNotes, string Content, string Intent, bool Excluded, string CreatedBy, DateTimeOffset CreatedAt)
    {
        public static CorrectionShape From(Correction c) => new(
            c.Id, c.TicketId, c.ApprovedReplyId, c.Subject, c.Issue, c.Incorrect, c.Correct, c.EditNotes, c.Content,
            c.IntentName, c.Excluded, c.CreatedBy, c.CreatedAt);
    }
}
