using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tests.Whmcs;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class TicketSyncFaultTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_poison_ticket_does_not_delay_its_neighbours_and_is_parked_after_three_tries()
    {
        await using var company = await Company.OpenAsync(database);
        var ids = Enumerable.Range(0, 9).Select(n => company.Whmcs.Tickets.Open($"Ticket {n}", "Help").Id).ToArray();
        company.Whmcs.Quirks.BrokenTickets.UnionWith(ids[2..9]);

        // Five in a row look like a WHMCS that has gone down, so the poll stops; next time those without trouble go first.
        var first = await company.SyncAsync();
        var second = await company.SyncAsync();
        Assert.Equal((5, 0), (first.Failed, first.Created));
        Assert.Equal((7, 2), (second.Failed, second.Created));
        Assert.Equal(
            "7 of the tickets could not be read; the others are up to date.", (await ConnectionAsync(company)).LastError);

        for (var poll = 0; poll < 3; poll++)
            await company.SyncAsync();
        company.Whmcs.Requests.Clear();
        Assert.Equal(0, (await company.SyncAsync()).Failed);
        Assert.Equal(0, company.Whmcs.Count("GetTicket"));
    }

    [Fact]
    public async Task A_parked_ticket_is_tried_again_when_it_changes()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Sick", "Help").Id;
        company.Whmcs.Quirks.BrokenTickets.Add(id);
        for (var poll = 0; poll < 4; poll++)
            await company.SyncAsync();
        company.Whmcs.Quirks.BrokenTickets.Clear();
        Assert.Equal(0, (await company.SyncAsync()).Created);
        company.Clock.Advance(TimeSpan.FromMinutes(1));
        company.Whmcs.Tickets.CustomerReplies(id, "Still there?");

        Assert.Equal(1, (await company.SyncAsync()).Created);
    }

    [Fact]
    public async Task Hostile_texts_are_stored_harmless()
    {
        await using var company = await Company.OpenAsync(database);
        var tickets = company.Whmcs.Tickets;
        tickets.Open("NUL", "a\0b");
        tickets.Open("Huge", new string('x', 5 * 1024 * 1024));
        var zero = tickets.Open("Zero date", "when?");
        zero.Replies[0] = zero.Replies[0] with { RawDate = "0000-00-00 00:00:00" };
        var chatty = tickets.Open("Chatty", "first");
        for (var n = 0; n < 5_000; n++)
            tickets.CustomerReplies(chatty.Id, "automatic reply");

        var result = await company.SyncAsync();

        Assert.Equal((4, 0), (result.Created, result.Failed));
        var counts = await company.WithAsync((AppDbContext db) => db.TicketMessages.CountAsync());
        Assert.Equal(3 + 201, counts);
        Assert.Equal(
            company.Clock.GetUtcNow(),
            (await company.WithAsync((AppDbContext db) => db.Tickets.SingleAsync(t => t.WhmcsId == zero.Id))).WaitingSince);
    }

    [Fact]
    public async Task A_dead_whmcs_is_left_alone_longer_and_longer_and_the_admin_sees_why()
    {
        await using var company = await Company.OpenAsync(database);
        var waiting = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        await company.SyncAsync();
        company.Whmcs.Quirks.Html500 = true;

        for (var failures = 1; failures <= 3; failures++)
        {
            var failure = await Assert.ThrowsAsync<WhmcsException>(company.SyncAsync);
            var row = await ConnectionAsync(company);
            Assert.Equal((failures, failure.Message), (row.ConsecutiveFailures, row.LastError));
            var pause = (row.NextPollAt!.Value - company.Clock.GetUtcNow()).TotalSeconds;
            Assert.InRange(pause, 60 * Math.Pow(2, failures - 1), 72 * Math.Pow(2, failures - 1));
            Assert.False(await IsDueAsync(company));
            company.Clock.Advance(TimeSpan.FromSeconds(pause + 1));
            Assert.True(await IsDueAsync(company));
        }
        company.Whmcs.Quirks.Html500 = false;
        company.Whmcs.Tickets.CustomerReplies(waiting, "Hello?");
        var healed = await company.SyncAsync();

        Assert.Equal(1, healed.Updated);
        var after = await ConnectionAsync(company);
        Assert.Equal((0, null, null), (after.ConsecutiveFailures, after.LastError, after.NextPollAt));
        Assert.False(await IsDueAsync(company));
    }

    [Fact]
    public async Task Credentials_that_are_refused_end_the_poll_at_once()
    {
        await using var company = await Company.OpenAsync(database);
        company.Whmcs.Tickets.Open("Mail", "no mail");
        company.Whmcs.Tickets.Open("Site", "down");
        company.Whmcs.Quirks.AllowedActions = ["getadmindetails", "gettickets"];

        var failure = await Assert.ThrowsAsync<WhmcsException>(company.SyncAsync);

        Assert.Equal(WhmcsFailure.PermissionMissing, failure.Failure);
        Assert.Contains("GetTicket.", (await ConnectionAsync(company)).LastError);
        Assert.Equal(1, company.Whmcs.Count("GetTicket"));
    }

    [Fact]
    public async Task The_clock_of_whmcs_is_read_once_a_day_and_a_role_without_it_will_do()
    {
        await using var company = await Company.OpenAsync(database);
        company.Whmcs.Quirks.AllowedActions = ["gettickets", "getticket"];
        await company.SyncAsync();
        Assert.Equal(1, company.Whmcs.Count("GetAdminDetails"));
        company.Whmcs.Quirks.AllowedActions = null;
        await company.SyncAsync();
        await company.SyncAsync();
        Assert.Equal(2, company.Whmcs.Count("GetAdminDetails"));
        company.Clock.Advance(TimeSpan.FromHours(25));

        await company.SyncAsync();

        Assert.Equal(3, company.Whmcs.Count("GetAdminDetails"));
        Assert.Equal(120, (await ConnectionAsync(company)).ClockOffsetMinutes);
    }

    private static Task<bool> IsDueAsync(Company company) => company.WithAsync((PollState state) => state.IsDueAsync(default));

    private static Task<WhmcsConnection> ConnectionAsync(Company company) =>
        company.WithAsync((AppDbContext db) => db.WhmcsConnections.SingleAsync());
}
