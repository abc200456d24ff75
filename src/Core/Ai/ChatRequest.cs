namespace SupportAssistant.Core.Ai;

/// <summary>
/// One question to the language model: instructions, the customer's matter, and how freely and how long to write.
/// </summary>
public sealed record ChatRequest(string System, string User, double Temperature, int MaxTokens);
