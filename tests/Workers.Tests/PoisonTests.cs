using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Workers.Tests;

/// <summary>Tickets that break programs, among tickets of people who want an answer.</summary>
public sealed class PoisonTests(ITestOutputHelper output)
{
    private const int Neighbours = 20;

    [Fact]
    public async Task A_poison_ticket_does_not_delay_its_neighbours()
    {
        await using var whmcs = FakeWhmcs.Start();
        await using var plant = await Plant.OpenAsync();
        var poison = Poison(whmcs.Tickets).ToList();
        whmcs.Quirks.BrokenTickets.Add(whmcs.Tickets.Open("Not even JSON", "x").Id);
        var neighbours = Enumerable.Range(1, Neighbours)
            .Select(i => whmcs.Tickets.Open($"Question {i}", "How do I renew my domain?").Id).ToList();
        await plant.InTenantAsync((WhmcsConnections connections) => connections.SaveAsync(
            new WhmcsConnectionInput(whmcs.Url, FakeWhmcs.Identifier, FakeWhmcs.Secret), CancellationToken.None));
        var begin = TimeProvider.System.GetTimestamp();
        plant.StartWorkers();

        await Eventually.TrueAsync("the neighbours' drafts", async () => !neighbours.Except(await DraftedAsync(plant)).Any());
        var took = TimeProvider.System.GetElapsedTime(begin);
        await Eventually.TrueAsync("the poison's drafts", async () => !poison.Except(await DraftedAsync(plant)).Any());

        output.WriteLine($"{Neighbours} neighbours had drafts {took.TotalSeconds:F1} s after the Workers' start.");
        await using var db = plant.Open();
        // The first message and the newest 200 of 5,000; and text that PostgreSQL can hold.
        Assert.Equal(201, await db.TicketMessages.GroupBy(m => m.TicketId).Select(thread => thread.Count()).MaxAsync());
        Assert.DoesNotContain(await db.TicketMessages.Select(m => m.Text).ToListAsync(), text => text.Contains('\0'));
    }

    private static IEnumerable<int> Poison(FakeTickets tickets)
    {
        yield return tickets.Open("A NUL \0 in the subject", "and one \0 in the text: how do I renew my domain?").Id;
        yield return tickets.Open("Five megabytes", string.Concat(Enumerable.Repeat("all work and no play ", 250_000))).Id;
        var talkative = tickets.Open("Five thousand replies", "How do I renew my domain?");
        for (var i = 0; i < 5_000; i++)
            tickets.CustomerReplies(talkative.Id, $"I am out of the office ({i}).");
        yield return talkative.Id;
        var dateless = tickets.Open("No date", "How do I renew my domain?");
        dateless.Replies[0] = dateless.Replies[0] with { RawDate = "0000-00-00 00:00:00" };
        yield return dateless.Id;
    }

    private static async Task<List<int>> DraftedAsync(Plant plant)
    {
        await using var db = plant.Open();
        return await db.Tickets.Where(t => db.Drafts.Any(d => d.TicketId == t.Id)).Select(t => t.WhmcsId).ToListAsync();
    }
}
