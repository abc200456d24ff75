using Microsoft.AspNetCore.Http.HttpResults;

namespace SupportAssistant.Api.Endpoints;

/// <summary>The addon's door. An accepted event is in the database before the answer leaves; one answer for every forgery.</summary>
internal static partial class WebhooksEndpoints
{
    /// <summary>
    /// Read before anything is computed over it: a thin event is a few hundred bytes, and the addon leaves out a reply
    /// with which it would be larger.
    /// </summary>
    private const int LargestBody = 64 * 1024;

    /// <summary>The addon waits for 2.5 s. After that it keeps the event, and it had better know why.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapWebhooks(this IEndpointRouteBuilder api) =>
        api.MapPost("/webhooks/whmcs", ReceiveAsync).WithTags("webhooks").AllowAnonymous();

    private static async Task<Results<Accepted, UnauthorizedHttpResult, StatusCodeHttpResult>> ReceiveAsync(
        HttpRequest request, IServiceScopeFactory scopes, WebhookLanes lanes, TimeProvider clock, ILoggerFactory logs,
        CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { } body)
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var taking = TakeAsync(scopes, lanes, new WebhookDelivery(
            request.Headers["X-SupportAssistant-Key"].ToString(), request.Headers["X-SupportAssistant-Signature"].ToString(),
            request.Headers["X-SupportAssistant-Delivery"].ToString(), body));
        try
        {
            return await taking.WaitAsync(Patience, clock, cancellationToken) switch
            {
                true => TypedResults.Accepted((string?)null),
                false => TypedResults.Unauthorized(),
                null => Busy(request.HttpContext.Response),
            };
        }
        catch (TimeoutException)
        {
            // It may still be stored in the end: the next try carries the same delivery id, and has no second effect then.
            _ = taking.ContinueWith(
                late => Log.EndedLate(logs.CreateLogger("Webhooks"), late.Exception), CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            throw new ProblemException(
                StatusCodes.Status503ServiceUnavailable, "The database does not answer at the moment.",
                retryAfter: TimeSpan.FromSeconds(5));
        }
    }

    /// <summary>In a scope of its own, which lives on when the answer does not wait for it.</summary>
    /// <returns>Whether it was genuine; null when its lane is full.</returns>
    private static async Task<bool?> TakeAsync(IServiceScopeFactory scopes, WebhookLanes lanes, WebhookDelivery delivery)
    {
        using var place = await lanes.EnterAsync(delivery.KeyId);
        if (!place.IsAcquired)
            return null;
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WebhookDesk>().TakeAsync(delivery, CancellationToken.None);
    }

    /// <summary>Not thrown: in a storm this is the commonest answer, and has to be the cheapest.</summary>
    private static StatusCodeHttpResult Busy(HttpResponse response)
    {
        response.Headers.RetryAfter = "5";
        return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > LargestBody)
            return null;
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > LargestBody)
                return null;
            body.Write(buffer, 0, read);
        }
        return body.ToArray();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A webhook event that was answered with 503 was not stored afterwards, either.")]
        public static partial void EndedLate(ILogger logger, Exception? failure);
    }
}
