using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class SyncPlanTests
{
    private static readonly WhmcsListedTicket Listed = new(41, 2, "Open", "2026-03-02 11:00:00");
    private static readonly KnownTicket Known = new(41, "2026-03-02 11:00:00", "Open", 2, IsArchived: false);

    [Fact]
    public void What_is_as_we_know_it_is_not_asked_for() => Assert.Empty(Plan([Listed], [Known]));

    [Fact]
    public void New_and_changed_tickets_are_asked_for()
    {
        Assert.Single(Plan([Listed], []));
        Assert.Single(Plan([Listed with { LastReply = "2026-03-02 11:00:01" }], [Known]));
        Assert.Single(Plan([Listed with { Status = "Answered" }], [Known]));
        Assert.Single(Plan([Listed with { DepartmentId = 3 }], [Known]));
        Assert.Single(Plan([Listed], [Known with { IsArchived = true }]));
    }

    [Fact]
    public void The_newest_are_asked_for_first() =>
        Assert.Equal(
            [43, 41, 42],
            Plan([Listed with { Id = 42, LastReply = "2026-01-01 00:00:00" }, Listed, Listed with { Id = 43, LastReply = "2026-04-01 00:00:00" }], [])
                .Select(ticket => ticket.WhmcsId));

    [Fact]
    public void Open_tickets_that_are_not_listed_are_asked_for_one_by_one() =>
        Assert.Equal(
            [50],
            Plan([Listed], [Known, Known with { WhmcsId = 50 }, Known with { WhmcsId = 51, Status = "Closed" }, Known with { WhmcsId = 52, IsArchived = true }])
                .Select(ticket => ticket.WhmcsId));

    [Fact]
    public void A_list_that_was_not_read_to_its_end_says_nothing_about_the_rest() =>
        Assert.Empty(SyncPlan.Make(new TicketListing([], IsComplete: false), [Known], turn: 0));

    [Fact]
    public void Thousands_of_unlisted_tickets_take_turns_until_each_was_asked_for()
    {
        var known = Enumerable.Range(1, 950).Select(id => Known with { WhmcsId = id }).ToList();

        var asked = Enumerable.Range(0, 10).Select(turn => Plan([], known, turn)).ToList();

        Assert.All(asked, plan => Assert.Equal(SyncPlan.MaxUnlisted, plan.Count));
        Assert.Equal(950, asked.SelectMany(plan => plan).Distinct().Count());
    }

    private static IReadOnlyList<TicketToPull> Plan(
        IReadOnlyList<WhmcsListedTicket> listed, IReadOnlyList<KnownTicket> known, long turn = 0) =>
        SyncPlan.Make(new TicketListing(listed, IsComplete: true), known, turn);
}
