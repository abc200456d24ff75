using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tests.Whmcs;
using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class TicketSyncTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_first_poll_stores_whole_threads_and_the_second_asks_for_none()
    {
        await using var company = await Company.OpenAsync(database);
        var open = company.Whmcs.Tickets.Open("Mail isn't arriving", "Hi,\nno mail.");
        company.Whmcs.Tickets.StaffReplies(open.Id, "Check MX.");
        var waiting = company.Whmcs.Tickets.Open("Site is down", "Help!");

        var first = await company.SyncAsync();
        var second = await company.SyncAsync();

        Assert.Equal((2, 2, 0, 2), (first.Synced, first.Created, first.Updated, first.ChangedTicketIds.Count));
        Assert.Equal((2, 0, 0, 0), (second.Synced, second.Created, second.Updated, second.ChangedTicketIds.Count));
        Assert.Equal(2, company.Whmcs.Count("GetTicket"));
        var mail = await TicketAsync(company, open.Id);
        Assert.Equal(("Mail isn't arriving", "Answered", false), (mail.Subject, mail.Status, mail.AwaitsReply));
        Assert.Equal(
            [(0, false, "Hi,\nno mail."), (90, true, "Check MX.")],
            mail.Messages.OrderBy(m => m.WhmcsReplyId).Select(m => (m.WhmcsReplyId, m.FromStaff, m.Text)));
        Assert.Equal(company.Clock.GetUtcNow(), mail.Messages[0].WrittenAt);
        var site = await TicketAsync(company, waiting.Id);
        Assert.Equal((true, company.Clock.GetUtcNow()), (site.AwaitsReply, site.WaitingSince));
    }

    [Fact]
    public async Task A_new_customer_reply_on_a_known_ticket_changes_its_thread()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;
        company.Whmcs.Tickets.StaffReplies(id, "Check MX.");
        await company.SyncAsync();
        var before = await TicketAsync(company, id);
        company.Clock.Advance(TimeSpan.FromMinutes(5));
        company.Whmcs.Tickets.CustomerReplies(id, "Did that.");

        var result = await company.SyncAsync();

        var after = await TicketAsync(company, id);
        Assert.Equal([after.Id], result.ChangedTicketIds);
        Assert.Equal(before.Id, after.Id);
        Assert.NotEqual(before.ThreadHash, after.ThreadHash);
        Assert.Equal(company.Clock.GetUtcNow(), after.ThreadChangedAt);
        Assert.True(after.AwaitsReply);
        Assert.Equal(3, after.Messages.Count);
    }

    [Fact]
    public async Task A_ticket_that_was_closed_merged_or_deleted_there_is_not_deleted_here()
    {
        await using var company = await Company.OpenAsync(database);
        var tickets = company.Whmcs.Tickets;
        var ids = Enumerable.Range(0, 3).Select(n => tickets.Open($"Ticket {n}", "Help").Id).ToArray();
        await company.SyncAsync();
        tickets.SetStatus(ids[0], "Closed");
        company.Clock.Advance(TimeSpan.FromHours(5));
        var master = tickets.Open("Master", "Help with all of it").Id;
        tickets.Merge(master, ids[1]);
        tickets.Delete(ids[2]);

        var result = await company.SyncAsync();

        Assert.Equal((1, 3), (result.Created, result.Updated));
        var closed = await TicketAsync(company, ids[0]);
        Assert.Equal(("Closed", false, null), (closed.Status, closed.AwaitsReply, closed.ArchivedAt));
        Assert.Equal(company.Clock.GetUtcNow(), (await TicketAsync(company, ids[1])).ArchivedAt);
        var deleted = await TicketAsync(company, ids[2]);
        Assert.Equal((false, 1), (deleted.AwaitsReply, deleted.Messages.Count));
        Assert.NotNull(deleted.ArchivedAt);
        Assert.Equal(2, (await TicketAsync(company, master)).Messages.Count);
    }

    [Fact]
    public async Task A_list_that_leaves_tickets_out_changes_nothing()
    {
        await using var company = await Company.OpenAsync(database);
        for (var n = 0; n < 5; n++)
            company.Whmcs.Tickets.Open($"Ticket {n}", "Help");
        await company.SyncAsync();
        company.Whmcs.Quirks.HideFromList = 5;

        var result = await company.SyncAsync();

        Assert.Equal((0, 0), (result.Synced, result.Updated));
        Assert.Equal(5, await company.WithAsync((AppDbContext db) => db.Tickets.CountAsync(t => t.ArchivedAt == null && t.AwaitsReply)));
    }

    [Theory]
    [InlineData(int.MaxValue, false)]
    [InlineData(25, false)]
    [InlineData(25, true)]
    [InlineData(int.MaxValue, true)]
    public async Task All_pages_are_read_while_they_shift_and_whatever_page_size_whmcs_allows(int maxPage, bool shifting)
    {
        await using var company = await Company.OpenAsync(database);
        var ids = Enumerable.Range(0, 230).Select(n => company.Whmcs.Tickets.Open($"Ticket {n}", "Help").Id).ToArray();
        (company.Whmcs.Quirks.MaxPageSize, company.Whmcs.Quirks.ShiftingPages) = (maxPage, shifting);

        await company.SyncAsync();

        var stored = await company.WithAsync((AppDbContext db) => db.Tickets.Select(t => t.WhmcsId).ToListAsync());
        Assert.Empty(ids.Except(stored));
    }

    [Theory]
    [InlineData(EmptyList.Missing)]
    [InlineData(EmptyList.Array)]
    [InlineData(EmptyList.Object)]
    [InlineData(EmptyList.Text)]
    [InlineData(EmptyList.NestedArray)]
    public async Task A_whmcs_without_tickets_is_no_error(EmptyList shape)
    {
        await using var company = await Company.OpenAsync(database);
        company.Whmcs.Quirks.EmptyList = shape;

        Assert.Equal(0, (await company.SyncAsync()).Synced);
        Assert.Null((await ConnectionAsync(company)).LastError);
    }

    [Fact]
    public async Task Two_polls_of_one_company_never_overlap()
    {
        await using var company = await Company.OpenAsync(database);
        company.Whmcs.Tickets.Open("Mail", "no mail");
        company.Whmcs.Quirks.Delay = TimeSpan.FromMilliseconds(200);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => company.SyncAsync()));

        Assert.Single(results, result => !result.AlreadyRunning);
        Assert.Equal(1, company.Whmcs.Count("GetTickets"));
        Assert.False((await company.SyncAsync()).AlreadyRunning);
    }

    [Fact]
    public async Task Nothing_of_one_company_is_seen_by_another()
    {
        await using var company = await Company.OpenAsync(database);
        await using var other = await Company.OpenAsync(database);
        company.Whmcs.Tickets.Open("Mail", "no mail");
        other.Whmcs.Tickets.Open("Same id, other company", "Help");

        await Task.WhenAll(company.SyncAsync(), other.SyncAsync());

        Assert.Equal("Mail", (await company.WithAsync((AppDbContext db) => db.Tickets.SingleAsync())).Subject);
        Assert.Equal("Same id, other company", (await other.WithAsync((AppDbContext db) => db.Tickets.SingleAsync())).Subject);
    }

    [Fact]
    public async Task Only_reads_are_ever_sent_and_no_note_or_access_key_is_stored()
    {
        await using var company = await Company.OpenAsync(database);
        var id = company.Whmcs.Tickets.Open("Mail", "no mail").Id;

        await company.SyncAsync();

        var actions = company.Whmcs.Requests.Select(request => request.Action).Distinct();
        Assert.All(actions, action => Assert.StartsWith("Get", action));
        var ticket = await TicketAsync(company, id);
        var stored = System.Text.Json.JsonSerializer.Serialize(ticket);
        Assert.Contains("no mail", stored);
        Assert.DoesNotContain("canary", stored);
    }

    private static Task<Ticket> TicketAsync(Company company, int whmcsId) => company.WithAsync((AppDbContext db) =>
        db.Tickets.Include(t => t.Messages).SingleAsync(t => t.WhmcsId == whmcsId));

    private static Task<Core.Whmcs.WhmcsConnection> ConnectionAsync(Company company) =>
        company.WithAsync((AppDbContext db) => db.WhmcsConnections.SingleAsync());
}
