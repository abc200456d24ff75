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
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromSeconds(1), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        var kills = new Dictionary<int, DateTimeOffset>();
        var (hits, written) = (0, 0);
        var tickets = new List<int>();
        var rounds = options.Count("kills", 200);
        var workers = new Queue<ProductProcess>([plant.StartWorkers(), plant.StartWorkers()]);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < TicketsEach; i++)
                tickets.Add(await plant.AddTicketAsync());
            // Two of the five enqueues are lost; the sweep has to find them.
            tickets[^3..].ForEach(plant.Enqueue);
            await Eventually.TrueAsync(
                "a draft since the last kill", async () => (await plant.DraftsAsync()).Count > written, TimeSpan.FromMinutes(5));
            await Task.Delay(random.Next(0, 3_000));
            // The older of the two, which has work in its hands; the other goes on.
            await workers.Dequeue().KillAsync();
            var hit = await UnderWayAsync(plant);
            hits += hit.Count;
            foreach (var ticket in hit)
                kills[ticket] = TimeProvider.System.GetUtcNow();
            written = (await plant.DraftsAsync()).Count;
            workers.Enqueue(plant.StartWorkers());
        }
        await Eventually.TrueAsync("every draft", async () => (await plant.DraftsAsync()).Count >= tickets.Count, TimeSpan.FromMinutes(10));

        var drafts = await plant.DraftsAsync();
        var back = drafts.Where(d => kills.ContainsKey(d.TicketId)).Select(d => (d.CreatedAt - kills[d.TicketId]).TotalSeconds).ToList();
        results.Note($"{rounds} kills, {tickets.Count} tickets, drafts hit under way {hits} times");
        results.NoneLostNoneDoubled(tickets, drafts);
        results.AtMost("recovery p95", Results.Quantile(back, 0.95), 45, "s");
        results.AtMost("repeated provider calls per draft that was hit", (ai.ChatCalls.Count - drafts.Count) / (double)hits, 1, "calls");
    }

    private static async Task<List<int>> UnderWayAsync(Plant plant)
    {
        var now = TimeProvider.System.GetUtcNow();
        await using var db = plant.Open();
        return await db.DraftClaims.Where(c => c.LeaseUntil > now && !db.Drafts.Any(d => d.TicketId == c.TicketId))
            .Select(c => c.TicketId).ToListAsync();
    }
}
