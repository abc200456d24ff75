namespace SupportAssistant.Core.Ai;

/// <summary>
/// A provider gave no usable answer. The message is fit for a screen: it never holds text of a prompt, an answer or a
/// key, and there is no inner exception, because a provider's error may quote the prompt.
/// </summary>
public sealed class AiUnavailableException(AiFailure kind, string sentence) : Exception(sentence)
{
    internal AiUnavailableException(AiFailure kind)
        : this(kind, SentenceOf(kind))
    {
    }

    public AiFailure Kind { get; } = kind;

    private static string SentenceOf(AiFailure kind) => kind switch
    {
        AiFailure.Unreachable => "The AI provider cannot be reached.",
        AiFailure.RateLimited => "The AI provider is limiting requests for the moment.",
        AiFailure.Rejected => "The AI provider refused the request; check the key and the model's name.",
        AiFailure.Quota => "The AI provider's quota or credit is used up.",
        AiFailure.BadAnswer => "The AI provider answered with something unusable.",
        AiFailure.CutOff => "The AI provider's answer was cut off before its end.",
        AiFailure.TimedOut => "The AI provider did not answer in time.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of failure."),
    };
}
