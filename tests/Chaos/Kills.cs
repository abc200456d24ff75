using Microsoft.EntityFrameworkCore;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F1: <c>kill -9</c> of the Workers while drafts are under way costs seconds, and never a draft.</summary>
internal static class Kills
{
    private const int TicketsEach = 5;

    public static async Task RunAsync(Results results, Options options)
    {
        var random = new Random(8);
        await using var ai = (await FakeOpenAi.StartAsync())
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromMilliseconds(200), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        var kills = new Dictionary<int, DateTimeOffset>();
        var tickets = new List<int>();
        var rounds = options.Count("kills", 200);
        var worker = plant.StartWorkers();
        for (var round = 0; round < rounds; round++)
        {
            var asked = ai.ChatCalls.Count;
            for (var i = 0; i < TicketsEach; i++)
                tickets.Add(await plant.AddTicketAsync());
            // Two of the five enqueues are lost; the sweep has to find them.
            tickets[^3..].ForEach(plant.Enqueue);
            await Eventually.TrueAsync("a draft under way", () => Task.FromResult(ai.ChatCalls.Count > asked));
            await Task.Delay(random.Next(0, 400));
            await worker.KillAsync();
            foreach (var ticket in await UnderWayAsync(plant))
                kills[ticket] = TimeProvider.System.GetUtcNow();
            worker = plant.StartWorkers();
        }
        await Eventually.TrueAsync("every draft", async () => (await plant.DraftsAsync()).Count >= tickets.Count, TimeSpan.FromMinutes(10));

        var drafts = await plant.DraftsAsync();
        var back = drafts.Where(d => kills.ContainsKey(d.TicketId)).Select(d => (d.CreatedAt - kills[d.TicketId]).TotalSeconds).ToList();
        results.Note($"{rounds} kills, {tickets.Count} tickets, {kills.Count} drafts hit under way");
        results.Zero("lost drafts", tickets.Except(drafts.Select(d => d.TicketId)).Count());
        results.Zero("doubled drafts", drafts.Count - drafts.DistinctBy(d => d.TicketId).Count());
        results.AtMost("recovery p95", Results.Quantile(back, 0.95), 45, "s");
        results.AtMost("more provider calls than drafts, per kill", (ai.ChatCalls.Count - drafts.Count) / (double)rounds, TicketsEach, "calls");
    }

    private static async Task<List<int>> UnderWayAsync(Plant plant)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = plant.Open();
        return await db.DraftClaims.Where(c => c.LeaseUntil > now && !db.Drafts.Any(d => d.TicketId == c.TicketId))
            .Select(c => c.TicketId).ToListAsync();
    }
}
