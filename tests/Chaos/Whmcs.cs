using Microsoft.EntityFrameworkCore;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F16 and F17: of five companies' WHMCS one is dead, one slow, one talks garbage, one forgets most of its tickets.</summary>
internal static class Whmcs
{
    private const int Tickets = 20;

    public static async Task RunAsync(Results results, Options options)
    {
        await using var plant = await Plant.OpenAsync();
        // As it is set when nobody sets it.
        plant.Settings.Remove("WHMCS_POLL_SECONDS");
        await using var healthy = await Company.OpenAsync(plant);
        await using var dead = await Company.OpenAsync(plant, await plant.AddTenantAsync("Dead"));
        await using var slow = await Company.OpenAsync(plant, await plant.AddTenantAsync("Slow"));
        await using var garbage = await Company.OpenAsync(plant, await plant.AddTenantAsync("Garbage"));
        await using var shrinking = await Company.OpenAsync(plant, await plant.AddTenantAsync("Shrinking"));
        dead.Whmcs.Quirks.ResetNext = int.MaxValue;
        slow.Whmcs.Quirks.Delay = TimeSpan.FromSeconds(30);
        garbage.Whmcs.Quirks.Truncated = true;
        for (var i = 0; i < Tickets; i++)
            foreach (var company in new[] { healthy, shrinking })
                company.Whmcs.Tickets.Open($"Question {i}", "How do I renew my domain?");
        var workers = plant.StartWorkers();
        await Eventually.TrueAsync("the first polls", async () =>
            await KeptAsync(plant, healthy) == Tickets && await KeptAsync(plant, shrinking) == Tickets, TimeSpan.FromMinutes(5));
        shrinking.Whmcs.Quirks.HideFromList = Tickets - 2;

        var span = options.Minutes("minutes", 5);
        var arrivals = new List<double>();
        for (var until = TimeProvider.System.GetUtcNow() + span; TimeProvider.System.GetUtcNow() < until;)
        {
            var (known, begin) = (await KeptAsync(plant, healthy), TimeProvider.System.GetTimestamp());
            healthy.Whmcs.Tickets.Open("Another question", "How do I renew my domain?");
            await Eventually.TrueAsync("the healthy company's ticket", async () => await KeptAsync(plant, healthy) > known, TimeSpan.FromMinutes(5));
            arrivals.Add(TimeProvider.System.GetElapsedTime(begin).TotalSeconds);
        }

        foreach (var (name, company) in new[] { ("dead", dead), ("slow", slow), ("garbage", garbage) })
        {
            var polls = workers.Lines.Count(line =>
                line.Contains($"WHMCS of tenant {company.TenantId} could not be polled", StringComparison.Ordinal));
            results.AtMost($"failed polls a minute of the {name} one ({company.Whmcs.Requests.Count} requests)", polls / span.TotalMinutes, 1, "polls");
        }
        results.Zero("tickets lost by a list that shrank", Tickets - await KeptAsync(plant, shrinking));
        results.AtMost("a healthy company's new ticket, by polling alone, slowest", arrivals.Max(), 90, "s");
    }

    private static async Task<int> KeptAsync(Plant plant, Company company)
    {
        await using var db = plant.Open(company.TenantId);
        return await db.Tickets.CountAsync(ticket => ticket.ArchivedAt == null);
    }
}
