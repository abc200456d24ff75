namespace SupportAssistant.Core.Ai;

/// <summary>Why a provider gave no usable answer.</summary>
public enum AiFailure
{
    /// <summary>No connection, a closed one, a server error, or a pause after several of these.</summary>
    Unreachable,

    /// <summary>Too many requests for the moment.</summary>
    RateLimited,

    /// <summary>The key or the request was refused; asking again changes nothing.</summary>
    Rejected,

    /// <summary>The account's money or quota is used up.</summary>
    Quota,

    /// <summary>Something came that is not an answer: HTML, no choices, no text, an unknown end.</summary>
    BadAnswer,

    /// <summary>The answer stopped before its end.</summary>
    CutOff,

    /// <summary>No whole answer within the deadline.</summary>
    TimedOut,
}
