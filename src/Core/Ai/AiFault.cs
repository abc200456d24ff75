using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Text.Json;
using Polly.Timeout;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// What one failed attempt means: its kind, whether asking again may help, whether the provider seems down.
/// </summary>
/// <param name="Kind">What the caller is told.</param>
/// <param name="IsRetryable">Another attempt within the same call may succeed.</param>
/// <param name="IsOutage">
/// Counts towards the pause; a refused prompt does not, or one poison ticket would stop all others.
/// </param>
/// <param name="RetryAfter">The provider's own wish.</param>
/// <param name="NeedsOperator">Only a person can mend it (key, money): the provider is left alone for minutes.</param>
internal sealed record AiFault(
    AiFailure Kind, bool IsRetryable, bool IsOutage, TimeSpan? RetryAfter = null, bool NeedsOperator = false)
{
    /// <summary>The answer reached its token limit, or the stream ended without saying that it was whole.</summary>
    public static AiFault CutOff(bool isLimit) => new(AiFailure.CutOff, IsRetryable: !isLimit, IsOutage: !isLimit);

    /// <summary>An answer without text or with a strange end; the next one may be fine.</summary>
    public static readonly AiFault BadAnswer = new(AiFailure.BadAnswer, IsRetryable: true, IsOutage: true);

    public static readonly AiFault TimedOut = new(AiFailure.TimedOut, IsRetryable: true, IsOutage: true);

    /// <summary>
    /// The meaning of an exception out of one attempt, or null when it is not the provider's doing. The SDK throws
    /// ArgumentOutOfRangeException for empty choices and unknown ends, JsonReaderException for HTML (measured).
    /// </summary>
    public static AiFault? Of(Exception exception, TimeProvider clock) => exception switch
    {
        AiFaultException known => known.Fault,
        ClientResultException answer => OfStatus(answer, clock),
        TimeoutRejectedException or OperationCanceledException => TimedOut,
        HttpRequestException or IOException => new(AiFailure.Unreachable, IsRetryable: true, IsOutage: true),
        AggregateException { InnerExceptions: [var only] } => Of(only, clock),
        JsonException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException
            or NotSupportedException => BadAnswer,
        _ => null,
    };

    private static AiFault OfStatus(ClientResultException exception, TimeProvider clock)
    {
        var response = exception.GetRawResponse();
        return exception.Status switch
        {
            // The same status for "wait a second" and for "no money": only the code in the body tells them apart.
            402 => new(AiFailure.Quota, IsRetryable: false, IsOutage: true, NeedsOperator: true),
            429 when exception.Message.Contains("insufficient_quota", StringComparison.Ordinal)
                || BodyOf(response).Contains("insufficient_quota", StringComparison.Ordinal) =>
                new(AiFailure.Quota, IsRetryable: false, IsOutage: true, NeedsOperator: true),
            429 => new(AiFailure.RateLimited, IsRetryable: true, IsOutage: true, RetryAfterOf(response, clock)),
            401 or 403 => new(AiFailure.Rejected, IsRetryable: false, IsOutage: true, NeedsOperator: true),
            0 or 408 or 409 or 425 or >= 500 =>
                new(AiFailure.Unreachable, IsRetryable: true, IsOutage: true, RetryAfterOf(response, clock)),
            _ => new(AiFailure.Rejected, IsRetryable: false, IsOutage: false),
        };
    }

    private static string BodyOf(PipelineResponse? response) => response?.Content.ToString() ?? "";

    private static TimeSpan? RetryAfterOf(PipelineResponse? response, TimeProvider clock)
    {
        if (response is null || !response.Headers.TryGetValue("Retry-After", out var text))
            return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, 86_400));
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until))
            return null;
        var wait = until - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
