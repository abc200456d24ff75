using Microsoft.EntityFrameworkCore;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F24: one company sends five thousand events at once; another one's tickets get their drafts as before.</summary>
internal static class Noisy
{
    private const int Samples = 20;

    public static async Task RunAsync(Results results, Options options)
    {
        var events = options.Count("events", 5_000);
        await using var plant = await Plant.OpenAsync();
        await using var quiet = await Company.OpenAsync(plant);
        await using var noisy = await Company.OpenAsync(plant, await plant.AddTenantAsync("A noisy company"));
        using var door = await Door.OpenAsync(plant);
        plant.StartWorkers();
        await plant.ServedAsync();
        await ReadyAsync(plant, door, quiet, 3);

        var before = await ReadyAsync(plant, door, quiet, Samples);
        var flood = FloodAsync(door, noisy, events);
        await Task.Delay(TimeSpan.FromSeconds(2));
        var during = await ReadyAsync(plant, door, quiet, Samples);
        var seconds = await flood;
        var left = await DatabaseServer.CountAsync(plant, "SELECT count(*) FROM webhook_events WHERE processed_at IS NULL");

        var (usual, flooded) = (Results.Quantile(before, 0.95), Results.Quantile(during, 0.95));
        results.Note($"{events} events in {seconds:F0} s, {left} of them still waiting at the end; quiet p95 before {usual:F1} s, during {flooded:F1} s");
        results.AtMost("another company's draft-ready p95 against its baseline", flooded / usual, 2, "times");
        await Eventually.TrueAsync(
            "the noisy company's events",
            async () => await DatabaseServer.CountAsync(plant, "SELECT count(*) FROM webhook_events WHERE processed_at IS NULL") == 0,
            TimeSpan.FromMinutes(60));
        results.Zero("noisy company's tickets lost", events - await DatabaseServer.CountAsync(
            plant, $"SELECT count(*) FROM tickets WHERE tenant_id = {noisy.TenantId}"));
    }

    private static async Task<double> FloodAsync(Door door, Company noisy, int events)
    {
        var begin = TimeProvider.System.GetTimestamp();
        var tickets = Enumerable.Range(1, events).Select(i => noisy.Whmcs.Tickets.Open($"Noise {i}", "Where is my mail?"));
        foreach (var some in tickets.Chunk(32))
            await Task.WhenAll(some.Select(ticket => door.AskAsync(noisy.Hook("TicketOpen", ticket))));
        return TimeProvider.System.GetElapsedTime(begin).TotalSeconds;
    }

    /// <summary>From the hook to the stored draft, in seconds, of one ticket after another.</summary>
    private static async Task<List<double>> ReadyAsync(Plant plant, Door door, Company quiet, int count)
    {
        var took = new List<double>();
        for (var i = 0; i < count; i++)
        {
            var ticket = quiet.Whmcs.Tickets.Open("A question", "How do I renew my domain?");
            var begin = TimeProvider.System.GetUtcNow();
            await door.AskAsync(quiet.Hook("TicketOpen", ticket));
            var ready = await Eventually.SomeAsync<DateTimeOffset>(
                "a draft of the quiet company", () => CreatedAsync(plant, ticket), TimeSpan.FromMinutes(10));
            took.Add((ready - begin).TotalSeconds);
        }
        return took;
    }

    private static async Task<DateTimeOffset?> CreatedAsync(Plant plant, FakeTicket ticket)
    {
        await using var db = plant.Open();
        return await db.Drafts.Where(d => db.Tickets.Any(t => t.Id == d.TicketId && t.WhmcsId == ticket.Id))
            .Select(d => (DateTimeOffset?)d.CreatedAt).SingleOrDefaultAsync();
    }
}
