using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F3: Workers frozen in the middle of their drafts wake up when others have written them: what they bring is refused.</summary>
internal static class Zombie
{
    private const int Tickets = 10;

    public static async Task RunAsync(Results results, Options options)
    {
        // The first wakes after its lease has run out, in time to store what the model said; the second long after all deadlines.
        await FreezeAsync(results, "frozen 25 s", TimeSpan.FromSeconds(25));
        await FreezeAsync(results, "frozen longer", TimeSpan.FromSeconds(options.Count("seconds", 90)));
    }

    private static async Task FreezeAsync(Results results, string how, TimeSpan sleep)
    {
        await using var ai = (await FakeOpenAi.StartAsync())
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromSeconds(3), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        var tickets = new List<int>();
        for (var i = 0; i < Tickets; i++)
            tickets.Add(await plant.AddTicketAsync());
        var sleeper = plant.StartWorkers();
        await Eventually.TrueAsync("all drafts under way", () => Task.FromResult(ai.ChatCalls.Count >= Tickets));
        await sleeper.SignalAsync("STOP");
        var awake = Task.Delay(sleep);
        plant.StartWorkers();
        await Eventually.TrueAsync("the drafts of the others", async () => (await plant.DraftsAsync()).Count >= Tickets);
        var before = await plant.DraftsAsync();
        await awake;
        await sleeper.SignalAsync("CONT");
        await Task.Delay(TimeSpan.FromSeconds(20));

        var after = await plant.DraftsAsync();
        results.Note($"{how}: {Tickets} drafts, the model was asked {ai.ChatCalls.Count} times");
        results.Zero($"{how}: stale writes accepted", after.Count(draft => before.All(first => first.Id != draft.Id)));
        results.NoneLostNoneDoubled(tickets, after);
    }
}
