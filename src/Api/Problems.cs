using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api;

/// <summary>An answer other than the wished one, with the sentence that says why.</summary>
/// <param name="errors">Sentences by field, in snake_case.</param>
internal sealed class ProblemException(
    int status, string detail, IReadOnlyDictionary<string, string[]>? errors = null, TimeSpan? retryAfter = null)
    : Exception(detail)
{
    public int Status => status;

    public IReadOnlyDictionary<string, string[]>? Errors => errors;

    public TimeSpan? RetryAfter => retryAfter;

    public static ProblemException Conflict(string detail) => new(StatusCodes.Status409Conflict, detail);

    public static ProblemException Unauthorized(string detail) => new(StatusCodes.Status401Unauthorized, detail);

    public static ProblemException Forbidden(string detail) => new(StatusCodes.Status403Forbidden, detail);

    public static ProblemException TooMany(string detail, TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, detail, retryAfter: retryAfter);

    public static ProblemException Invalid(string field, string sentence) =>
        Invalid(new Dictionary<string, string[]> { [field] = [sentence] });

    public static ProblemException Invalid(IReadOnlyDictionary<string, string[]> errors) =>
        new(StatusCodes.Status422UnprocessableEntity, "Some fields are missing or wrong.", errors);
}

/// <summary>
/// Turns every exception into problem+json (RFC 9457), and never tells a stack, a statement or a path.
/// </summary>
internal sealed partial class Problems(IProblemDetailsService writer, ILogger<Problems> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }
        var problem = From(exception);
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
            Log.Unavailable(logger, (exception.InnerException ?? exception).GetType().Name, StateOf(exception));
        else if (problem.Status >= 500)
            Log.Failed(logger, exception, problem.Status);
        context.Response.StatusCode = problem.Status;
        if (problem.RetryAfter is { } wait)
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString();
        var details = new ProblemDetails { Status = problem.Status, Detail = problem.Message };
        if (problem.Errors is not null)
            details.Extensions["errors"] = problem.Errors;
        return await writer.TryWriteAsync(
            new() { HttpContext = context, ProblemDetails = details, Exception = exception });
    }

    /// <summary>Fills what every problem has, also those that the framework makes (401, 403, 404, 405, 415).</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var details = context.ProblemDetails;
        details.Type ??= "about:blank";
        details.Status ??= context.HttpContext.Response.StatusCode;
        details.Detail ??= details.Status switch
        {
            StatusCodes.Status401Unauthorized => "A valid access token is needed.",
            StatusCodes.Status403Forbidden => "Your role does not allow this.",
            StatusCodes.Status404NotFound => "There is nothing here under this address.",
            StatusCodes.Status405MethodNotAllowed => "This address does not answer this method.",
            StatusCodes.Status415UnsupportedMediaType => "Send application/json.",
            StatusCodes.Status503ServiceUnavailable => "Too much arrives at once. Try again in a few seconds.",
            _ => details.Title,
        };
        details.Extensions.TryAdd("errors", new Dictionary<string, string[]>());
        if (details.Extensions.Remove("traceId", out var trace))
            details.Extensions["trace_id"] = trace;
    }

    public static bool IsDatabaseDown(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is NpgsqlException { IsTransient: true })
                return true;
        }
        return false;
    }

    private static ProblemException From(Exception exception) => exception switch
    {
        ProblemException problem => problem,
        BadHttpRequestException bad => BadRequest.From(bad),
        ReviewConflictException conflict => ProblemException.Conflict(conflict.Message),
        WhmcsException { Failure: WhmcsFailure.NotConnected } missing => ProblemException.Conflict(missing.Message),
        WhmcsException whmcs => new(StatusCodes.Status502BadGateway, whmcs.Message),
        AiUnavailableException down => new(
            StatusCodes.Status503ServiceUnavailable, down.Message, retryAfter: TimeSpan.FromSeconds(30)),
        DbUpdateConcurrencyException =>
            ProblemException.Conflict("Somebody else has changed this meanwhile. Load it again."),
        _ when IsDatabaseDown(exception) => new(
            StatusCodes.Status503ServiceUnavailable, "The database cannot be reached, or is busy. Try again in a few seconds.",
            retryAfter: TimeSpan.FromSeconds(5)),
        _ => From(StateOf(exception)),
    };

    private static ProblemException From(string? sqlState) => sqlState switch
    {
        PostgresErrorCodes.UniqueViolation => ProblemException.Conflict("This exists already."),
        PostgresErrorCodes.ForeignKeyViolation =>
            ProblemException.Conflict("Something else still needs this, or it is gone."),
        // Class 22, data exceptions: a NUL character, a number out of range.
        ['2', '2', ..] =>
            new(StatusCodes.Status422UnprocessableEntity, "A value holds something that cannot be stored."),
        _ => new(StatusCodes.Status500InternalServerError,
            "Something went wrong here. It has been written down under the trace id."),
    };

    private static string? StateOf(Exception? exception)
    {
        while (exception is not null and not PostgresException)
            exception = exception.InnerException;
        return (exception as PostgresException)?.SqlState;
    }

    private static partial class Log
    {
        /// <summary>Without the stack: it comes in hundreds, and the fault is elsewhere.</summary>
        [LoggerMessage(LogLevel.Error, "Answered 503: {Failure} {SqlState}.")]
        public static partial void Unavailable(ILogger logger, string failure, string? sqlState);

        [LoggerMessage(LogLevel.Error, "Answered {Status}.")]
        public static partial void Failed(ILogger logger, Exception exception, int status);
    }
}
