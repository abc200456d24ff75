namespace SupportAssistant.Core.Prompts;

/// <summary>A passage that may hold the answer; the label names its source in words ("Company article").</summary>
public sealed record ContextPassage(string SourceLabel, string Title, string Text);

/// <summary>Everything that goes into one prompt besides the three templates.</summary>
/// <param name="Subject">As the customer wrote it.</param>
/// <param name="Content">The thread, oldest message first, so that the newest customer text stands at the end.</param>
/// <param name="Department">The department's name; the company's own word.</param>
/// <param name="Passages">The best first; those at the end are left out when the budget is short.</param>
/// <param name="CorrectionNotes">What agents changed in earlier replies to such questions.</param>
/// <param name="Hint">What the agent asks for in this draft.</param>
/// <param name="TokenBudget">Most tokens for system and user prompt together, as estimated.</param>
public sealed record PromptMaterial(
    string Subject,
    string Content,
    string Department,
    IReadOnlyList<ContextPassage> Passages,
    IReadOnlyList<string> CorrectionNotes,
    string? Hint,
    int TokenBudget);

/// <summary>What is sent to the model, and in plain sentences what had to be left out.</summary>
public sealed record BuiltPrompt(string System, string User, IReadOnlyList<string> Notes);
