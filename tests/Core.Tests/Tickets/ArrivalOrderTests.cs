using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tests.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Tickets;

/// <summary>Events overtake one another on their way; what WHMCS shows in the end is what is known in the end.</summary>
public sealed class ArrivalOrderTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    /// <summary>
    /// An event never comes before its change, and may come long after it: WHMCS has made at least the changes of which
    /// news has arrived, and none of the later ones.
    /// </summary>
    [Fact]
    public async Task A_life_of_five_changes_ends_in_what_WHMCS_shows_in_all_120_orders_of_their_events()
    {
        await using var company = await Company.OpenAsync(database);
        var tickets = company.Whmcs.Tickets;
        string[] events = ["TicketOpen", "TicketUserReply", "TicketAdminReply", "TicketStatusChange", "TicketMerge"];
        foreach (var order in Arrivals.Orders([0, 1, 2, 3, 4]))
        {
            var (master, ticket) = (tickets.Open("Mail", "It is me again.").Id, tickets.Open("Mail", "no mail").Id);
            Action[] changes =
            [
                () => { }, () => tickets.CustomerReplies(ticket, "Hello?"), () => tickets.StaffReplies(ticket, "Try this."),
                () => tickets.SetStatus(ticket, "On Hold"), () => tickets.Merge(master, ticket),
            ];
            var made = 0;
            foreach (var news in order)
            {
                for (; made <= news; made++)
                    changes[made]();
                Assert.True((await company.HandleAsync(await company.ArriveAsync(
                    events[news], ticket, news == 4 ? master : null))).IsDone);
            }
            var shown = tickets[master];
            Assert.Equal(
                $"{master} {shown.Status}: {string.Join('|', shown.Replies.Select(r => r.Message).Order(StringComparer.Ordinal))}",
                await KnownAsync(company, master, ticket));
        }
    }

    [Fact]
    public async Task Of_a_hundred_changes_whose_events_are_lost_by_a_third_the_poll_heals_every_one()
    {
        await using var company = await Company.OpenAsync(database);
        var tickets = company.Whmcs.Tickets;
        var random = new Random(8);
        int[] ids = [.. Enumerable.Range(0, 12).Select(n => tickets.Open($"Mail {n}", "no mail").Id)];
        var lost = 0;
        for (var change = 0; change < 100; change++)
        {
            company.Clock.Advance(TimeSpan.FromSeconds(5));
            var id = ids[random.Next(ids.Length)];
            var name = Change(tickets, id, random.Next(4), change);
            if (random.NextDouble() < 0.3)
                lost++;
            else
                Assert.True((await company.HandleAsync(await company.ArriveAsync(name, id))).IsDone);
        }

        await company.SyncAsync();

        Assert.InRange(lost, 20, 45);
        foreach (var ticket in tickets.All)
            Assert.Equal(
                $"{ticket.Id} {ticket.Status}: {string.Join('|', ticket.Replies.Select(r => r.Message).Order(StringComparer.Ordinal))}",
                await KnownAsync(company, ticket.Id));
    }

    private static string Change(FakeTickets tickets, int id, int kind, int number)
    {
        switch (kind)
        {
            case 0:
                tickets.CustomerReplies(id, $"Hello {number}?");
                return "TicketUserReply";
            case 1:
                tickets.StaffReplies(id, $"Try {number}.");
                return "TicketAdminReply";
            case 2:
                tickets.SetStatus(id, number % 2 == 0 ? "On Hold" : "In Progress");
                return "TicketStatusChange";
            default:
                tickets.SetStatus(id, "Open");
                return "TicketStatusChange";
        }
    }

    /// <summary>Of some tickets those that are there, each with its status and texts.</summary>
    private static async Task<string> KnownAsync(Company company, params int[] whmcsIds)
    {
        var known = await company.WithAsync((AppDbContext db) => db.Tickets.Include(t => t.Messages)
            .Where(t => t.ArchivedAt == null && whmcsIds.Contains(t.WhmcsId)).OrderBy(t => t.WhmcsId).ToListAsync());
        return string.Join(' ', known.Select(t =>
            $"{t.WhmcsId} {t.Status}: {string.Join('|', t.Messages.Select(m => m.Text).Order(StringComparer.Ordinal))}"));
    }
}
