namespace SupportAssistant.Core.Ai;

/// <summary>
/// How long a provider is waited for. With the SDK's own retries and a second layer above, one draft cost 16 requests
/// and 38 s while the provider was down, and one `Retry-After: 3600` held a worker for an hour: hence one layer, with
/// a deadline.
/// </summary>
internal sealed record AiPatience
{
    /// <summary>Deadline of a whole call with all its attempts and waits.</summary>
    public TimeSpan Total { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Deadline of one attempt, streaming included: a drip of one chunk every 2 s outlives any read timeout.
    /// </summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts after the first; at least one.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>First wait between attempts; doubled each time, with jitter.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// A longer `Retry-After` is not waited for: the call fails and the provider is left alone instead.
    /// </summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Failed attempts in a row, over all callers, after which the provider is left alone.</summary>
    public int FailuresUntilPause { get; init; } = 5;

    /// <summary>Time between two probes of a provider that is down: at most two requests a minute.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Longest pause that a `Retry-After` may ask for.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time between two probes when the key is refused or the money is gone.</summary>
    public TimeSpan PauseForOperator { get; init; } = TimeSpan.FromMinutes(5);
}
