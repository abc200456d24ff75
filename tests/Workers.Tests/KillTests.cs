using SupportAssistant.TestKit;

namespace SupportAssistant.Workers.Tests;

/// <summary>What a <c>kill -9</c> of the Workers may cost: seconds (<c>./dev chaos kills</c> measures them), and never a draft.</summary>
public sealed class KillTests
{
    private const int Rounds = 10;
    private const int TicketsEach = 5;

    /// <summary>Ten processes start one after the other, on whatever machine this is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Fifty_drafts_survive_kills_at_random_moments_with_none_lost_and_none_doubled()
    {
        await using var ai = (await FakeOpenAi.StartAsync())
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromMilliseconds(200), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        var random = new Random(8);
        var tickets = new List<int>();
        var worker = plant.StartWorkers();
        for (var round = 0; round < Rounds; round++)
        {
            var asked = ai.ChatCalls.Count;
            for (var i = 0; i < TicketsEach; i++)
                tickets.Add(await plant.AddTicketAsync());
            // Two of the five enqueues are lost; the sweep has to find them.
            tickets[^3..].ForEach(plant.Enqueue);
            await Eventually.TrueAsync("a draft under way", () => Task.FromResult(ai.ChatCalls.Count > asked), Patience);
            await Task.Delay(random.Next(0, 400));
            await worker.KillAsync();
            worker = plant.StartWorkers();
        }

        await Eventually.TrueAsync("fifty drafts", async () => (await plant.DraftsAsync()).Count >= tickets.Count, Patience);
        var drafts = await plant.DraftsAsync();

        Assert.Equal(tickets, drafts.Select(d => d.TicketId).Order());
        Assert.All(drafts, draft => Assert.Equal((0, "openai"), (draft.Round, draft.Writer)));
    }
}
