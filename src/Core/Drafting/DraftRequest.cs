using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

/// <summary>What a reply is wanted for, and what is to be done differently from the company's settings.</summary>
/// <param name="Question">Subject and cleaned customer text.</param>
/// <param name="Thread">The messages in order, for the prompt.</param>
/// <param name="CustomerName">For the greeting, or empty.</param>
/// <param name="CustomerEmail">For the slots of past replies, or empty.</param>
/// <param name="Prompt">A prompt that is not stored, or null; it goes before <paramref name="PromptId"/>.</param>
/// <param name="Hint">What the agent wants said this time, or null.</param>
public sealed record DraftRequest(
    TicketQuestion Question,
    IReadOnlyList<(bool FromStaff, string Text)> Thread,
    string Department,
    string CustomerName,
    string CustomerEmail = "",
    string? Hint = null,
    int? PromptId = null,
    SourceWeights? Weights = null,
    int? TopK = null,
    bool? UseReranking = null,
    double? Temperature = null,
    PromptVersion? Prompt = null);

/// <param name="Stage">embedding, search, rerank, intent, confidence, prompt or generation.</param>
/// <param name="Delta">A piece of the draft as it is written, or null when a stage begins.</param>
public sealed record DraftProgress(string Stage, string? Delta = null);
