using System.Security.Cryptography;
using System.Text;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Tests.Endpoints;

/// <summary>A webhook request as the addon sends it, or as somebody who pretends to be the addon.</summary>
internal sealed record Letter(string Key, string Signature, string Delivery, byte[] Body)
{
    public static string Event(int ticketId, string name = "TicketOpen") =>
        $$"""{"event":"{{name}}","ticket_id":{{ticketId}},"occurred_at":"2026-11-23T01:02:03Z"}""";

    public static Letter Of(NewIntegrationKey key, DateTimeOffset at, string body, string? delivery = null)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var signature = WebhookSignature.Sign(key.WebhookSecret, at, bytes);
        return new Letter(key.KeyId, signature, delivery ?? Guid.NewGuid().ToString(), bytes);
    }

    /// <param name="signed">What the HMAC is made over, however that came about.</param>
    public static string Hash(string secret, string signed) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(signed)));

    public Letter WithBody(string body) => this with { Body = Encoding.UTF8.GetBytes(body) };

    public async Task<HttpResponseMessage> SendAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/webhooks/whmcs") { Content = new ByteArrayContent(Body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        // An empty header is one that is not sent.
        foreach (var (name, value) in new[] { ("Key", Key), ("Signature", Signature), ("Delivery", Delivery) })
        {
            if (value.Length > 0)
                request.Headers.TryAddWithoutValidation($"X-SupportAssistant-{name}", value);
        }
        return await client.SendAsync(request);
    }
}
