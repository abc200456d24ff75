using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tests.Whmcs;
using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class TicketArrivalTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task An_event_pulls_the_ticket_it_names_and_does_so_once()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        var arrived = await company.ArriveAsync("TicketOpen", id);

        var first = await company.HandleAsync(arrived);
        var again = await company.HandleAsync(arrived);

        var ticket = await TicketAsync(company, id);
        Assert.Equal(new ArrivalResult("TicketOpen", ticket.Id, Changed: true, IsDone: true), first);
        Assert.Equal(new ArrivalResult("TicketOpen", null, Changed: false, IsDone: true), again);
        Assert.Equal(1, company.Whmcs.Count("GetTicket"));
        Assert.Equal(company.Clock.GetUtcNow(), (await company.EventAsync(arrived)).ProcessedAt);
    }

    [Fact]
    public async Task A_reply_of_the_staff_is_stored_and_nobody_waits_any_more()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        await company.SyncAsync();
        company.Whmcs.Tickets.StaffReplies(id, "Fixed.");

        var result = await company.HandleAsync(await company.ArriveAsync("TicketAdminReply", id));

        var ticket = await TicketAsync(company, id);
        Assert.Equal((ticket.Id, true, false), (result.TicketId, result.Changed, ticket.AwaitsReply));
        Assert.Equal("Fixed.", ticket.Messages.Single(m => m.FromStaff).Text);
    }

    [Fact]
    public async Task A_deleted_reply_leaves_the_thread_and_a_deleted_ticket_the_queue()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        var reply = company.Whmcs.Tickets.CustomerReplies(id, "wrong window");
        await company.SyncAsync();
        company.Whmcs.Tickets.DeleteReply(id, reply.Id);
        await company.HandleAsync(await company.ArriveAsync("TicketDeleteReply", id));
        Assert.Single((await TicketAsync(company, id)).Messages);

        // The hook fires while the ticket is still there.
        await company.HandleAsync(await company.ArriveAsync("TicketDelete", id));

        var ticket = await TicketAsync(company, id);
        Assert.NotNull(ticket.ArchivedAt);
        Assert.False(ticket.AwaitsReply);
    }

    [Fact]
    public async Task A_note_of_the_staff_is_nothing_to_us()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;

        Assert.True((await company.HandleAsync(await company.ArriveAsync("TicketAddNote", id))).IsDone);

        Assert.Empty(company.Whmcs.Requests);
    }

    [Fact]
    public async Task Five_events_lead_to_the_same_state_in_all_orders_with_duplicates_and_losses()
    {
        await using var company = await Company.OpenAsync(database);
        var tickets = company.Whmcs.Tickets;
        var kept = tickets.Open("Kept", "Help").Id;
        tickets.StaffReplies(kept, "Try this.");
        company.Clock.Advance(TimeSpan.FromMinutes(1));
        tickets.CustomerReplies(kept, "Did not help.");
        var deleted = tickets.Open("Deleted", "Oops").Id;
        tickets.Delete(deleted);
        (string Event, int Id)[] events =
            [("TicketOpen", kept), ("TicketAdminReply", kept), ("TicketUserReply", kept), ("TicketOpen", deleted), ("TicketDelete", deleted)];
        string? expected = null;
        foreach (var (order, n) in Arrivals.Orders(events).Select((order, n) => (order, n)))
        {
            await company.WithAsync((AppDbContext db) => db.Tickets.ExecuteDeleteAsync());
            // Every third order loses an event, every other one repeats one; the poll heals.
            foreach (var (name, id) in n % 3 == 0 ? order[1..] : n % 2 == 0 ? [.. order, order[0]] : order)
                await company.HandleAsync(await company.ArriveAsync(name, id));
            await company.SyncAsync();
            var state = await StateAsync(company);
            expected ??= state;
            Assert.Equal(expected, state);
        }
        Assert.Equal($"{kept}:Customer-Reply:True:0,90,91:", expected);
    }

    [Fact]
    public async Task An_event_that_keeps_failing_is_given_up_after_eight_attempts_and_says_why()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        var arrived = await company.ArriveAsync("TicketOpen", id);
        company.Whmcs.Quirks.RefusedIp = "203.0.113.9";

        for (var attempt = 1; attempt < TicketArrival.MaxAttempts; attempt++)
            Assert.False((await company.HandleAsync(arrived)).IsDone);
        Assert.Null((await company.EventAsync(arrived)).ProcessedAt);
        Assert.True((await company.HandleAsync(arrived)).IsDone);

        var given = await company.EventAsync(arrived);
        Assert.Equal(TicketArrival.MaxAttempts, given.Attempts);
        Assert.NotNull(given.ProcessedAt);
        Assert.StartsWith("Given up after 8 attempts: WHMCS does not accept requests from 203.0.113.9.", given.LastError);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_old_answer_never_overwrites_a_new_one(bool isKnown)
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        if (isKnown)
            await company.SyncAsync();
        company.Whmcs.Tickets.CustomerReplies(id, "Hello?");
        var slow = await company.ArriveAsync("TicketUserReply", id);
        var quick = await company.ArriveAsync("TicketAdminReply", id);
        company.Whmcs.Quirks.BeforeSendingNext = async () =>
        {
            company.Whmcs.Tickets.StaffReplies(id, "Fixed.");
            Assert.True((await company.HandleAsync(quick)).Changed);
        };

        Assert.True((await company.HandleAsync(slow)).IsDone);

        var ticket = await TicketAsync(company, id);
        Assert.Equal(("Answered", false, 3), (ticket.Status, ticket.AwaitsReply, ticket.Messages.Count));
    }

    [Fact]
    public async Task An_old_status_never_overwrites_a_new_one()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        await company.SyncAsync();
        company.Whmcs.Tickets.SetStatus(id, "On Hold");
        var slow = await company.ArriveAsync("TicketStatusChange", id);
        var quick = await company.ArriveAsync("TicketStatusChange", id);
        company.Whmcs.Quirks.BeforeSendingNext = async () =>
        {
            company.Whmcs.Tickets.SetStatus(id, "In Progress");
            await company.HandleAsync(quick);
        };

        Assert.True((await company.HandleAsync(slow)).IsDone);

        Assert.Equal("In Progress", (await TicketAsync(company, id)).Status);
    }

    private static Task<Ticket> TicketAsync(Company company, int whmcsId) => company.WithAsync((AppDbContext db) =>
        db.Tickets.Include(t => t.Messages).SingleAsync(t => t.WhmcsId == whmcsId));

    /// <summary>Tickets that are there, with status, need of a reply and the ids of their messages.</summary>
    private static async Task<string> StateAsync(Company company)
    {
        var tickets = await company.WithAsync((AppDbContext db) =>
            db.Tickets.Include(t => t.Messages).Where(t => t.ArchivedAt == null).OrderBy(t => t.WhmcsId).ToListAsync());
        return string.Concat(tickets.Select(t =>
            $"{t.WhmcsId}:{t.Status}:{t.AwaitsReply}:{string.Join(',', t.Messages.Select(m => m.WhmcsReplyId).Order())}:"));
    }
}
