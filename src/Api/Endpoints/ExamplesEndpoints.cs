using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Api.Endpoints;

/// <summary>Approved replies that later drafts are made from.</summary>
internal static class ExamplesEndpoints
{
    public static void MapExamples(this IEndpointRouteBuilder api)
    {
        var examples = api.MapGroup("/examples").WithTags("learning").RequireAuthorization(Policies.Agent);
        examples.MapGet("", List);
        examples.MapGet("/{id:int}", Get);
        examples.MapPost("", Create).RequireAuthorization(Policies.Admin);
        examples.MapPatch("/{id:int}", Exclude).RequireAuthorization(Policies.Admin);
        examples.MapDelete("/{id:int}", Delete).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Ok<Page<ExampleShape>>> List(
        AppDbContext db, [AsParameters] Paging paging, string? q, string? intent, CancellationToken cancellationToken)
    {
        var examples = db.Examples.AsNoTracking()
            .Where(e => intent == null || e.IntentName == intent)
            .Where(e => q == null || EF.Functions.ILike(e.Subject, $"%{q}%") || EF.Functions.ILike(e.Reply, $"%{q}%"))
            .OrderByDescending(e => e.Id);
        return TypedResults.Ok(await paging.ReadAsync(examples, row => ExampleShape.From(row), cancellationToken));
    }

    private static async Task<Results<Ok<ExampleShape>, NotFound>> Get(int id, AppDbContext db, CancellationToken cancellationToken) =>
        await db.Examples.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is { } example
            ? TypedResults.Ok(ExampleShape.From(example))
            : TypedResults.NotFound();

    private static async Task<Created<ExampleShape>> Create(
        ExampleRequest request, LearnedRecords records, CancellationToken cancellationToken)
    {
        new Fields()
            .Text("subject", request.Subject, 500).Text("issue", request.Issue, 50_000).Text("reply", request.Reply, 50_000).Check();
        var (subject, issue) = (MessageText.Clean(request.Subject), MessageText.Clean(request.Issue));
        var intent = IntentDetector.Detect(subject, issue).Intent.Name();
        var example = await records.AddExampleAsync(subject, issue, MessageText.Clean(request.Reply), intent, cancellationToken);
        return TypedResults.Created($"/api/v1/examples/{example.Id}", ExampleShape.From(example));
    }

    private static async Task<Results<Ok<ExampleShape>, NotFound>> Exclude(
        int id, ExcludeRequest request, AppDbContext db, LearnedRecords records, CancellationToken cancellationToken)
    {
        if (await db.Examples.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } example)
            return TypedResults.NotFound();
        await records.ExcludeAsync(example, request.Excluded, cancellationToken);
        return TypedResults.Ok(ExampleShape.From(example));
    }

    private static async Task<Results<NoContent, NotFound>> Delete(
        int id, AppDbContext db, LearnedRecords records, CancellationToken cancellationToken)
    {
        if (await db.Examples.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } example)
            return TypedResults.NotFound();
        await records.DeleteAsync(example, cancellationToken);
        return TypedResults.NoContent();
    }

    internal sealed record ExampleRequest(
        string Subject,
        string Issue,
        string Reply);

    /// <param name="Content">The whole record: "Customer Issue: … Approved Response: …".</param>
    internal sealed record ExampleShape(
        int Id, int? TicketId, int? ApprovedReplyId, string Subject, string Issue, string Reply, string Content, string Intent,
        bool Excluded, string CreatedBy, DateTimeOffset CreatedAt)
    {
        public static ExampleShape From(Example e) => new(
            e.Id, e.TicketId, e.ApprovedReplyId, e.Subject, e.Issue, e.Reply, e.Content, e.IntentName, e.Excluded, e.CreatedBy,
            e.CreatedAt);
    }
}

/// <summary>Takes a learned record out of retrieval, or back in.</summary>
internal sealed record ExcludeRequest(bool Excluded);
