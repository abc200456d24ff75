using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tests.Whmcs;
using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Tickets;

/// <summary>Many events about few tickets: one look answers all that had come before it, and none is lost.</summary>
public sealed class ArrivalFloodTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_thousand_events_about_twenty_tickets_are_twenty_looks()
    {
        await using var company = await Company.OpenAsync(database);
        int[] tickets = [.. Enumerable.Range(0, 20).Select(n => company.Whmcs.Tickets.Open($"Mail {n}", "no mail").Id)];
        await company.ArriveAsync("TicketOpen", tickets[0]);
        await company.WithAsync(async (AppDbContext db) =>
        {
            var first = await db.WebhookEvents.AsNoTracking().SingleAsync();
            db.AddRange(Enumerable.Range(1, 999).Select(n => new WebhookEvent
            {
                TenantId = first.TenantId, IntegrationKeyId = first.IntegrationKeyId, DeliveryId = $"{n}", Event = "TicketUserReply",
                WhmcsTicketId = tickets[n % 20], OccurredAt = first.OccurredAt, ReceivedAt = first.ReceivedAt,
            }));
            return await db.SaveChangesAsync();
        });
        var all = await company.WithAsync((AppDbContext db) => db.WebhookEvents.AsNoTracking().OrderBy(e => e.Id).ToListAsync());
        var handled = new List<int>();
        foreach (var arrived in all)
        {
            if (!await company.WithAsync((TicketArrival a) => a.IsOnItsWayAsync(arrived, default)))
                handled.Add(arrived.Id);
        }
        company.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal(handled, await DueAsync(company));

        foreach (var id in handled)
            Assert.True((await company.HandleAsync(id)).IsDone);

        Assert.Equal(20, handled.Count);
        Assert.Equal(20, company.Whmcs.Count("GetTicket"));
        Assert.Equal(0, await company.WithAsync((AppDbContext db) => db.WebhookEvents.CountAsync(e => e.ProcessedAt == null)));
        Assert.Equal(20, await company.WithAsync((AppDbContext db) => db.Tickets.CountAsync()));
    }

    [Fact]
    public async Task News_of_more_than_ten_tickets_at_once_is_left_to_the_sweep_and_another_company_is_not()
    {
        await using var company = await Company.OpenAsync(database);
        await using var other = await Company.OpenAsync(database);
        foreach (var ticket in Enumerable.Range(1, 10).Append(10))
            await company.ArriveAsync("TicketOpen", ticket);
        Assert.False(await company.WithAsync((TicketArrival arrival) => arrival.IsFloodAsync(default)));

        var late = await company.ArriveAsync("TicketOpen", 11);
        await other.ArriveAsync("TicketOpen", 11);

        Assert.True(await company.WithAsync((TicketArrival arrival) => arrival.IsFloodAsync(default)));
        Assert.False(await other.WithAsync((TicketArrival arrival) => arrival.IsFloodAsync(default)));
        company.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Contains(late, await DueAsync(company));
    }

    [Fact]
    public async Task What_arrives_while_WHMCS_is_being_asked_is_looked_at_once_more()
    {
        await using var company = await Company.OpenAsync(database);
        var ticket = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        var first = await company.ArriveAsync("TicketOpen", ticket);
        var late = 0;
        company.Whmcs.Quirks.BeforeSendingNext = async () =>
        {
            company.Whmcs.Tickets.CustomerReplies(ticket, "Hello?");
            late = await company.ArriveAsync("TicketUserReply", ticket);
            Assert.True(await IsOnItsWayAsync(company, late));
        };

        var result = await company.HandleAsync(first);

        Assert.Equal((true, late), (result.IsDone, result.Next));
        Assert.Null((await company.EventAsync(late)).ProcessedAt);
        Assert.Null((await company.HandleAsync(late)).Next);
        var messages = await company.WithAsync((AppDbContext db) => db.TicketMessages.Where(m => m.Text == "Hello?").CountAsync());
        Assert.Equal(1, messages);
    }

    [Fact]
    public async Task What_relied_on_a_look_that_failed_is_due_again_together_with_it_and_done_together()
    {
        await using var company = await Company.OpenAsync(database);
        var ticket = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        var (first, second) = (await company.ArriveAsync("TicketOpen", ticket), await company.ArriveAsync("TicketUserReply", ticket));
        Assert.True(await IsOnItsWayAsync(company, second));
        company.Whmcs.Quirks.RefusedIp = "203.0.113.9";
        Assert.False((await company.HandleAsync(first)).IsDone);
        company.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal([first], await DueAsync(company));
        company.Whmcs.Quirks.RefusedIp = null;
        Assert.True((await company.HandleAsync(first)).IsDone);

        Assert.Empty(await DueAsync(company));
        Assert.NotNull((await company.EventAsync(second)).ProcessedAt);
    }

    [Fact]
    public async Task Nothing_relies_on_a_look_that_has_failed()
    {
        await using var company = await Company.OpenAsync(database);
        var ticket = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        company.Whmcs.Quirks.RefusedIp = "203.0.113.9";
        await company.HandleAsync(await company.ArriveAsync("TicketOpen", ticket));

        Assert.False(await IsOnItsWayAsync(company, await company.ArriveAsync("TicketUserReply", ticket)));
    }

    [Theory]
    [InlineData("TicketAdminReply")]
    [InlineData("TicketDeleteReply")]
    [InlineData("TicketDelete")]
    [InlineData("TicketMerge")]
    [InlineData("TicketSplit")]
    [InlineData("ClientDelete")]
    [InlineData("AHookOfTomorrow")]
    public async Task An_event_that_asks_for_more_than_a_look_is_acted_on_by_itself(string name)
    {
        await using var company = await Company.OpenAsync(database);
        var ticket = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        var look = await company.ArriveAsync("TicketOpen", ticket);
        var more = await company.ArriveAsync(name, ticket);

        Assert.False(await IsOnItsWayAsync(company, more));
        Assert.True((await company.HandleAsync(look)).IsDone);

        Assert.Null((await company.EventAsync(more)).ProcessedAt);
        // Nor does a look rely on it: it may do something else than look.
        Assert.False(await IsOnItsWayAsync(company, await company.ArriveAsync("TicketOpen", ticket)));
    }

    [Fact]
    public async Task Another_tickets_and_another_companys_events_are_not_answered_by_this_look()
    {
        await using var company = await Company.OpenAsync(database);
        await using var other = await Company.OpenAsync(database);
        var ticket = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        var look = await company.ArriveAsync("TicketOpen", ticket);
        var (neighbour, foreign) = (await company.ArriveAsync("TicketOpen", ticket + 1), await other.ArriveAsync("TicketOpen", ticket));
        Assert.False(await IsOnItsWayAsync(company, neighbour));
        Assert.False(await IsOnItsWayAsync(other, foreign));

        await company.HandleAsync(look);

        Assert.Null((await company.EventAsync(neighbour)).ProcessedAt);
        Assert.Null((await other.EventAsync(foreign)).ProcessedAt);
    }

    private static async Task<bool> IsOnItsWayAsync(Company company, int id)
    {
        var arrived = await company.EventAsync(id);
        return await company.WithAsync((TicketArrival arrival) => arrival.IsOnItsWayAsync(arrived, default));
    }

    private static Task<List<int>> DueAsync(Company company) =>
        company.WithAsync((TicketArrival arrival) => arrival.DueAsync(50, default));
}
