namespace SupportAssistant.Core.Ai;

/// <summary>
/// A text cannot be embedded, or the model's answer cannot be trusted; the message names what, never the text.
/// </summary>
public sealed class EmbeddingRefusedException(string reason) : Exception(reason);
