namespace SupportAssistant.Core.Ai;

/// <summary>A whole answer; token counts are estimated where the server reports none.</summary>
/// <param name="Text">Never blank, never cut off.</param>
/// <param name="Writer">`openai` or `openrouter`.</param>
/// <param name="Model">As the server names it.</param>
/// <param name="InputTokens">Tokens of both prompts.</param>
/// <param name="OutputTokens">Tokens of the answer.</param>
public sealed record ChatAnswer(string Text, string Writer, string Model, int InputTokens, int OutputTokens);
