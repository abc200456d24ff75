using System.Text.Json;
using Hangfire;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Endpoints;

/// <summary>The addon's door. An accepted event is in the database before the answer leaves; one answer for every forgery.</summary>
internal static class WebhooksEndpoints
{
    /// <summary>Read before anything is computed over it: a thin event is a few hundred bytes, a long reply some kilobytes.</summary>
    private const int LargestBody = 256 * 1024;

    public static void MapWebhooks(this IEndpointRouteBuilder api) =>
        api.MapPost("/webhooks/whmcs", Receive).WithTags("webhooks").AllowAnonymous();

    private static async Task<Results<Accepted, UnauthorizedHttpResult, StatusCodeHttpResult>> Receive(
        HttpRequest request, IntegrationKeys keys, AppDbContext db, CurrentTenant tenant, IBackgroundJobClient queue,
        TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await ReadAsync(request, cancellationToken) is not { } body)
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var key = await keys.FindWebhookKeyAsync(request.Headers["X-SupportAssistant-Key"].ToString(), cancellationToken);
        var signature = request.Headers["X-SupportAssistant-Signature"].ToString();
        if (key is null || !WebhookSignature.Verify(signature, key.Secret, body, clock.GetUtcNow()))
            return TypedResults.Unauthorized();
        var delivery = request.Headers["X-SupportAssistant-Delivery"].ToString();
        if (delivery.Length is 0 or > 100)
            throw ProblemException.Invalid("X-SupportAssistant-Delivery", "Send a unique id of at most 100 characters.");

        var parsed = Parse(body);
        // What the addon's connection test sends: the signature was right, and that was the question.
        if (parsed.Event == "Ping")
            return TypedResults.Accepted((string?)null);
        var stored = parsed.ToEvent(tenant.Id, key.IntegrationKeyId, delivery, clock.GetUtcNow());
        db.WebhookEvents.Add(stored);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return TypedResults.Accepted((string?)null);
        }
        var (tenantId, eventId) = (tenant.Id, stored.Id);
        queue.Enqueue<IHandleWebhook>(JobQueues.Arrivals, job => job.RunAsync(tenantId, eventId, CancellationToken.None));
        return TypedResults.Accepted((string?)null);
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

    private static EventBody Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<EventBody>(body, Json) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw ProblemException.Invalid("body", "The body is not the JSON of an event: {event, ticket_id, occurred_at}.");
        }
    }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    private sealed record EventBody(
        string? Event, int TicketId, int? ReplyId, int? RelatedTicketId, int? ClientId, string? Message,
        DateTimeOffset? OccurredAt)
    {
        public WebhookEvent ToEvent(int tenantId, int keyId, string delivery, DateTimeOffset now)
        {
            if (string.IsNullOrWhiteSpace(Event) || Event.Length > 60)
                throw ProblemException.Invalid("event", "Name the WHMCS hook, such as TicketOpen.");
            if (TicketId <= 0 && !(Event == "ClientDelete" && ClientId > 0))
                throw ProblemException.Invalid("ticket_id", "Give WHMCS's ticket id, a whole number above 0.");
            return new WebhookEvent
            {
                TenantId = tenantId, IntegrationKeyId = keyId, DeliveryId = delivery, Event = Event, WhmcsTicketId = TicketId,
                WhmcsReplyId = ReplyId, WhmcsRelatedTicketId = RelatedTicketId, WhmcsClientId = ClientId,
                Message = Event == "TicketAdminReply" && Message is not null ? MessageText.Clean(Message) : null,
                OccurredAt = (OccurredAt ?? now).ToUniversalTime(), ReceivedAt = now,
            };
        }
    }
}
