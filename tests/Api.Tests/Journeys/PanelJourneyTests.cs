using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>What the addon's panel asks and does inside WHMCS, by its short-lived token.</summary>
public sealed class PanelJourneyTests(House house) : IClassFixture<House>
{
    private const string Question = "My mailbox is full and I cannot receive email any more. What can I do?";

    [Fact]
    public async Task The_panel_shows_the_draft_of_the_present_thread_and_is_off_where_the_department_is()
    {
        await using var company = await Company.OpenAsync(house.Api);
        using var addon = await AddonAsync(company);
        Assert.Equal("none", (await PanelAsync(addon, 4711)).Text("state"));
        var (ticket, draft) = await company.AsksAsync("Mailbox full", Question);

        var panel = await PanelAsync(addon, ticket.Id);
        Assert.Equal(("ready", draft.Number("id")), (panel.Text("state"), panel.Number("reply.id")));
        Assert.False(panel.At("outdated").GetBoolean());
        Assert.StartsWith(panel.Text("insert"), panel.Text("reply.draft"), StringComparison.Ordinal);
        company.Whmcs.Tickets.CustomerReplies(ticket.Id, "And does a larger mailbox cost anything?");
        await company.HookAsync("TicketUserReply", ticket.Id);
        await Eventually.TrueAsync("the next draft", async () =>
            await PanelAsync(addon, ticket.Id) is var next && next.Text("state") == "ready"
            && next.Number("reply.id") > draft.Number("id"));

        var department = (await company.GetAsync("whmcs/departments")).At("items")[0].Number("id");
        await SendAsync(addon, HttpMethod.Put, "departments", new { silent_departments = new[] { department } });
        Assert.Equal("off", (await PanelAsync(addon, ticket.Id)).Text("state"));
        await SendAsync(addon, HttpMethod.Put, "departments", new { silent_departments = Array.Empty<int>() });
        Assert.Equal("ready", (await PanelAsync(addon, ticket.Id)).Text("state"));
    }

    [Fact]
    public async Task An_agent_asks_for_another_draft_and_calls_that_one_useless()
    {
        await using var company = await Company.OpenAsync(house.Api);
        using var addon = await AddonAsync(company);
        var (ticket, draft) = await company.AsksAsync("Mailbox full", Question);
        await SendAsync(addon, HttpMethod.Post, $"replies/{draft.Number("id")}/shown");
        await SendAsync(addon, HttpMethod.Post, $"replies/{draft.Number("id")}/inserted");

        var asked = await SendAsync(
            addon, HttpMethod.Post, $"replies/{draft.Number("id")}/regenerate", new { hint = "Shorter, please" });
        Assert.Equal(("drafting", draft.Number("id")), (asked.Text("state"), asked.Number("reply.id")));
        var other = await Eventually.SomeAsync<JsonElement>("another draft", async () =>
            await PanelAsync(addon, ticket.Id) is var panel && panel.Text("state") == "ready"
            && panel.Number("reply.id") > draft.Number("id") ? panel.At("reply") : null);

        await SendAsync(
            addon, HttpMethod.Post, $"replies/{other.Number("id")}/reject", new { reason = "tone", note = "Too stiff" });
        Assert.Equal("none", (await PanelAsync(addon, ticket.Id)).Text("state"));
        Assert.Equal("rejected", (await company.GetAsync($"replies/{other.Number("id")}")).Text("status"));
        using var twice = await addon.PostAsJsonAsync(
            $"/api/v1/addon/replies/{other.Number("id")}/reject", new { reason = "tone" });
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
    }

    [Fact]
    public async Task The_addons_articles_are_searched_follow_their_changes_and_go()
    {
        await using var company = await Company.OpenAsync(house.Api);
        using var addon = await AddonAsync(company);
        await ExportAsync("<p>The zebrafish plan holds <b>ten</b> mailboxes.</p>");
        await FindsAsync("ten mailboxes");

        await ExportAsync("<p>The zebrafish plan holds <b>fifty</b> mailboxes.</p>");
        await FindsAsync("fifty mailboxes");

        await SendAsync(addon, HttpMethod.Post, "knowledge", new { removed = new[] { 3 } });
        await Eventually.TrueAsync("the article's end", async () => await HitsAsync() is []);

        Task<JsonElement> ExportAsync(string content) => SendAsync(addon, HttpMethod.Post, "knowledge", new
        {
            articles = new[] { new { id = 3, title = "Zebrafish", content, category = "Plans" } },
        });

        // Its predefined replies and announcements come in by themselves; they are not what is looked for.
        async Task<string[]> HitsAsync() => [.. (await company.PostAsync(
            "search/tenant", new { query = "How many mailboxes has the zebrafish plan?", top_k = 5 }))
            .Each("items", "excerpt").Where(hit => hit.Contains("zebrafish", StringComparison.Ordinal))];

        Task FindsAsync(string words) => Eventually.TrueAsync(words, async () =>
            await HitsAsync() is [var only] && only.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_panel_is_for_the_addon_and_for_its_own_company_only()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await using var stranger = await Company.OpenAsync(house.Api);
        var (ticket, draft) = await company.AsksAsync("Mailbox full", Question);
        using var foreign = await AddonAsync(stranger);

        Assert.Equal("none", (await PanelAsync(foreign, ticket.Id)).Text("state"));
        using var shown = await foreign.PostAsync($"/api/v1/addon/replies/{draft.Number("id")}/shown", null);
        Assert.Equal(HttpStatusCode.NotFound, shown.StatusCode);
        using var console = await company.Client.GetAsync($"/api/v1/addon/tickets/{ticket.Id}/panel");
        Assert.Equal(HttpStatusCode.Forbidden, console.StatusCode);
    }

    private async Task<HttpClient> AddonAsync(Company company)
    {
        var key = await company.KeyAsync();
        var answer = await house.Api.Anyone().PostAsJsonAsync("/api/v1/auth/integration-token", new
        {
            integration_key = key.Text("integration_key"), whmcs_admin_id = 3, whmcs_admin_name = "Sam Staff",
        });
        return house.Api.With((await answer.JsonAsync()).Text("access_token"));
    }

    private static Task<JsonElement> PanelAsync(HttpClient addon, int whmcsTicketId) =>
        SendAsync(addon, HttpMethod.Get, $"tickets/{whmcsTicketId}/panel");

    private static async Task<JsonElement> SendAsync(HttpClient addon, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/addon/{path}");
        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await addon.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{method} {path}: {answer.StatusCode}: {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
