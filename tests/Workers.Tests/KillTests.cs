using Microsoft.EntityFrameworkCore;
using SupportAssistant.TestKit;

namespace SupportAssistant.Workers.Tests;

/// <summary>What a <c>kill -9</c> of the Workers may cost: seconds, and never a draft.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Rounds = 10;
    private const int TicketsEach = 5;

    [Fact]
    public async Task Fifty_drafts_survive_kills_at_random_moments_with_none_lost_and_none_doubled()
    {
        await using var ai = (await FakeOpenAi.StartAsync()).ChatAlways(async (context, body) =>
        {
            await Task.Delay(200, context.RequestAborted);
            await OpenAiAnswers.Says("Renew it under Domains.")(context, body);
        });
        await using var plant = await Plant.OpenAsync(ai);
        var kills = new Dictionary<int, DateTimeOffset>();
        var tickets = new List<int>();
        var worker = plant.StartWorkers();
        for (var round = 0; round < Rounds; round++)
        {
            var asked = ai.ChatCalls.Count;
            for (var i = 0; i < TicketsEach; i++)
                tickets.Add(await plant.AddTicketAsync());
            // Two of the five enqueues are lost; the sweep has to find them.
            tickets[^3..].ForEach(plant.Enqueue);
            await Task.WhenAny(
                Task.Delay(TimeSpan.FromSeconds(20)),
                Eventually.TrueAsync("a draft under way", () => Task.FromResult(ai.ChatCalls.Count > asked)));
            await Task.Delay(Random.Shared.Next(0, 400));
            await worker.KillAsync();
            foreach (var ticket in await UnderWayAsync(plant))
                kills[ticket] = TimeProvider.System.GetUtcNow();
            worker = plant.StartWorkers();
        }

        await Eventually.TrueAsync("fifty drafts", async () => (await plant.DraftsAsync()).Count >= tickets.Count);
        var drafts = await plant.DraftsAsync();

        Assert.Equal(tickets, drafts.Select(d => d.TicketId).Order());
        Assert.All(drafts, draft => Assert.Equal((0, "openai"), (draft.Round, draft.Writer)));
        Assert.NotEmpty(kills);
        var recovery = drafts.Where(d => kills.ContainsKey(d.TicketId))
            .Select(d => (d.CreatedAt - kills[d.TicketId]).TotalSeconds).Order().ToList();
        output.WriteLine($"{Rounds} kills hit {kills.Count} drafts under way; asked {ai.ChatCalls.Count} times for {drafts.Count}.");
        output.WriteLine($"Recovery after the last kill that hit a draft: p50 {recovery[recovery.Count / 2]:F1} s, most {recovery[^1]:F1} s.");
        // The lease of 20 s, one look of the sweep every 10 s, and starts of processes while others are killed.
        Assert.True(recovery[^1] < 60, $"A draft came back after {recovery[^1]} s.");
    }

    private static async Task<List<int>> UnderWayAsync(Plant plant)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = plant.Open();
        return await db.DraftClaims.Where(c => c.LeaseUntil > now && !db.Drafts.Any(d => d.TicketId == c.TicketId))
            .Select(c => c.TicketId).ToListAsync();
    }
}
