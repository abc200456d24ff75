using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F5: the database is away for ten minutes. The door says so at once, and what it refuses comes again.</summary>
internal static class DatabaseOutage
{
    public static async Task RunAsync(Results results, Options options)
    {
        await using var plant = await Plant.OpenAsync();
        using var cable = new Cable(plant.Settings["DATABASE_URL"]);
        plant.Settings["DATABASE_URL"] = cable.Url;
        await using var company = await Company.OpenAsync(plant);
        using var door = await Door.OpenAsync(plant);
        plant.StartWorkers();
        await plant.ServedAsync();
        // The last of these is accepted in the moment in which the database goes.
        var tickets = Enumerable.Range(1, 10).Select(i => company.Whmcs.Tickets.Open($"Question {i}", "How do I renew my domain?")).ToList();
        var spool = new List<FakeTicket>();
        foreach (var ticket in tickets)
            await SendAsync(door, company, ticket, spool);
        cable.Pull();
        var (ready, reads, hooks) = (new List<Asked>(), new List<Asked>(), new List<Asked>());
        var until = TimeProvider.System.GetUtcNow() + options.Minutes("minutes", 10);
        while (TimeProvider.System.GetUtcNow() < until)
        {
            ready.Add(new(await door.GetAsync("/health/ready")));
            reads.Add(new(await door.GetAsync("/api/v1/replies/pending")));
            if (hooks.Count < 50)
                tickets.Add(company.Whmcs.Tickets.Open($"Question while it is away {hooks.Count}", "How do I renew my domain?"));
            hooks.Add(new(await SendAsync(door, company, tickets[^1], spool)));
            await Task.Delay(500);
        }
        cable.PutBack();
        var back = TimeProvider.System.GetTimestamp();
        // The addon sends what was refused from its spool.
        while (spool.Count > 0)
        {
            var again = spool.ToList();
            spool.Clear();
            foreach (var ticket in again)
                await SendAsync(door, company, ticket, spool);
        }
        await Eventually.TrueAsync("readiness", async () => (await door.GetAsync("/health/ready")).Status == 200);
        await Eventually.TrueAsync(
            "every draft", async () => (await plant.DraftsAsync()).Count >= tickets.Count, TimeSpan.FromMinutes(3));
        var normal = TimeProvider.System.GetElapsedTime(back);

        results.Zero("readiness other than 503", ready.Count(asked => asked.Status != 503));
        results.Zero("reads other than 503", reads.Count(asked => asked.Status != 503));
        results.Zero("webhooks other than 503", hooks.Count(asked => asked.Status != 503));
        var all = ready.Concat(reads).Concat(hooks).ToList();
        results.AtMost($"p99 of {all.Count} requests", Results.Quantile(all.Select(asked => asked.Seconds), 0.99), 2, "s");
        // Events about a ticket that a poll has brought meanwhile come last: nobody waits for them.
        await Eventually.TrueAsync(
            "the last event",
            async () => await DatabaseServer.CountAsync(plant, "SELECT count(*) FROM webhook_events WHERE processed_at IS NULL") == 0,
            TimeSpan.FromMinutes(10));
        results.Zero("events given up", await DatabaseServer.CountAsync(
            plant, "SELECT count(*) FROM webhook_events WHERE last_error IS NOT NULL"));
        results.Zero("drafts lost or doubled", (await plant.DraftsAsync()).Count - tickets.Count);
        results.AtMost("until everything was normal again", normal.TotalSeconds, 60, "s");
    }

    private static async Task<(int Status, TimeSpan Took)> SendAsync(Door door, Company company, FakeTicket ticket, List<FakeTicket> spool)
    {
        var answer = await door.AskAsync(company.Hook("TicketOpen", ticket));
        if (answer.Status != 202)
            spool.Add(ticket);
        return answer;
    }

    private sealed record Asked((int Status, TimeSpan Took) Answer)
    {
        public int Status => Answer.Status;

        public double Seconds => Answer.Took.TotalSeconds;
    }
}
