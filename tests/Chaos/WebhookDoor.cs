using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>A company's addon before the running product: what it sends, and what came of it.</summary>
internal sealed class WebhookDoor : IAsyncDisposable
{
    private readonly Plant plant;
    private readonly ProductProcess api;
    private readonly HttpClient client;
    private readonly NewIntegrationKey key;
    private int refused;

    private WebhookDoor(Plant plant, ProductProcess api, HttpClient client, NewIntegrationKey key, FakeWhmcs whmcs) =>
        (this.plant, this.api, this.client, this.key, Whmcs) = (plant, api, client, key, whmcs);

    public FakeWhmcs Whmcs { get; }

    /// <summary>How often an event was answered with something else than 202, and sent again.</summary>
    public int Refused => refused;

    public static async Task<WebhookDoor> OpenAsync(int tickets)
    {
        var plant = await Plant.OpenAsync();
        var whmcs = FakeWhmcs.Start();
        for (var n = 0; n < tickets; n++)
            whmcs.Tickets.Open($"Question {n}", "How do I renew my domain?");
        await plant.InTenantAsync((WhmcsConnections connections) => connections.SaveAsync(
            new WhmcsConnectionInput(whmcs.Url, FakeWhmcs.Identifier, FakeWhmcs.Secret), CancellationToken.None));
        var key = await plant.InTenantAsync((IntegrationKeys keys) => keys.CreateAsync("addon", CancellationToken.None));
        // What is measured are the events: the poll would bring the tickets as well.
        plant.Settings["WHMCS_POLL_SECONDS"] = "3600";
        plant.StartWorkers();
        var address = $"http://127.0.0.1:{FreePort()}";
        var api = ProductProcess.Start(
            "SupportAssistant.Api", new Dictionary<string, string>(plant.Settings) { ["ASPNETCORE_URLS"] = address }, "serve");
        var door = new WebhookDoor(plant, api, new HttpClient { BaseAddress = new Uri(address) }, key, whmcs);
        await Eventually.TrueAsync("the Api", door.IsReadyAsync, TimeSpan.FromMinutes(5));
        return door;
    }

    /// <summary>Until it is taken, as the addon does it.</summary>
    /// <returns>How long the attempt took that was.</returns>
    public async Task<TimeSpan> SendAsync(string hook, int ticketId, int number)
    {
        while (true)
        {
            var clock = TimeProvider.System;
            var body = Encoding.UTF8.GetBytes($$"""{"event":"{{hook}}","ticket_id":{{ticketId}},"occurred_at":"{{clock.GetUtcNow():O}}"}""");
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/webhooks/whmcs") { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json");
            request.Headers.Add("X-SupportAssistant-Key", key.KeyId);
            request.Headers.Add("X-SupportAssistant-Signature", WebhookSignature.Sign(key.WebhookSecret, clock.GetUtcNow(), body));
            request.Headers.Add("X-SupportAssistant-Delivery", $"delivery {number}");
            var sent = clock.GetTimestamp();
            using var answer = await client.SendAsync(request);
            if (answer.StatusCode == HttpStatusCode.Accepted)
                return clock.GetElapsedTime(sent);
            Interlocked.Increment(ref refused);
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>Events in the database, and those of them that still wait.</summary>
    public async Task<(int Stored, int Waiting)> EventsAsync()
    {
        await using var db = plant.Open();
        return (await db.WebhookEvents.CountAsync(), await db.WebhookEvents.CountAsync(e => e.ProcessedAt == null));
    }

    /// <summary>Tickets whose status here is not the one in WHMCS.</summary>
    public async Task<int> MismatchesAsync()
    {
        await using var db = plant.Open();
        var known = await db.Tickets.ToDictionaryAsync(t => t.WhmcsId, t => t.Status);
        return Whmcs.Tickets.All.Count(ticket => known.GetValueOrDefault(ticket.Id) != ticket.Status);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await api.DisposeAsync();
        await plant.DisposeAsync();
        await Whmcs.DisposeAsync();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            return (await client.GetAsync("/health/live")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // It does not listen yet.
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
