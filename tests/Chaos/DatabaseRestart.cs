using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F4: PostgreSQL crashes again and again while drafts are under way.</summary>
internal static class DatabaseRestart
{
    private const int TicketsEach = 5;

    public static async Task RunAsync(Results results, Options options)
    {
        var random = new Random(4);
        await using var ai = (await FakeOpenAi.StartAsync())
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromSeconds(1), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        plant.StartWorkers();
        await plant.ServedAsync();
        var (tickets, first) = (new List<int>(), new List<double>());
        for (var round = 0; round < options.Count("crashes", 10); round++)
        {
            var asked = ai.ChatCalls.Count;
            for (var i = 0; i < TicketsEach; i++)
                tickets.Add(await plant.AddTicketAsync());
            tickets[^TicketsEach..].ForEach(plant.Enqueue);
            await Eventually.TrueAsync("a draft under way", () => Task.FromResult(ai.ChatCalls.Count > asked));
            await Task.Delay(random.Next(0, 1_000));
            var up = await DatabaseServer.CrashAsync(plant);
            var fresh = await plant.AddTicketAsync();
            plant.Enqueue(fresh);
            tickets.Add(fresh);
            await Eventually.TrueAsync("a draft after the crash", async () => (await plant.DraftsAsync()).Any(d => d.CreatedAt > up));
            first.Add(((await plant.DraftsAsync()).Where(d => d.CreatedAt > up).Min(d => d.CreatedAt) - up).TotalSeconds);
        }
        await Eventually.TrueAsync("every draft", async () => (await plant.DraftsAsync()).Count >= tickets.Count, TimeSpan.FromMinutes(5));

        results.NoneLostNoneDoubled(tickets, await plant.DraftsAsync());
        results.AtMost("first draft after it was up, slowest of all crashes", first.Max(), 10, "s");
    }
}
