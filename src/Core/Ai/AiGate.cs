using Microsoft.Extensions.Logging;
using Polly;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// Judges every attempt, and lets none through for a while after several failures in a row. Polly's own breaker
/// counts a ratio over a window and would never open for a provider that is asked twice an hour.
/// </summary>
internal sealed partial class AiGate(string provider, AiPatience patience, TimeProvider clock, ILogger log)
    : ResilienceStrategy
{
    private readonly Lock _lock = new();
    private AiFailure _reason;
    private int _failures;
    private DateTimeOffset? _closedUntil;

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback, ResilienceContext context, TState state)
    {
        if (RefusalNow() is { } refusal)
            return Outcome.FromException<TResult>(new AiFaultException(refusal));

        var outcome = await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        if (outcome.Exception is null)
        {
            Note(null);
            return outcome;
        }

        // The caller went away, or the deadline of the whole call passed: says nothing about this attempt.
        if (context.CancellationToken.IsCancellationRequested || AiFault.Of(outcome.Exception, clock) is not { } fault)
            return outcome;
        Log.AttemptFailed(log, provider, fault.Kind, outcome.Exception.GetType().Name);
        Note(fault);
        return Outcome.FromException<TResult>(new AiFaultException(fault));
    }

    private AiFault? RefusalNow()
    {
        lock (_lock)
        {
            if (_closedUntil is not { } until)
                return null;
            if (clock.GetUtcNow() < until)
                return new AiFault(_reason, IsRetryable: false, IsOutage: true);

            // One probe goes through; the others wait for what it brings.
            _closedUntil = clock.GetUtcNow() + patience.Pause;
            return null;
        }
    }

    private void Note(AiFault? fault)
    {
        lock (_lock)
        {
            if (fault is not { IsOutage: true })
            {
                (_failures, _closedUntil) = (0, null);
                return;
            }

            (_failures, _reason) = (_failures + 1, fault.Kind);
            if (PauseAfter(fault) is not { } pause)
                return;
            _closedUntil = clock.GetUtcNow() + pause;
            Log.Paused(log, provider, fault.Kind, pause.TotalSeconds);
        }
    }

    private TimeSpan? PauseAfter(AiFault fault) =>
        fault.NeedsOperator ? patience.PauseForOperator
        : fault.RetryAfter > patience.LongestWait
            ? TimeSpan.FromTicks(Math.Min(fault.RetryAfter.Value.Ticks, patience.LongestPause.Ticks))
        : _failures >= patience.FailuresUntilPause ? patience.Pause
        : null;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "An attempt at {Provider} failed: {Kind} ({Exception})")]
        public static partial void AttemptFailed(ILogger log, string provider, AiFailure kind, string exception);

        [LoggerMessage(2, LogLevel.Error, "{Provider} is left alone for {Seconds} s: {Kind}")]
        public static partial void Paused(ILogger log, string provider, AiFailure kind, double seconds);
    }
}
