using System.Net;
using System.Net.Http.Json;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>Drafts by a model, on demand and as jobs, and what becomes of them when its provider fails.</summary>
public sealed class ModelJourneyTests(HouseWithModel house) : IClassFixture<HouseWithModel>, IDisposable
{
    private const string Answer = "Hello Ana, please renew the certificate under SSL in the panel.";

    public void Dispose() => house.Ai.ChatAlways(OpenAiAnswers.Says(Answer)).EmbeddingsAlways(OpenAiAnswers.Embeds);

    [Fact]
    public async Task The_model_writes_the_draft_and_its_tokens_are_counted()
    {
        house.Ai.ChatAlways(OpenAiAnswers.Says(Answer));
        await using var company = await Company.OpenAsync(house.Api);

        var (_, draft) = await company.AsksAsync("Certificate expired", "My certificate has expired. How do I renew it?");

        Assert.Equal((Answer, "openai", "fake-model"), (draft.Text("draft"), draft.Text("writer"), draft.Text("model")));
        Assert.Equal((11, 7), (draft.Number("usage.input_tokens"), draft.Number("usage.output_tokens")));
        Assert.True(draft.Real("timings_ms.total") > 0);
    }

    [Fact]
    public async Task Asking_again_gives_the_same_draft_and_a_hint_another_one()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { drafting_enabled = false });
        var ticket = company.Whmcs.Tickets.Open("Certificate expired", "My certificate has expired. How do I renew it?");
        await company.SyncAsync();
        var ticket_id = await company.IdOfAsync(ticket);

        var first = await company.PostAsync("replies/generate", new { ticket_id }, HttpStatusCode.Created);
        var same = await company.PostAsync("replies/generate", new { ticket_id });
        var hinted = await company.PostAsync(
            "replies/generate", new { ticket_id, hint = "Mention the free reissue." }, HttpStatusCode.Created);

        Assert.Equal(first.Number("id"), same.Number("id"));
        Assert.NotEqual(first.Number("id"), hinted.Number("id"));
        Assert.Equal("Mention the free reissue.", hinted.Text("hint"));
        Assert.Contains("Mention the free reissue.", house.Ai.ChatCalls[^1].Body.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["pending", "superseded"], (await company.DraftsAsync(ticket)).Select(d => d.Text("status")));
        await company.PostAsync("replies/generate", new { ticket_id = 999_999 }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_event_stream_names_the_stages_then_the_text_piece_by_piece_then_the_reply()
    {
        house.Ai.ChatAlways(OpenAiAnswers.Says(Answer));
        await using var company = await Company.OpenAsync(house.Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { drafting_enabled = false });
        var ticket = company.Whmcs.Tickets.Open("Certificate expired", "My certificate has expired. How do I renew it?");
        await company.SyncAsync();
        var ticket_id = await company.IdOfAsync(ticket);

        var events = await company.StreamAsync("replies/generate", new { ticket_id });

        Assert.Equal(
            ["embedding", "search", "rerank", "intent", "confidence", "prompt", "generation"],
            events.Where(e => e.Name == "stage").Select(e => e.Data.Text("name")));
        Assert.Equal(Answer, string.Concat(events.Where(e => e.Name == "delta").Select(e => e.Data.Text("text"))));
        Assert.Equal("done", events[^1].Name);
        Assert.Equal((Answer, "pending"), (events[^1].Data.Text("draft"), events[^1].Data.Text("status")));
        var again = Assert.Single(await company.StreamAsync("replies/generate", new { ticket_id }));
        Assert.Equal(("done", events[^1].Data.Number("id")), (again.Name, again.Data.Number("id")));
    }

    [Fact]
    public async Task Two_agents_who_ask_at_once_get_the_same_draft()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { drafting_enabled = false });
        var ticket = company.Whmcs.Tickets.Open("Certificate expired", "My certificate has expired. How do I renew it?");
        await company.SyncAsync();
        var ticket_id = await company.IdOfAsync(ticket);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            company.Client.PostAsJsonAsync("/api/v1/replies/generate", new { ticket_id })));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(3, answers.Count(answer => answer.StatusCode == HttpStatusCode.OK));
        Assert.Single(await company.DraftsAsync(ticket));
    }

    [Fact]
    public async Task The_offline_writer_streams_too()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { external_ai_allowed = false, drafting_enabled = false });
        var ticket = company.Whmcs.Tickets.Open("Certificate expired", "My certificate has expired. How do I renew it?");
        await company.SyncAsync();

        var events = await company.StreamAsync("replies/generate", new { ticket_id = await company.IdOfAsync(ticket) });

        var text = string.Concat(events.Where(e => e.Name == "delta").Select(e => e.Data.Text("text")));
        Assert.Equal((text, "offline"), (events[^1].Data.Text("draft"), events[^1].Data.Text("writer")));
    }

    [Fact]
    public async Task A_company_that_forbids_outside_help_gets_its_drafts_from_the_offline_writer()
    {
        await using var company = await Company.OpenAsync(house.Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { external_ai_allowed = false });

        var (_, draft) = await company.AsksAsync("Certificate expired canary-not-for-outsiders", "How do I renew it?");

        Assert.Equal("offline", draft.Text("writer"));
        Assert.DoesNotContain(house.Ai.ChatCalls, call => call.Body.ToJsonString().Contains("canary-not-for-outsiders", StringComparison.Ordinal));
    }
}
