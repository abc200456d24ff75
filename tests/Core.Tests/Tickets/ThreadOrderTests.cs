using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class ThreadOrderTests
{
    [Fact]
    public void A_clock_that_was_set_back_two_hours_does_not_change_the_order() =>
        Assert.Equal([0, 90, 91, 92], Order((0, 9.0), (90, 12.0), (91, 10.5), (92, 10.6)));

    [Fact]
    public void Messages_of_a_merged_ticket_go_where_their_time_belongs() =>
        Assert.Equal([0, 101, 102, 90, 95], Order((0, 0.0), (90, 240.0), (95, 264.0), (101, 100.0), (102, 101.0)));

    [Fact]
    public void The_opening_message_stays_first_even_when_a_merged_one_is_older() =>
        Assert.Equal([0, 101, 90], Order((0, 50.0), (90, 60.0), (101, 10.0)));

    [Fact]
    public void Messages_without_a_time_stand_by_their_id() =>
        Assert.Equal([0, 90, 91], Order((91, null), (90, 5.0), (0, null)));

    private static IEnumerable<int> Order(params (int Id, double? Hours)[] messages) => ThreadOrder
        .Of(messages, message => message.Id, message => message.Hours is { } hours ? DateTimeOffset.UnixEpoch.AddHours(hours) : null)
        .Select(message => message.Id);
}
