using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tests.Learning;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Knowledge;

public sealed class WhmcsKnowledgeTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Predefined_replies_and_announcements_become_articles_change_and_go_as_they_do_there()
    {
        await using var desk = await Desk.OpenAsync(database);
        desk.Whmcs.PredefinedReplies.Add((2, "Spam", "Mark it as spam."));
        await ReadAsync(desk);
        Assert.Equal(
            [("MX", "internal"), ("New nameservers", "public"), ("Spam", "internal")], await TitlesAsync(desk));
        Assert.False(await desk.WithAsync((WhmcsKnowledge knowledge) => knowledge.IsDueAsync(default)));

        desk.Whmcs.PredefinedReplies[^1] = (2, "Spam", "Move it to the spam folder.");
        desk.Whmcs.PredefinedReplies.RemoveAt(0);
        desk.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.True(await desk.WithAsync((WhmcsKnowledge knowledge) => knowledge.IsDueAsync(default)));
        await ReadAsync(desk);

        Assert.Equal([("New nameservers", "public"), ("Spam", "internal")], await TitlesAsync(desk));
        Assert.Equal(
            "Move it to the spam folder.",
            (await desk.ReadAsync(db => db.KbArticles.SingleAsync(a => a.Title == "Spam"))).Content);
    }

    [Fact]
    public async Task What_the_role_may_not_read_is_left_as_it_is()
    {
        await using var desk = await Desk.OpenAsync(database);
        await ReadAsync(desk);
        desk.Whmcs.Quirks.AllowedActions = ["getannouncements"];

        await ReadAsync(desk);

        Assert.Equal(2, (await TitlesAsync(desk)).Count);
    }

    [Fact]
    public async Task The_addons_pages_are_read_as_a_browser_shows_them_and_removed_by_their_id()
    {
        await using var desk = await Desk.OpenAsync(database);
        await desk.WithAsync(async (WhmcsKnowledge knowledge) =>
        {
            await knowledge.SaveAsync(
                [
                    new(3, "Ports & hosts", "<p>Use <b>993</b></p>", "Mail"), new(4, " ", "<p>x</p>", ""),
                    new(5, "Gone", "<p>y</p>", ""),
                ], default);
            await knowledge.RemoveAsync([5, 99], default);
            return true;
        });

        var page = await desk.ReadAsync(db => db.KbArticles.SingleAsync(a => a.Origin == WhmcsKnowledge.Origin));
        Assert.Equal(
            ("kb:3", "Ports & hosts", "Use 993", "Mail", "public"),
            (page.ExternalId, page.Title, page.Content, page.Category, page.Visibility));
    }

    private static Task<bool> ReadAsync(Desk desk) => desk.WithAsync(async (WhmcsKnowledge knowledge) =>
    {
        await knowledge.ReadAsync(default);
        return true;
    });

    private static Task<List<(string, string)>> TitlesAsync(Desk desk) => desk.ReadAsync(async db =>
        (await db.KbArticles.Where(a => a.Origin == WhmcsKnowledge.Origin).OrderBy(a => a.Title).ToListAsync())
            .Select(a => (a.Title, a.Visibility)).ToList());
}
