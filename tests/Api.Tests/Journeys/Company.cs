using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>A hosting company as it uses the product: an admin who has signed in, a WHMCS with customers, articles.</summary>
internal sealed class Company : IAsyncDisposable
{
    private JsonElement key;

    private Company(HttpClient client, int tenantId, TimeProvider clock)
    {
        (Client, TenantId) = (client, tenantId);
        Whmcs = FakeWhmcs.Start(clock);
    }

    public FakeWhmcs Whmcs { get; }

    public int TenantId { get; }

    public HttpClient Client { get; }

    public static Task<Company> OpenAsync(ApiHost api) => OpenAsync(api, api.Anyone());

    /// <param name="door">To the program that answers; <paramref name="api"/> shares its database and key.</param>
    public static async Task<Company> OpenAsync(ApiHost api, HttpClient door)
    {
        var admin = await api.JoinAsync($"Company {Guid.NewGuid():N}");
        var login = await door.PostAsJsonAsync("/api/v1/auth/login", new { email = admin.Email, password = ApiHost.Password });
        door.DefaultRequestHeaders.Authorization = new("Bearer", (await login.JsonAsync()).Text("access_token"));
        var company = new Company(door, admin.TenantId, api.IsReal ? TimeProvider.System : api.Clock);
        await company.SendAsync(HttpMethod.Put, "whmcs/config", new
        {
            url = company.Whmcs.Url, identifier = FakeWhmcs.Identifier, secret = FakeWhmcs.Secret,
        });
        return company;
    }

    public Task<JsonElement> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<JsonElement> PostAsync(string path, object? body = null, HttpStatusCode expected = HttpStatusCode.OK) =>
        SendAsync(HttpMethod.Post, path, body, expected);

    /// <summary>Asks, and fails on any other status than the expected one.</summary>
    public async Task<JsonElement> SendAsync(
        HttpMethod method, string path, object? body = null, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await Client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{method} {path}: {answer.StatusCode} instead of {expected}: {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }

    /// <summary>Articles, indexed by the time this returns.</summary>
    public async Task WritesAsync(string title, string content)
    {
        await PostAsync("kb/articles", new { title, content }, HttpStatusCode.Created);
        await Eventually.TrueAsync("the index", async () => (await GetAsync("kb/index")).Text("state") == "ready");
    }

    public Task<JsonElement> SyncAsync() => PostAsync("whmcs/sync");

    /// <summary>Opens a ticket, lets it be pulled, and waits for its draft.</summary>
    public async Task<(FakeTicket Ticket, JsonElement Draft)> AsksAsync(string subject, string message)
    {
        var ticket = Whmcs.Tickets.Open(subject, message);
        await SyncAsync();
        return (ticket, await DraftAsync(ticket));
    }

    /// <summary>Ours; waits until the ticket is known here.</summary>
    public Task<int> IdOfAsync(FakeTicket ticket) => Eventually.SomeAsync<int>($"ticket {ticket.Mask}", async () =>
    {
        var found = (await GetAsync($"whmcs/tickets?q={ticket.Mask}")).GetProperty("items").EnumerateArray();
        return found.Where(t => t.Number("whmcs_id") == ticket.Id).Select(t => (int?)t.Number("id")).SingleOrDefault();
    });

    /// <summary>All drafts of a ticket, the latest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> DraftsAsync(FakeTicket ticket) =>
        [.. (await GetAsync($"replies/ticket/{await IdOfAsync(ticket)}")).GetProperty("items").EnumerateArray()];

    /// <summary>Waits for the draft that a person should look at.</summary>
    public Task<JsonElement> DraftAsync(FakeTicket ticket) => Eventually.SomeAsync<JsonElement>($"a draft for {ticket.Mask}", async () =>
        (await DraftsAsync(ticket)).Where(d => d.Text("status") == "pending").Select(d => (JsonElement?)d).FirstOrDefault());

    /// <summary>Approves, and waits until it has been learned from.</summary>
    public async Task<JsonElement> ApprovesAsync(JsonElement draft, string final)
    {
        var approval = await PostAsync("replies/approve", new { reply_id = draft.Number("id"), final_reply = final });
        var learned = $"{approval.Text("learned_as")}s";
        await Eventually.TrueAsync(learned, async () => (await GetAsync(learned)).GetProperty("items").EnumerateArray()
            .Any(r => r.Number("approved_reply_id") == approval.Number("approved_reply_id")));
        return approval;
    }

    /// <summary>Asks for a draft as an event stream, to its end.</summary>
    public async Task<IReadOnlyList<(string Name, JsonElement Data)>> StreamAsync(string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{path}") { Content = JsonContent.Create(body) };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        var events = new List<(string, JsonElement)>();
        await foreach (var item in SseParser.Create(await answer.Content.ReadAsStreamAsync()).EnumerateAsync())
            events.Add((item.EventType, JsonSerializer.Deserialize<JsonElement>(item.Data)));
        return events;
    }

    /// <summary>What the addon is set up with, made at its first use.</summary>
    public async Task<JsonElement> KeyAsync() => key.ValueKind == JsonValueKind.Undefined
        ? key = await PostAsync("whmcs/integration-keys", new { name = "addon" }, HttpStatusCode.Created)
        : key;

    /// <summary>What the addon sends when a hook of WHMCS fires.</summary>
    public async Task HookAsync(
        string hook, int whmcsTicketId, string? delivery = null, string? secret = null,
        HttpStatusCode expected = HttpStatusCode.Accepted)
    {
        await KeyAsync();
        var now = TimeProvider.System.GetUtcNow();
        var body = JsonSerializer.Serialize(new { @event = hook, ticket_id = whmcsTicketId, occurred_at = now });
        delivery ??= Guid.NewGuid().ToString();
        var hash = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(secret ?? key.Text("webhook_secret")),
            Encoding.UTF8.GetBytes($"{now.ToUnixTimeSeconds()}.{body}"));
        HttpStatusCode answered;
        do
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/webhooks/whmcs");
            request.Content = new StringContent(body, MediaTypeHeaderValue.Parse("application/json"));
            request.Headers.Add("X-SupportAssistant-Key", key.Text("key_id"));
            request.Headers.Add("X-SupportAssistant-Signature", $"t={now.ToUnixTimeSeconds()},v1={Convert.ToHexStringLower(hash)}");
            request.Headers.Add("X-SupportAssistant-Delivery", delivery);
            using var answer = await Client.SendAsync(request);
            answered = answer.StatusCode;
        }
        // On a busy machine the database may be slower than the addon's patience: then it sends the same again.
        while (answered == HttpStatusCode.ServiceUnavailable);
        Assert.Equal(expected, answered);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Whmcs.DisposeAsync();
    }
}

/// <summary>Reads an answer as somebody does who only knows the wire.</summary>
internal static class Wire
{
    /// <summary>A member by its way: <c>confidence.breakdown.example_similarity</c>.</summary>
    public static JsonElement At(this JsonElement json, string way) =>
        way.Split('.').Aggregate(json, (at, name) => at.GetProperty(name));

    public static string Text(this JsonElement json, string way) => json.At(way).GetString()!;

    public static int Number(this JsonElement json, string way) => json.At(way).GetInt32();

    public static double Real(this JsonElement json, string way) => json.At(way).GetDouble();

    public static IReadOnlyList<string> Each(this JsonElement json, string list, string member) =>
        [.. json.At(list).EnumerateArray().Select(item => item.Text(member))];
}
