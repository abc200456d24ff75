using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>A draft before it is stored, with everything that led to it.</summary>
public sealed record ComposedDraft(
    string Text,
    string Writer,
    string Model,
    ConfidenceScore Confidence,
    DetectedIntent Intent,
    RetrievedContext Context,
    IReadOnlyList<DraftWarning> Warnings,
    BuiltPrompt Prompt,
    int PromptVersionId,
    int InputTokens,
    int OutputTokens,
    StageTimings Timings,
    IReadOnlyList<Citation> Citations,
    AnswerPlan Answer,
    SendEstimate Send)
{
    private const int ExcerptLength = 320;

    public DraftEvidence Evidence => new(
        new ScoreBreakdown(
            Confidence.Breakdown.ExampleSimilarity, Confidence.Breakdown.KbSimilarity,
            Confidence.Breakdown.IntentCertainty, Confidence.Breakdown.CorrectionSafety),
        Confidence.ShouldEscalate, Confidence.Reasons, Intent.Certainty, Intent.Keywords,
        [.. Context.Selected.Select(m => new EvidenceSource(
            m.Source.Name(), m.Passage.DocumentId, m.Passage.Title, Excerpt(m.Passage.Text),
            Math.Round(m.Score, 4), Math.Round(m.WeightedScore, 4)))],
        Warnings, Timings, Citations, new AnswerMade(Answer.Mode.Name(), Answer.Reason, Answer.Abstains), Send);

    private static string Excerpt(string text) =>
        text.Length <= ExcerptLength ? text : text[..text.LastIndexOf(' ', ExcerptLength - 1, ExcerptLength / 2)] + " …";
}
