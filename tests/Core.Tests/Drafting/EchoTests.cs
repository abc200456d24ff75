using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Tests.Learning;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Drafting;

/// <summary>With a model that repeats its whole prompt, only what is kept from it is safe.</summary>
public sealed class EchoTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task No_secret_and_nothing_of_another_customer_reaches_model_index_or_draft()
    {
        await using var ai = await FakeOpenAi.StartAsync();
        ai.ChatAlways(OpenAiAnswers.SaysFrom(body => string.Join("\n\n", Contents(body))));
        await using var desk = await Desk.OpenAsync(
            database, ("OPENAI_API_KEY", "sk-only-for-tests"), ("OPENAI_BASE_URL", ai.BaseUrl), ("EMBEDDING_DIMENSIONS", "256"));
        var customers = PlantedCustomer.Some(50);
        Assert.InRange(customers.Sum(c => c.Identity.Count + c.Secrets.Count), 500, int.MaxValue);
        var seen = 0;

        foreach (var customer in customers)
        {
            var draftText = await PassAsync(desk, customer, learnsFirst: customer.Invoice[4] % 2 == 0);
            var sent = ai.Calls.Skip(seen).SelectMany(call => Contents(call.Body)).Append(draftText).ToList();
            seen = ai.Calls.Count;
            var forbidden = customers.Where(other => other != customer).SelectMany(other => other.Identity)
                .Concat(customers.SelectMany(any => any.Secrets)).Append("canary-c-").ToList();
            Assert.All(sent, text => Assert.DoesNotContain(forbidden, canary => text.Contains(canary, StringComparison.Ordinal)));
        }

        Assert.True(ai.ChatCalls.Count >= customers.Count);
        var canaries = customers.SelectMany(c => c.Identity.Concat(c.Secrets)).ToList();
        var kept = await KeptAsync(desk);
        Assert.True(kept.Count > 150);
        Assert.All(kept, text => Assert.DoesNotContain(canaries, canary => text.Contains(canary, StringComparison.Ordinal)));
    }

    /// <summary>One ticket from its opening to what it taught; an answer without a draft is learned as an example.</summary>
    private static async Task<string> PassAsync(Desk desk, PlantedCustomer customer, bool learnsFirst)
    {
        var id = desk.Whmcs.Tickets.Open("Error 500 on my site", customer.Message, email: customer.Email, name: customer.Name).Id;
        await desk.HappensAsync("TicketOpen", id);
        if (learnsFirst)
        {
            await desk.AgentSendsAsync(id, customer.Answer);
            await desk.CustomerSaysAsync(id, $"It is back: {customer.Message}");
        }
        var draft = await desk.DraftAsync(id);
        Assert.Contains(draft.Evidence.Warnings, w => w.Kind == "redacted" && w.Text.Contains("card", StringComparison.Ordinal));
        await desk.MarkAsync(draft);
        if (!learnsFirst)
            await desk.AgentSendsAsync(id, customer.Answer);
        return string.Join('\n', [draft.Text, .. draft.Evidence.Sources.Select(s => $"{s.Title}\n{s.Excerpt}")]);
    }

    /// <summary>What is found again later, and what is shown of it.</summary>
    private static Task<List<string>> KeptAsync(Desk desk) => desk.ReadAsync(async db => (List<string>)
    [
        .. (await db.Passages.ToListAsync()).SelectMany(p => new[] { p.Title, p.Text, p.Question ?? "" }),
        .. (await db.Examples.ToListAsync()).Select(e => e.Content),
        .. (await db.Corrections.ToListAsync()).Select(c => c.Content),
    ]);

    private static IEnumerable<string> Contents(JsonObject body) => (body["messages"], body["input"]) switch
    {
        (JsonArray messages, _) => messages.Select(message => (string)message!["content"]!),
        (_, JsonArray input) => input.Select(text => (string)text!),
        (_, { } text) => [(string)text!],
        _ => [],
    };
}
