using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>One company with its WHMCS and the addon in it.</summary>
internal sealed class Company : IAsyncDisposable
{
    private readonly NewIntegrationKey key;

    private Company(int tenantId, FakeWhmcs whmcs, NewIntegrationKey key) => (TenantId, Whmcs, this.key) = (tenantId, whmcs, key);

    public int TenantId { get; }

    public FakeWhmcs Whmcs { get; }

    /// <summary>Connects a tenant of the plant, its own or a further one.</summary>
    public static async Task<Company> OpenAsync(Plant plant, int? tenantId = null)
    {
        var (id, whmcs) = (tenantId ?? plant.TenantId, FakeWhmcs.Start());
        await plant.InTenantAsync(id, (WhmcsConnections connections) => connections.SaveAsync(
            new WhmcsConnectionInput(whmcs.Url, FakeWhmcs.Identifier, FakeWhmcs.Secret), CancellationToken.None));
        var key = await plant.InTenantAsync(id, (IntegrationKeys keys) => keys.CreateAsync("addon", CancellationToken.None));
        return new Company(id, whmcs, key);
    }

    /// <summary>What the addon sends when a hook of WHMCS fires.</summary>
    public HttpRequestMessage Hook(string hook, FakeTicket ticket, string? delivery = null)
    {
        var now = TimeProvider.System.GetUtcNow();
        var body = JsonSerializer.Serialize(new { @event = hook, ticket_id = ticket.Id, occurred_at = now });
        var hash = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(key.WebhookSecret), Encoding.UTF8.GetBytes($"{now.ToUnixTimeSeconds()}.{body}"));
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/webhooks/whmcs")
        {
            Content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json")),
        };
        request.Headers.Add("X-SupportAssistant-Key", key.KeyId);
        request.Headers.Add("X-SupportAssistant-Signature", $"t={now.ToUnixTimeSeconds()},v1={Convert.ToHexStringLower(hash)}");
        request.Headers.Add("X-SupportAssistant-Delivery", delivery ?? Guid.NewGuid().ToString());
        return request;
    }

    public ValueTask DisposeAsync() => Whmcs.DisposeAsync();
}
