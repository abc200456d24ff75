using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Guards;

namespace SupportAssistant.Core.Drafting;

/// <summary>Why a draft says what it says: what the agent may look at before trusting it.</summary>
public sealed record DraftEvidence(
    ScoreBreakdown Breakdown,
    bool ShouldEscalate,
    IReadOnlyList<string> Reasons,
    double IntentCertainty,
    IReadOnlyList<string> IntentKeywords,
    IReadOnlyList<EvidenceSource> Sources,
    IReadOnlyList<DraftWarning> Warnings,
    StageTimings Timings,
    IReadOnlyList<Citation>? Citations = null,
    AnswerMade? Answer = null,
    SendEstimate? Send = null);

/// <summary>What kind of reply the draft is; see <see cref="AnswerPlan"/>.</summary>
/// <param name="Mode">answer, partial, ask or escalate.</param>
/// <param name="Abstains">Nothing supports an answer, so the draft gives none.</param>
public sealed record AnswerMade(string Mode, string Reason, bool Abstains);

/// <summary>The four components of the confidence score, each in [0,1].</summary>
public sealed record ScoreBreakdown(
    double ExampleSimilarity, double KbSimilarity, double IntentCertainty, double CorrectionSafety);

/// <param name="Source">Name of the source as on the wire.</param>
/// <param name="Score">Raw cosine.</param>
/// <param name="WeightedScore">Cosine times the source's weight; decides order only.</param>
public sealed record EvidenceSource(
    string Source, int DocumentId, string Title, string Excerpt, double Score, double WeightedScore);

/// <param name="Kind">A stable name a program can switch on.</param>
/// <param name="Text">A sentence for the agent.</param>
/// <param name="Start">Where in the draft, in UTF-16 units; null when the warning is about the whole.</param>
public sealed record DraftWarning(string Kind, string Text, int? Start = null, int? Length = null);

/// <summary>Milliseconds spent in each stage.</summary>
public sealed record StageTimings(
    double Embedding, double Search, double Rerank, double Intent, double Confidence, double Prompt, double Generation,
    double Total);
