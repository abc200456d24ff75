using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Guards;
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
            throw ProblemException.Invalid("prompt_id", "There is no such prompt.");
        var draft = request.ToDraftRequest();
        if (http.WantsEventStream())
            return EventStream.OfWriting(async send =>
                PlaygroundReply.From(await composer.ComposeAsync(draft, send, cancellationToken), clock.GetUtcNow()));
        return TypedResults.Ok(PlaygroundReply.From(await composer.ComposeAsync(draft, null, cancellationToken), clock.GetUtcNow()));
    }

    /// <param name="Prompt">To try a prompt before it is saved; it goes before prompt_id.</param>
    internal sealed record PlaygroundRequest(
        string Subject, string Content, string? Department = null, int? PromptId = null,
        WeightsEndpoints.WeightsShape? Weights = null, int? TopK = null, bool? UseReranking = null, double? Temperature = null,
        PromptsEndpoints.PromptRequest? Prompt = null)
    {
        public DraftRequest ToDraftRequest()
        {
            new Fields()
                .Text("subject", Subject, 500).Text("content", Content, 100_000).Text("department", Department, 200, least: 0)
                .Must(TopK is null or (>= 1 and <= 20), "top_k", "must be from 1 to 20")
                .Must(Temperature is null or (>= 0 and <= 2), "temperature", "must be from 0 to 2")
                .Check();
            var content = MessageText.Clean(Content);
            return new DraftRequest(
                TicketQuestion.From(MessageText.Clean(Subject), [(false, content)]), [(false, content)], Department ?? "", "",
                PromptId: PromptId, Weights: Weights?.ToWeights(), TopK: TopK, UseReranking: UseReranking,
                Temperature: Temperature, Prompt: Prompt?.ToUnsaved());
        }
    }

    /// <summary>A Reply that was not stored, with the prompt as it was sent and everything that was found.</summary>
    internal sealed record PlaygroundReply(
        int? Id, int? TicketId, string Status, string Draft, string Writer, string Model, ReplyConfidence Confidence,
        ReplyIntent Intent, IReadOnlyList<EvidenceSource> Sources, IReadOnlyList<DraftWarning> Warnings, int? PromptVersionId,
        ReplyUsage Usage, StageTimings TimingsMs, DateTimeOffset CreatedAt, string ThreadHash, IReadOnlyList<SearchHit> Found,
        PromptShown Prompt, IReadOnlyList<Citation> Citations, string? AnswerMode, string? AnswerReason, bool Abstains)
    {
        public static PlaygroundReply From(ComposedDraft draft, DateTimeOffset now)
        {
            var evidence = draft.Evidence;
            return new PlaygroundReply(
                null, null, "unsaved", draft.Text, draft.Writer, draft.Model,
                new ReplyConfidence(
                    draft.Confidence.Score, draft.Confidence.Level.Name(), evidence.ShouldEscalate, evidence.Breakdown,
                    evidence.Reasons, draft.Send.Probability, draft.Send.Basis),
                new ReplyIntent(draft.Intent.Intent.Name(), draft.Intent.Certainty, draft.Intent.Keywords),
                evidence.Sources, evidence.Warnings, draft.PromptVersionId == 0 ? null : draft.PromptVersionId,
                new ReplyUsage(draft.InputTokens, draft.OutputTokens), draft.Timings, now, "",
                [.. draft.Context.Matches.Select(SearchHit.From)], new PromptShown(draft.Prompt.System, draft.Prompt.User),
                draft.Citations, draft.Answer.Mode.Name(), draft.Answer.Reason, draft.Answer.Abstains);
        }
    }

    internal sealed record PromptShown(string System, string User);
}
