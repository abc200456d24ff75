namespace SupportAssistant.Core.Ai;

/// <summary>Which model made a vector and how long it is; vectors of two models are never compared.</summary>
public sealed record EmbeddingModel(string Name, int Dimensions)
{
    /// <summary>The built-in one; the number rises whenever the same text would get another vector.</summary>
    public static EmbeddingModel Offline { get; } = new("offline-lexical-1", OfflineVector.Dimensions);

    internal static EmbeddingModel ChosenBy(AiOptions options) =>
        options.EmbeddedBy == "offline" ? Offline : new(options.EmbeddingModel, options.EmbeddingDimensions);
}
