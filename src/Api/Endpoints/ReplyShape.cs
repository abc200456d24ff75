using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Api.Endpoints;

/// <summary>A draft with everything that explains it; the same shape from every route.</summary>
/// <param name="Ticket">What it is about, in lists of waiting drafts.</param>
/// <param name="AnswerMode">answer, partial, ask or escalate; null for drafts older than the distinction.</param>
/// <param name="Abstains">Nothing supports an answer, so the draft gives none; the reason says why.</param>
/// <param name="Citations">What carries each paragraph of the draft.</param>
/// <param name="RejectReason">Why an agent rejected it, or null.</param>
internal sealed record Reply(
    int Id, int TicketId, string Status, string Draft, string Writer, string Model, ReplyConfidence Confidence,
    ReplyIntent Intent, IReadOnlyList<EvidenceSource> Sources, IReadOnlyList<DraftWarning> Warnings, int? PromptVersionId,
    ReplyUsage Usage, StageTimings TimingsMs, DateTimeOffset CreatedAt, string ThreadHash, string? Hint,
    DateTimeOffset? DecidedAt, string? RejectReason, string? RejectNote, IReadOnlyList<Citation> Citations,
    string? AnswerMode, string? AnswerReason, bool Abstains, TicketSummary? Ticket = null)
{
    public static Reply From(Draft draft) => new(
        draft.Id, draft.TicketId, draft.Status.ToString().ToLowerInvariant(), draft.Text, draft.Writer, draft.Model,
        new ReplyConfidence(
            draft.Score, draft.Level, draft.Evidence.ShouldEscalate, draft.Evidence.Breakdown, draft.Evidence.Reasons,
            draft.Evidence.Send?.Probability, draft.Evidence.Send?.Basis),
        new ReplyIntent(draft.IntentName, draft.Evidence.IntentCertainty, draft.Evidence.IntentKeywords),
        draft.Evidence.Sources, draft.Evidence.Warnings, draft.PromptVersionId,
        new ReplyUsage(draft.InputTokens, draft.OutputTokens), draft.Evidence.Timings, draft.CreatedAt, draft.ThreadHash,
        draft.Hint, draft.DecidedAt, draft.RejectReason, draft.RejectNote, draft.Evidence.Citations ?? [],
        draft.Evidence.Answer?.Mode, draft.Evidence.Answer?.Reason, draft.Evidence.Answer?.Abstains ?? false);

    public static Reply From(Draft draft, Ticket ticket) => From(draft) with { Ticket = TicketSummary.From(ticket) };
}

/// <param name="SendProbability">That it is sent as it is or lightly edited, from the company's own decisions; null while unknown.</param>
/// <param name="SendBasis">What the probability rests on, or why there is none.</param>
internal sealed record ReplyConfidence(
    double Score, string Level, bool ShouldEscalate, ScoreBreakdown Breakdown, IReadOnlyList<string> Reasons,
    double? SendProbability, string? SendBasis);

internal sealed record ReplyIntent(string Name, double Certainty, IReadOnlyList<string> Keywords);

internal sealed record ReplyUsage(int InputTokens, int OutputTokens);

/// <summary>One thing that was found, as searches answer it.</summary>
internal sealed record SearchHit(string Source, int DocumentId, string Title, string Excerpt, double Score, double WeightedScore)
{
    private const int ExcerptLength = 320;

    public static SearchHit From(Core.Retrieval.Match match) => new(
        match.Source.Name(), match.Passage.DocumentId, match.Passage.Title,
        match.Passage.Text.Length <= ExcerptLength ? match.Passage.Text : match.Passage.Text[..ExcerptLength] + " …",
        Math.Round(match.Score, 4), Math.Round(match.WeightedScore, 4));
}
