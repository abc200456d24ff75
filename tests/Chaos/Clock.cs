using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F20: of two Workers one lives two hours in the future (faketime). Neither takes the other's work for abandoned.</summary>
internal static class Clock
{
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

    public static async Task RunAsync(Results results, Options options)
    {
        if (!File.Exists(Library))
            throw new InvalidOperationException($"It needs Debian's package faketime ({Library}).");
        await using var ai = (await FakeOpenAi.StartAsync())
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromSeconds(3), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        plant.StartWorkers();
        // The last one, or every timed wait of .NET ends at once.
        plant.StartWorkers(
            ("LD_PRELOAD", Library), ("FAKETIME", "+2h"), ("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
            ("FAKETIME_FORCE_MONOTONIC_FIX", "0"));
        await plant.ServedAsync(workers: 2);
        var tickets = new List<int>();
        for (var i = 0; i < options.Count("tickets", 100); i++)
        {
            tickets.Add(await plant.AddTicketAsync());
            plant.Enqueue(tickets[^1]);
            await Task.Delay(200);
        }
        await Eventually.TrueAsync("every draft", async () => (await plant.DraftsAsync()).Count >= tickets.Count, TimeSpan.FromMinutes(5));
        await Task.Delay(TimeSpan.FromSeconds(20));

        var drafts = await plant.DraftsAsync();
        results.Note($"{drafts.Count(draft => draft.CreatedAt > TimeProvider.System.GetUtcNow().AddHours(1))} drafts were written two hours ahead");
        results.NoneLostNoneDoubled(tickets, drafts);
        results.Zero("double executions", ai.ChatCalls.Count - tickets.Count);
    }
}
