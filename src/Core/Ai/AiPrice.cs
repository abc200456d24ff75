namespace SupportAssistant.Core.Ai;

/// <summary>What the chat model's provider charges, in US dollars for a million tokens.</summary>
public sealed record AiPrice(decimal Input, decimal Output)
{
    /// <summary>In US dollars: tokens / 1,000,000 × price, of both kinds.</summary>
    public decimal Of(long inputTokens, long outputTokens) =>
        ((inputTokens * Input) + (outputTokens * Output)) / 1_000_000m;
}
