namespace SupportAssistant.Core.Ai;

/// <summary>What a screen may say about the models: names and the last failure, never a key.</summary>
/// <param name="Writer">`openai`, `openrouter` or `offline`.</param>
/// <param name="ChatModel">Null when no model is asked.</param>
/// <param name="EmbeddingModel">The model of every vector that is stored now.</param>
/// <param name="ChatIsOffline">Drafts are put together from what the company already wrote.</param>
/// <param name="EmbeddingIsOffline">Texts are compared by their words.</param>
/// <param name="Price">What the chat model costs; null when nobody has said so.</param>
/// <param name="LastFailure">
/// The latest failed call since start, of chat or embedding; null when there was none.
/// </param>
/// <param name="LastFailureAt">When that was, UTC.</param>
public sealed record AiState(
    string Writer,
    string? ChatModel,
    EmbeddingModel EmbeddingModel,
    bool ChatIsOffline,
    bool EmbeddingIsOffline,
    AiPrice? Price,
    AiFailure? LastFailure,
    DateTimeOffset? LastFailureAt);
