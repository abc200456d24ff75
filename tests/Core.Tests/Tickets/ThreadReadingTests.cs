using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class ThreadReadingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Open", false, true)]
    [InlineData("Customer-Reply", false, true)]
    [InlineData("Waiting for the moon", false, true)]
    [InlineData("Closed", false, false)]
    [InlineData("closed", false, false)]
    [InlineData("Answered", false, false)]
    [InlineData("Customer-Reply", true, false)]
    [InlineData("Open", true, false)]
    public void A_reply_is_due_when_the_customer_wrote_last_and_nobody_said_otherwise(
        string status, bool lastFromStaff, bool awaitsReply)
    {
        var reading = ThreadReading.Of(Thread(status, Message(0), Message(90, lastFromStaff, Noon)));

        Assert.Equal(awaitsReply, reading.AwaitsReply);
        Assert.Equal(awaitsReply ? Noon : null, reading.WaitingSince);
    }

    [Fact]
    public void A_ticket_without_messages_awaits_nothing() => Assert.False(ThreadReading.Of(Thread("Open")).AwaitsReply);

    [Fact]
    public void Of_five_thousand_replies_the_first_and_the_newest_two_hundred_are_kept_and_it_says_so()
    {
        var reading = ThreadReading.Of(Thread("Open", [.. Enumerable.Range(0, 5_001).Select(id => Message(id))]));

        Assert.Equal([0, .. Enumerable.Range(4_801, 200)], reading.Messages.Select(message => message.ReplyId));
        Assert.Equal(
            "text 0\n\n[… 4800 messages between this one and the next are not kept here]", reading.Messages[0].Text);
    }

    [Fact]
    public void Poison_becomes_storable()
    {
        var reading = ThreadReading.Of(Thread("Open", Message(0) with { Author = "An\0a\r\n", Text = "a\0b\ud83d\r\nc" }) with
        {
            Subject = $"new\nline {new string('s', 600)}",
        });

        Assert.Equal(("Ana", "ab\ufffd\nc"), (reading.Messages[0].Author, reading.Messages[0].Text));
        Assert.Equal(500, reading.Subject.Length);
        Assert.StartsWith("new line sss", reading.Subject);
    }

    [Fact]
    public void A_body_of_five_megabytes_is_cut() =>
        Assert.Equal(
            MessageText.MaxLength,
            ThreadReading.Of(Thread("Open", Message(0) with { Text = new string('x', 5_000_000) })).Messages[0].Text.Length);

    private static WhmcsThread Thread(string status, params WhmcsMessage[] messages) => new(
        41, "ABC-1", 2, "Technical", "Mail", status, "Medium", 7, "Ana", "ana@example.test", Noon, "", messages);

    private static WhmcsMessage Message(int id, bool fromStaff = false, DateTimeOffset? at = null) =>
        new(id, fromStaff, "Ana", at, $"text {id}");
}
