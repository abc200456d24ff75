using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Review;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Learning;

public sealed class SentRepliesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string ByHand =
        "The invoice is under Billing, My Invoices; there you can also pay it by card or by transfer.";

    private const string Macro = "we have begun to move your site. This takes a day; we will write.";

    [Fact]
    public async Task A_reply_sent_as_drafted_is_an_example_without_a_click()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Mail", "How do I set up mail on my phone?");
        await desk.MarkAsync(draft, inserted: true);

        var replyId = await desk.AgentSendsAsync(id, draft.Text.Replace("Kind regards,\nSupport", "Best,\nSam Staff"));

        var record = Assert.Single(await desk.RecordsAsync());
        Assert.Equal(
            (draft.Id, replyId, "whmcs", "Sam Staff", 1.0, "example"),
            (record.DraftId, record.WhmcsReplyId, record.Channel, record.ApprovedBy, record.Similarity,
                record.LearnedAs));
        Assert.NotNull(record.LearnedAt);
        Assert.Equal(record.Id, (await desk.ReadAsync(db => db.Examples.SingleAsync())).ApprovedReplyId);
        Assert.Equal(1, await desk.FindableAsync());
        Assert.Equal(DraftStatus.Approved, (await desk.ReadAsync(db => db.Drafts.SingleAsync())).Status);
    }

    [Fact]
    public async Task A_draft_that_was_shown_and_ignored_for_a_very_different_answer_is_a_correction()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Invoice", "Where is my invoice?");
        await desk.MarkAsync(draft);

        await desk.AgentSendsAsync(id, ByHand);

        var correction = await desk.ReadAsync(db => db.Corrections.SingleAsync());
        var withoutName = draft.Text.Replace("Ana", "[customer name]", StringComparison.Ordinal);
        Assert.Equal((withoutName, ByHand), (correction.Incorrect, correction.Correct));
        Assert.Empty(await desk.ReadAsync(db => db.Examples.ToListAsync()));
    }

    [Fact]
    public async Task A_reply_without_any_draft_is_an_example_of_that_origin()
    {
        await using var desk = await Desk.OpenAsync(database);
        var id = desk.Whmcs.Tickets.Open("Invoice", "Where is my invoice?").Id;
        await desk.HappensAsync("TicketOpen", id);

        await desk.AgentSendsAsync(id, ByHand);

        var record = Assert.Single(await desk.RecordsAsync());
        Assert.Equal(
            (null, "example", "Written by hand, without a draft."),
            (record.DraftId, record.LearnedAs, record.EditSummary));
        Assert.Equal("Where is my invoice?", (await desk.ReadAsync(db => db.Examples.SingleAsync())).Issue);
    }

    [Fact]
    public async Task Every_reply_of_a_thread_counts_and_none_twice()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Backups", "How often do you back up?");
        var first = await desk.AgentSendsAsync(id, draft.Text);
        await desk.CustomerSaysAsync(id, "And how do I restore a single file from there?");
        var second = await desk.DraftAsync(id);
        await desk.AgentSendsAsync(id, second.Text);
        await desk.AgentSendsAsync(id, "One more thing: restores by ourselves cost ten euros each time.");

        await desk.HappensAsync("TicketAdminReply", id, first);

        var records = await desk.RecordsAsync();
        Assert.Equal([draft.Id, second.Id, null], records.Select(r => r.DraftId));
        Assert.Equal(3, await desk.FindableAsync());
    }

    [Fact]
    public async Task A_customer_who_writes_while_the_agent_does_takes_no_lesson_away()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Backups", "How often do you back up?");
        await desk.MarkAsync(draft, inserted: true);
        await desk.CustomerSaysAsync(id, "Hello, is anybody there?");

        await desk.AgentSendsAsync(id, draft.Text);

        Assert.Equal(draft.Id, Assert.Single(await desk.RecordsAsync()).DraftId);
    }

    [Fact]
    public async Task A_draft_called_useless_teaches_what_was_sent_instead()
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Invoice", "Where is my invoice?");
        await desk.WithAsync(async (IServiceProvider scope) =>
        {
            var db = scope.GetRequiredService<AppDbContext>();
            var review = scope.GetRequiredService<DraftReview>();
            await review.RejectAsync(await db.Drafts.SingleAsync(), "wrong", null, default);
            return true;
        });

        await desk.AgentSendsAsync(id, ByHand);

        var record = Assert.Single(await desk.RecordsAsync());
        Assert.Equal((draft.Id, "correction"), (record.DraftId, record.LearnedAs));
        Assert.Equal(DraftStatus.Rejected, (await desk.ReadAsync(db => db.Drafts.SingleAsync())).Status);
    }

    [Fact]
    public async Task A_predefined_reply_with_its_blanks_filled_in_teaches_nothing()
    {
        await using var desk = await Desk.OpenAsync(database);
        desk.Whmcs.PredefinedReplies.Add((2, "Migration", $"Dear [NAME], {Macro}"));
        await ReadKnowledgeAsync(desk);
        var (id, _) = await desk.DraftedAsync("Move", "Please move my site to you.");

        await desk.AgentSendsAsync(id, $"Dear Ana,\n\n{Macro}\n\nBest,\nSam");

        Assert.Empty(await desk.RecordsAsync());
        Assert.Equal(DraftStatus.Superseded, (await desk.ReadAsync(db => db.Drafts.SingleAsync())).Status);
    }

    [Theory]
    [InlineData("Thank you!")]
    [InlineData("Done.\n\nKind regards,\nSam")]
    public async Task A_word_or_two_teach_nothing(string text)
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, _) = await desk.DraftedAsync("Move", "Please move my site to you.");

        await desk.AgentSendsAsync(id, text);

        Assert.Empty(await desk.RecordsAsync());
    }

    [Fact]
    public async Task The_same_words_in_a_fourth_ticket_are_an_automatic_reply()
    {
        await using var desk = await Desk.OpenAsync(database);
        for (var ticket = 0; ticket < 5; ticket++)
        {
            var (id, _) = await desk.DraftedAsync("Question", $"What about thing number {ticket}?");
            await desk.AgentSendsAsync(id, "We have received your ticket and will answer within four hours.");
        }

        Assert.Equal(3, (await desk.RecordsAsync()).Count);
    }

    [Fact]
    public async Task A_ticket_that_the_staff_opened_has_no_question_to_learn_from()
    {
        await using var desk = await Desk.OpenAsync(database);
        var ticket = desk.Whmcs.Tickets.Open("News", "");
        ticket.Replies[0] = ticket.Replies[0] with { Admin = "Sam Staff", Message = "We move your server on Friday." };

        await desk.AgentSendsAsync(ticket.Id, "The move is done now, thank you for your patience with us.");

        Assert.Empty(await desk.RecordsAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_draft_approved_in_the_console_and_then_sent_is_one_record_of_what_was_sent(bool asApproved)
    {
        await using var desk = await Desk.OpenAsync(database);
        var (id, draft) = await desk.DraftedAsync("Backups", "How often do you back up?");
        await desk.WithAsync(async (IServiceProvider scope) =>
        {
            var db = scope.GetRequiredService<AppDbContext>();
            var review = scope.GetRequiredService<DraftReview>();
            var pending = await db.Drafts.SingleAsync();
            var (reply, _) = await review.ApproveAsync(pending, draft.Text, "console", null, default);
            await scope.GetRequiredService<LearnFromReview>().LearnAsync(reply.Id, default);
            return true;
        });

        var replyId = await desk.AgentSendsAsync(id, asApproved ? draft.Text : ByHand);

        var record = Assert.Single(await desk.RecordsAsync());
        Assert.Equal((replyId, asApproved ? "console" : "whmcs"), (record.WhmcsReplyId, record.Channel));
        Assert.Equal(asApproved ? draft.Text : ByHand, record.FinalReply);
        Assert.Equal(1, await desk.FindableAsync());
    }

    private static Task<bool> ReadKnowledgeAsync(Desk desk) => desk.WithAsync(async (WhmcsKnowledge knowledge) =>
    {
        await knowledge.ReadAsync(default);
        return true;
    });
}
