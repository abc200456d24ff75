using System.Collections.Concurrent;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>Events of the addon in numbers, through the running Api and Workers.</summary>
internal static class Webhooks
{
    private static readonly string[] Hooks = ["TicketUserReply", "TicketStatusChange", "TicketClose", "TicketDepartmentChange"];

    /// <summary>F24: as fast as they are taken, 64 at a time; many looks at one ticket become few.</summary>
    public static async Task FloodAsync(Results results, Options options)
    {
        const int tickets = 200;
        var events = options.Count("events", 10_000);
        await using var door = await WebhookDoor.OpenAsync(tickets);
        int[] ids = [.. door.Whmcs.Tickets.All.Select(ticket => ticket.Id)];
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var delays = new ConcurrentBag<double>();
        await Parallel.ForAsync(0, events, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (n, _) =>
        {
            var id = ids[n % tickets];
            door.Whmcs.Tickets.SetStatus(id, $"Status {n}");
            delays.Add((await door.SendAsync(Hooks[n % Hooks.Length], id, n)).TotalMilliseconds);
        });
        var taken = clock.GetElapsedTime(start);
        await Eventually.TrueAsync(
            "every event acted on", async () => (await door.EventsAsync()).Waiting == 0, TimeSpan.FromMinutes(10));

        results.Note($"{events} events about {tickets} tickets taken in {taken.TotalSeconds:F1} s, {events / taken.TotalSeconds:F0} a second, "
            + $"all acted on after {clock.GetElapsedTime(start).TotalSeconds:F1} s; {door.Refused} sent again; "
            + $"answer p50 {Results.Quantile(delays, 0.5):F0} ms, p99 {Results.Quantile(delays, 0.99):F0} ms");
        results.Exactly("stored", (await door.EventsAsync()).Stored, events);
        results.Zero("tickets that are not as WHMCS shows them", await door.MismatchesAsync());
        results.AtMost("looks into WHMCS per event", door.Whmcs.Count("GetTicket") / (double)events, 0.2, "looks");
    }

    /// <summary>A steady 200 a second, each about another ticket, with everything that follows from them.</summary>
    public static async Task AckAsync(Results results, Options options)
    {
        const int perSecond = 200;
        const int tickets = 500;
        var events = perSecond * options.Count("seconds", 30);
        await using var door = await WebhookDoor.OpenAsync(tickets);
        int[] ids = [.. door.Whmcs.Tickets.All.Select(ticket => ticket.Id)];
        // The first requests pay for what the program compiles while it starts.
        for (var n = 0; n < perSecond; n++)
            await door.SendAsync("TicketOpen", ids[n % tickets], -1 - n);
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var sending = new List<Task<TimeSpan>>();
        while (sending.Count < events)
        {
            // So many are due by now, however late this loop comes round.
            var due = Math.Min(events, (int)(clock.GetElapsedTime(start).TotalSeconds * perSecond));
            for (; sending.Count < due;)
                sending.Add(door.SendAsync("TicketUserReply", ids[sending.Count % tickets], sending.Count));
            await Task.Delay(2);
        }
        var delays = (await Task.WhenAll(sending)).Select(delay => delay.TotalMilliseconds).ToList();

        results.Note($"{events} events at {perSecond} a second; p50 {Results.Quantile(delays, 0.5):F0} ms, "
            + $"p95 {Results.Quantile(delays, 0.95):F0} ms, most {delays.Max():F0} ms; {door.Refused} sent again");
        results.AtMost("answer p99", Results.Quantile(delays, 0.99), 250, "ms");
        results.Exactly("stored", (await door.EventsAsync()).Stored, events + perSecond);
    }
}
