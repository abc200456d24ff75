using System.Globalization;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>
/// Half an hour of work with a fault every minute: each kind in turn, so that they also meet what the one before has left.
/// </summary>
internal static class Soak
{
    public static async Task RunAsync(Results results, Options options)
    {
        await using var ai = (await FakeOpenAi.StartAsync())
            .ChatAlways(OpenAiAnswers.After(TimeSpan.FromSeconds(1), OpenAiAnswers.Says("Renew it under Domains.")));
        await using var plant = await Plant.OpenAsync(ai);
        var direct = plant.Settings["DATABASE_URL"];
        using var cable = new Cable(direct);
        plant.Settings["DATABASE_URL"] = cable.Url;
        await using var company = await Company.OpenAsync(plant);
        using var door = await Door.OpenAsync(plant);
        var faults = new Faults(plant, ai, company, cable);
        using var end = new CancellationTokenSource(options.Minutes("minutes", 30));
        var users = new Users(door, company, faults);
        var working = users.WorkAsync(end.Token);
        var (memory, minute) = (new List<double>(), 0);
        while (!end.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(TimeSpan.FromSeconds(40), end.Token);
                results.Note($"minute {++minute}: {await faults.NextAsync()}");
                await Task.Delay(TimeSpan.FromSeconds(15), end.Token);
            }
            catch (OperationCanceledException)
            {
                // The time is over.
            }
            memory.Add(MegabytesOf(door.Process));
        }
        await working;
        await Eventually.TrueAsync(
            "every draft", async () => (await plant.DraftsAsync()).Select(d => d.TicketId).Distinct().Count() >= users.Tickets, TimeSpan.FromMinutes(10));

        var drafts = await plant.DraftsAsync();
        results.Note($"{users.Requests} requests, {users.Tickets} tickets; the Api's memory each minute, MB: "
            + string.Join(' ', memory.Select(one => one.ToString("F0", CultureInfo.InvariantCulture))));
        results.Zero("tickets lost", users.Tickets - drafts.Select(draft => draft.TicketId).Distinct().Count());
        results.Zero("doubled drafts", drafts.Count - drafts.DistinctBy(draft => draft.TicketId).Count());
        results.Zero("events accepted and lost", await DatabaseServer.CountAsync(plant, "SELECT count(*) FROM webhook_events WHERE processed_at IS NULL"));
        results.Note($"{users.RefusedInOutage} requests were answered 503 while the database was away");
        results.AtMost("other answers of 500 and above", 100.0 * users.Broken / users.Requests, 0.1, "%");
        // The first third is warming up: code compiled, pools filled.
        var (early, late) = (memory.Skip(memory.Count / 3).Take(memory.Count / 3), memory.Skip(memory.Count * 2 / 3));
        results.AtMost("the Api's memory, last third against the middle one", 100 * (late.Average() / early.Average() - 1), 5, "% more");
    }

    private static double MegabytesOf(ProductProcess process)
    {
        using var seen = System.Diagnostics.Process.GetProcessById(process.Id);
        return seen.WorkingSet64 / 1e6;
    }
}
