using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Learning;

public sealed class UnlearningTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Answer = "Open the control panel, choose Backups, then the day, then the file you miss.";

    [Fact]
    public async Task A_deleted_reply_takes_its_record_and_vector_along_and_the_draft_waits_again()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Backups", "How do I restore a file?");
        var replyId = await desk.AgentSendsAsync(id, draft.Text);
        Assert.Equal(1, await desk.FindableAsync());

        desk.Whmcs.Tickets.DeleteReply(id, replyId);
        await desk.HappensAsync("TicketDeleteReply", id, replyId);
        await desk.HappensAsync("TicketDeleteReply", id, replyId);

        Assert.Empty(await desk.RecordsAsync());
        Assert.Equal(0, await desk.FindableAsync());
        Assert.Empty(await desk.ReadAsync(db => db.Examples.ToListAsync()));
        Assert.Equal(DraftStatus.Pending, (await desk.ReadAsync(db => db.Drafts.SingleAsync())).Status);
    }

    [Fact]
    public async Task An_event_that_comes_after_the_deletion_brings_nothing_back()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, _) = await desk.DraftedAsync("Backups", "How do I restore a file?");
        var reply = desk.Whmcs.Tickets.StaffReplies(id, Answer);
        desk.Whmcs.Tickets.DeleteReply(id, reply.Id);

        await desk.HappensAsync("TicketDeleteReply", id, reply.Id);
        await desk.HappensAsync("TicketAdminReply", id, reply.Id);

        Assert.Empty(await desk.RecordsAsync());
    }

    [Fact]
    public async Task A_deleted_ticket_leaves_a_tombstone_without_a_word_of_the_customer()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Backups", "How do I restore a file?");
        await desk.AgentSendsAsync(id, Answer);
        var (other, _) = await desk.DraftedAsync("Mail", "How do I set up mail?");
        await desk.AgentSendsAsync(other, "Use mail.example.test with port 993 and your whole address as the name.");

        desk.Whmcs.Tickets.Delete(id);
        await desk.HappensAsync("TicketDelete", id);

        var tombstone = await TicketAsync(desk, id);
        Assert.Equal(
            ("(deleted in WHMCS)", "", "", false),
            (tombstone.Subject, tombstone.CustomerName, tombstone.CustomerEmail, tombstone.AwaitsReply));
        Assert.NotNull(tombstone.ArchivedAt);
        Assert.Empty(tombstone.Messages);
        Assert.Equal(0, await desk.ReadAsync(db => db.Drafts.CountAsync(d => d.Id == draft.Id)));
        Assert.NotEqual(tombstone.Id, Assert.Single(await desk.RecordsAsync()).TicketId);
        Assert.Equal(1, await desk.FindableAsync());
    }

    [Fact]
    public async Task A_deleted_client_takes_all_their_tickets_along_and_nobody_elses()
    {
        await using var desk = await Desk.OpenAsync(database);
        foreach (var clientId in new[] { 7, 7, 8, 0 })
        {
            var (id, _) = await desk.DraftedAsync("Backups", "How do I restore a file?", clientId);
            await desk.AgentSendsAsync(id, $"{Answer} This is answer number {id}.");
        }

        await desk.HappensAsync("ClientDelete", 0, clientId: 7);
        await desk.HappensAsync("ClientDelete", 0, clientId: 0);

        Assert.Equal(2, (await desk.RecordsAsync()).Count);
        Assert.Equal(2, await desk.FindableAsync());
    }

    [Fact]
    public async Task Records_follow_their_replies_into_the_ticket_that_theirs_is_merged_into()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (master, _) = await desk.DraftedAsync("Backups", "How do I restore a file?");
        var (merged, draft) = await desk.DraftedAsync("Again", "How do I restore a file, please?");
        await desk.AgentSendsAsync(merged, draft.Text);
        await desk.CustomerSaysAsync(merged, "Thanks! And a whole database, how do I restore that?");
        await desk.DraftAsync(merged);

        desk.Whmcs.Tickets.Merge(master, merged);
        await desk.HappensAsync("TicketMerge", merged, relatedId: master);
        await desk.HappensAsync("TicketMerge", merged, relatedId: master);

        var home = await TicketAsync(desk, master);
        var record = Assert.Single(await desk.RecordsAsync());
        Assert.Equal(home.Id, record.TicketId);
        Assert.Equal(draft.Text, home.Messages.Single(m => m.WhmcsReplyId == record.WhmcsReplyId).Text);
        Assert.Equal(home.Id, (await desk.ReadAsync(db => db.Examples.SingleAsync())).TicketId);
        Assert.Equal(1, await desk.FindableAsync());
        var left = await TicketAsync(desk, merged);
        Assert.Equal(0, await desk.ReadAsync(
            db => db.Drafts.CountAsync(d => d.Status == DraftStatus.Pending && d.TicketId == left.Id)));

        desk.Whmcs.Tickets.DeleteReply(master, record.WhmcsReplyId!.Value);
        await desk.HappensAsync("TicketDeleteReply", master, record.WhmcsReplyId);
        Assert.Equal(0, await desk.FindableAsync());
    }

    [Fact]
    public async Task A_reply_whose_event_comes_when_its_ticket_is_merged_already_is_recorded_with_the_merge()
    {
        await using var desk = await Desk.OpenAsync(database);
        var master = desk.Whmcs.Tickets.Open("Backups", "How do I restore a file?").Id;
        var between = desk.Whmcs.Tickets.Open("Again", "How do I restore a file, please?").Id;
        var first = desk.Whmcs.Tickets.Open("First", "How do I get my file back?").Id;
        var reply = desk.Whmcs.Tickets.StaffReplies(first, Answer);
        desk.Whmcs.Tickets.Merge(between, first);
        desk.Whmcs.Tickets.Merge(master, between);

        await desk.HappensAsync("TicketAdminReply", first, reply.Id, message: Answer);
        await desk.HappensAsync("TicketMerge", first, relatedId: between);
        Assert.Empty(await desk.RecordsAsync());
        await desk.HappensAsync("TicketMerge", between, relatedId: master);
        await desk.HappensAsync("TicketMerge", between, relatedId: master);

        var home = await TicketAsync(desk, master);
        var record = Assert.Single(await desk.RecordsAsync());
        Assert.Equal((home.Id, Answer), (record.TicketId, record.FinalReply));
        Assert.Equal([record.Id], await desk.WithAsync((LearnFromReview learning) => learning.DueAsync(10, default)));
    }

    [Fact]
    public async Task Only_the_records_of_what_was_split_off_go_along()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Two things", "How do I restore a file?");
        var stays = await desk.AgentSendsAsync(id, draft.Text);
        await desk.CustomerSaysAsync(id, "And where do I find the invoice of last month?");
        var question = desk.Whmcs.Tickets[id].Replies[^1].Id;
        var goes = await desk.AgentSendsAsync(id, "The invoice is under Billing, My Invoices, in your client area.");

        var part = desk.Whmcs.Tickets.Split(id, [question, goes]);
        await desk.HappensAsync("TicketSplit", id, relatedId: part.Id);

        var tickets = await desk.ReadAsync(db => db.Tickets.ToDictionaryAsync(t => t.WhmcsId, t => t.Id));
        Assert.Equal(
            [(tickets[id], (int?)stays), (tickets[part.Id], goes)],
            (await desk.RecordsAsync()).Select(r => (r.TicketId, r.WhmcsReplyId)));
        Assert.Equal(2, await desk.FindableAsync());
    }

    [Fact]
    public async Task A_reply_whose_event_comes_after_the_split_that_took_it_along_is_found_in_its_new_ticket()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, _) = await desk.DraftedAsync("Two things", "How do I restore a file?");
        var reply = desk.Whmcs.Tickets.StaffReplies(id, Answer);
        var question = desk.Whmcs.Tickets.CustomerReplies(id, "And where do I find the invoice of last month?");
        var part = desk.Whmcs.Tickets.Split(id, [reply.Id, question.Id]);

        await desk.HappensAsync("TicketSplit", id, relatedId: part.Id);
        await desk.HappensAsync("TicketAdminReply", id, reply.Id, message: Answer);

        var home = await desk.ReadAsync(db => db.Tickets.Where(t => t.WhmcsId == part.Id).Select(t => t.Id).SingleAsync());
        Assert.Equal(home, Assert.Single(await desk.RecordsAsync()).TicketId);
    }

    private static Task<Ticket> TicketAsync(Desk desk, int whmcsId) =>
        desk.ReadAsync(db => db.Tickets.Include(t => t.Messages).SingleAsync(t => t.WhmcsId == whmcsId));
}
