using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F2 and F26: one version of the Workers is replaced by the next while jobs run, some of which the earlier one enqueued.</summary>
internal static class Rolling
{
    private const int TicketsEach = 5;

    public static async Task RunAsync(Results results, Options options)
    {
        await using var ai = (await FakeOpenAi.StartAsync())
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromSeconds(1), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        var (tickets, exits) = (new List<int>(), new List<double>());
        var old = plant.StartWorkers();
        for (var round = 0; round < options.Count("rounds", 20); round++)
        {
            var asked = ai.ChatCalls.Count;
            for (var i = 0; i < TicketsEach; i++)
                tickets.Add(await plant.AddTicketAsync());
            tickets[^TicketsEach..].ForEach(plant.Enqueue);
            await Eventually.TrueAsync("a draft under way", () => Task.FromResult(ai.ChatCalls.Count > asked));
            var begin = TimeProvider.System.GetTimestamp();
            await old.SignalAsync("TERM");
            await old.EndAsync(TimeSpan.FromSeconds(60));
            exits.Add(TimeProvider.System.GetElapsedTime(begin).TotalSeconds);
            old = plant.StartWorkers();
        }
        await Eventually.TrueAsync("every draft", async () => (await plant.DraftsAsync()).Count >= tickets.Count, TimeSpan.FromMinutes(5));

        results.NoneLostNoneDoubled(tickets, await plant.DraftsAsync());
        results.AtMost("exit p95", Results.Quantile(exits, 0.95), 10, "s");
        await OldJobs.RunAsync(results, plant);
    }
}
