using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F8 and F12: five hundred tickets have piled up in half an hour, without Workers, or with an embedding provider that was down.</summary>
internal static class Backlog
{
    private static readonly TimeSpan Outage = TimeSpan.FromMinutes(30);

    public static async Task RunAsync(Results results, Options options)
    {
        var tickets = options.Count("tickets", 500);
        await WithoutWorkersAsync(results, tickets);
        await WithoutProviderAsync(results, tickets);
    }

    private static async Task WithoutWorkersAsync(Results results, int count)
    {
        await using var ai = await ModelAsync();
        await using var plant = await Plant.OpenAsync(ai);
        var tickets = await WaitingAsync(plant, count);
        plant.StartWorkers();
        await DoneAsync(results, "after half an hour without Workers", plant, tickets);
    }

    /// <summary>
    /// The half hour is the state it leaves: every ticket has been tried so often that its pause is the longest, and that pause
    /// has only just begun.
    /// </summary>
    private static async Task WithoutProviderAsync(Results results, int count)
    {
        await using var ai = await ModelAsync();
        await using var plant = await Plant.OpenAsync(ai);
        plant.StartWorkers();
        await plant.AddArticleAsync();
        ai.EmbeddingsAlways(OpenAiAnswers.Fails(503));
        var tickets = await WaitingAsync(plant, count);
        await TriedAsync(plant, count, attempt: 1);
        await DatabaseServer.RunAsync(plant, "UPDATE draft_claims SET attempt = 20, lease_until = now()");
        await TriedAsync(plant, count, attempt: 21);
        var calls = ai.EmbeddingCalls.Count;
        ai.EmbeddingsAlways(OpenAiAnswers.Embeds);
        results.Note($"{calls} calls of the dead provider for {count} tickets");
        await DoneAsync(results, "after half an hour without embeddings", plant, tickets);
    }

    private static async Task DoneAsync(Results results, string what, Plant plant, List<int> tickets)
    {
        var begin = TimeProvider.System.GetTimestamp();
        await Eventually.TrueAsync("the backlog", async () => (await plant.DraftsAsync()).Count >= tickets.Count, TimeSpan.FromMinutes(30));
        results.AtMost($"{tickets.Count} drafts {what}", TimeProvider.System.GetElapsedTime(begin).TotalMinutes, 10, "min");
        results.NoneLostNoneDoubled(tickets, await plant.DraftsAsync());
    }

    private static Task TriedAsync(Plant plant, int count, int attempt) => Eventually.TrueAsync(
        "every ticket to be tried",
        async () => await DatabaseServer.CountAsync(plant, $"SELECT count(*) FROM draft_claims WHERE attempt >= {attempt}") >= count,
        TimeSpan.FromMinutes(15));

    private static async Task<List<int>> WaitingAsync(Plant plant, int count)
    {
        var tickets = new List<int>();
        for (var i = 0; i < count; i++)
            tickets.Add(await plant.AddTicketAsync(Outage * (count - i) / count));
        return tickets;
    }

    private static async Task<FakeOpenAi> ModelAsync() => (await FakeOpenAi.StartAsync())
        .ChatAlways(OpenAiAnswers.After(TimeSpan.FromSeconds(2), OpenAiAnswers.Says("Renew it under Domains.")));
}
