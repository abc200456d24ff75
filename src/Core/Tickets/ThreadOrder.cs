namespace SupportAssistant.Core.Tickets;

/// <summary>The order of a thread's messages, which neither ids nor times tell alone.</summary>
public static class ThreadOrder
{
    /// <summary>More than summer time and a badly kept clock are off by.</summary>
    private static readonly TimeSpan ClockJump = TimeSpan.FromHours(3);

    /// <summary>
    /// By WHMCS's reply id, because clocks jump and reply ids do not. Only a message that is hours older than those
    /// before it came from a merged ticket, whose messages get new ids and keep their times: it goes where its time
    /// belongs.
    /// </summary>
    public static IReadOnlyList<T> Of<T>(
        IEnumerable<T> messages, Func<T, int> replyId, Func<T, DateTimeOffset?> writtenAt)
    {
        var ordered = new List<T>();
        foreach (var message in messages.OrderBy(replyId))
        {
            var at = ordered.Count;
            // The opening message stays the first.
            while (at > 1 && writtenAt(ordered[at - 1]) - writtenAt(message) > ClockJump)
                at--;
            ordered.Insert(at, message);
        }
        return ordered;
    }

    /// <summary>As above, for stored messages.</summary>
    public static IReadOnlyList<TicketMessage> Of(IEnumerable<TicketMessage> messages) =>
        Of(messages, message => message.WhmcsReplyId, message => message.WrittenAt);
}
