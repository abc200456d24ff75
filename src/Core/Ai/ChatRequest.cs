namespace SupportAssistant.Core.Ai;

/// <summary>
/// One question to the language model: instructions, the customer's matter, and how freely and how long to write.
/// </summary>
/// <param name="Within">How long the answer is waited for, with all attempts; null for as long as any call.</param>
public sealed record ChatRequest(string System, string User, double Temperature, int MaxTokens, TimeSpan? Within = null);
