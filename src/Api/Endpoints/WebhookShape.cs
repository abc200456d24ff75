using System.Text.Json;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Api.Endpoints;

/// <summary>The body of an event as the addon writes it: what happened to which ticket, and of a staff reply its text.</summary>
internal sealed record WebhookShape(
    string? Event, int TicketId, int? ReplyId, int? RelatedTicketId, int? ClientId, string? Message, DateTimeOffset? OccurredAt)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <exception cref="ProblemException">422: it is no event.</exception>
    public static WebhookShape Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<WebhookShape>(body, Json) ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw ProblemException.Invalid("body", "The body is not the JSON of an event: {event, ticket_id, occurred_at}.");
        }
    }

    /// <exception cref="ProblemException">422: an event without its name, or about nothing.</exception>
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
