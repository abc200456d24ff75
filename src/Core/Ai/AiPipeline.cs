using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// The one layer of deadlines and retries around a provider: total deadline, retries, gate, deadline of an attempt.
/// Whatever goes wrong leaves it as an <see cref="AiUnavailableException"/>.
/// </summary>
internal sealed class AiPipeline
{
    private static readonly ResiliencePropertyKey<Func<bool>> MayRetry = new("may-retry");
    private static readonly ResiliencePropertyKey<TimeSpan> Within = new("within");
    private readonly ResiliencePipeline _pipeline;
    private readonly AiWatch _watch;

    public AiPipeline(string provider, AiPatience patience, AiWatch watch, TimeProvider clock, ILogger<AiPipeline> log)
    {
        _watch = watch;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddTimeout(new TimeoutStrategyOptions
            {
                TimeoutGenerator = call => ValueTask.FromResult(call.Context.Properties.GetValue(Within, patience.Total)),
            })
            .AddRetry(Retries(patience))
            .AddStrategy(_ => new AiGate(provider, patience, clock, log), new GateOptions())
            .AddTimeout(patience.Attempt)
            .Build();
    }

    /// <summary>Runs attempts until one succeeds, <paramref name="mayRetry"/> says no, or patience ends.</summary>
    /// <param name="within">Another total deadline than the usual one.</param>
    public async Task<T> RunAsync<T>(
        Func<CancellationToken, ValueTask<T>> attempt, Func<bool> mayRetry, CancellationToken cancellationToken,
        TimeSpan? within = null)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(MayRetry, mayRetry);
        if (within is { } limit)
            context.Properties.Set(Within, limit);
        try
        {
            return await _pipeline.ExecuteAsync(inner => attempt(inner.CancellationToken), context);
        }
        catch (AiFaultException failed)
        {
            throw Unavailable(failed.Fault.Kind);
        }
        catch (TimeoutRejectedException)
        {
            throw Unavailable(AiFailure.TimedOut);
        }
        catch (ListenerException broken)
        {
            ExceptionDispatchInfo.Throw(broken.InnerException!);
            throw;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private AiUnavailableException Unavailable(AiFailure kind)
    {
        _watch.Note(kind);
        return new AiUnavailableException(kind);
    }

    private static RetryStrategyOptions Retries(AiPatience patience) => new()
    {
        MaxRetryAttempts = patience.Retries,
        Delay = patience.BackOff,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = failed => ValueTask.FromResult(
            failed.Outcome.Exception is AiFaultException { Fault: { IsRetryable: true } fault }
            && !(fault.RetryAfter > patience.LongestWait)
            && failed.Context.Properties.GetValue(MayRetry, () => true)()),
        DelayGenerator = failed =>
            ValueTask.FromResult((failed.Outcome.Exception as AiFaultException)?.Fault.RetryAfter),
    };

    private sealed class GateOptions : ResilienceStrategyOptions;
}
