using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Api.Endpoints;

/// <summary>The whole path for any text, with every stage shown and nothing stored.</summary>
internal static class PlaygroundEndpoints
{
    public static void MapPlayground(this IEndpointRouteBuilder api) =>
        api.MapPost("/playground", Try).WithTags("playground").RequireAuthorization(Policies.Agent);

    private static async Task<Results<Ok<PlaygroundReply>, EventStream>> Try(
        PlaygroundRequest request, HttpRequest http, AppDbContext db, DraftComposer composer, TimeProvider clock,
        CancellationToken cancellationToken)
    {
        if (request.PromptId is { } id && !await db.PromptVersions.AnyAsync(p => p.Id == id, cancellationToken))
            throw new RefusedException("prompt_id", "There is no such prompt.");
        var draft = request.ToDraftRequest();
        if (http.WantsEventStream())
            return new EventStream(async send =>
                PlaygroundReply.From(await composer.ComposeAsync(draft, send, cancellationToken), clock.GetUtcNow()));
        return TypedResults.Ok(PlaygroundReply.From(await composer.ComposeAsync(draft, null, cancellationToken), clock.GetUtcNow()));
    }

    internal sealed record PlaygroundRequest(
        [property: Required, MaxLength(500)] string Subject,
        [property: Required, MaxLength(100_000)] string Content,
        [property: MaxLength(200)] string? Department,
        int? PromptId,
        WeightsEndpoints.WeightsShape? Weights,
        [property: Range(1, 20)] int? TopK,
        bool? UseReranking,
        [property: Range(0.0, 2.0)] double? Temperature)
    {
        public DraftRequest ToDraftRequest()
        {
            var content = MessageText.Clean(Content);
            return new DraftRequest(
                TicketQuestion.From(MessageText.Clean(Subject), [(false, content)]), [(false, content)], Department ?? "", "",
                PromptId: PromptId, Weights: Weights?.ToWeights(), TopK: TopK, UseReranking: UseReranking,
                Temperature: Temperature);
        }
    }

    /// <summary>A Reply that was not stored, with the prompt as it was sent and everything that was found.</summary>
    internal sealed record PlaygroundReply(
        int? Id, int? TicketId, string Status, string Draft, string Writer, string Model, ReplyConfidence Confidence,
        ReplyIntent Intent, IReadOnlyList<EvidenceSource> Sources, IReadOnlyList<DraftWarning> Warnings, int? PromptVersionId,
        ReplyUsage Usage, StageTimings TimingsMs, DateTimeOffset CreatedAt, string ThreadHash, IReadOnlyList<SearchHit> Found,
        PromptShown Prompt)
    {
        public static PlaygroundReply From(ComposedDraft draft, DateTimeOffset now)
        {
            var evidence = draft.Evidence;
            return new PlaygroundReply(
                null, null, "unsaved", draft.Text, draft.Writer, draft.Model,
                new ReplyConfidence(
                    draft.Confidence.Score, draft.Confidence.Level.Name(), evidence.ShouldEscalate, evidence.Breakdown,
                    evidence.Reasons),
                new ReplyIntent(draft.Intent.Intent.Name(), draft.Intent.Certainty, draft.Intent.Keywords),
                evidence.Sources, evidence.Warnings, draft.PromptVersionId,
                new ReplyUsage(draft.InputTokens, draft.OutputTokens), draft.Timings, now, "",
                [.. draft.Context.Matches.Select(SearchHit.From)], new PromptShown(draft.Prompt.System, draft.Prompt.User));
        }
    }

    internal sealed record PromptShown(string System, string User);
}
