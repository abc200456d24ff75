using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <summary>
/// What a pulled thread means: the messages to keep, the state they are in, and whether somebody should answer.
/// </summary>
internal sealed record ThreadReading(
    string Subject, IReadOnlyList<WhmcsMessage> Messages, string Hash, bool AwaitsReply, DateTimeOffset? WaitingSince)
{
    /// <summary>
    /// Besides the first. Two auto-responders that answer each other make threads of thousands.
    /// </summary>
    public const int NewestKept = 200;

    private const int LineLength = 500;

    public static ThreadReading Of(WhmcsThread thread)
    {
        var ordered = ThreadOrder.Of(
            thread.Messages.DistinctBy(message => message.ReplyId),
            message => message.ReplyId,
            message => message.WrittenAt);
        var messages = Keep(ordered)
            .Select(message => message with { Author = Line(message.Author), Text = MessageText.Clean(message.Text) })
            .ToList();
        var subject = Line(thread.Subject);
        var awaitsReply = messages.Count > 0 && !messages[^1].FromStaff && IsOpen(thread.Status);
        return new ThreadReading(
            subject,
            messages,
            ThreadHash.Compute(subject, [.. messages.Select(m => (m.ReplyId, m.FromStaff, m.Text))]),
            awaitsReply,
            awaitsReply ? messages[^1].WrittenAt : null);
    }

    public static bool IsClosed(string status) => status.Equals("Closed", StringComparison.OrdinalIgnoreCase);

    /// <summary>One line of text that a person typed: a name, a subject.</summary>
    public static string Line(string text)
    {
        var clean = MessageText.Clean(text).Replace('\n', ' ').Trim();
        if (clean.Length <= LineLength)
            return clean;
        return clean[..(char.IsHighSurrogate(clean[LineLength - 1]) ? LineLength - 1 : LineLength)];
    }

    /// <summary>
    /// Companies add statuses of their own; "Answered" can be set by hand to say that no reply is needed.
    /// </summary>
    private static bool IsOpen(string status) =>
        !IsClosed(status) && !status.Equals("Answered", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<WhmcsMessage> Keep(IReadOnlyList<WhmcsMessage> messages)
    {
        var dropped = messages.Count - 1 - NewestKept;
        if (dropped <= 0)
            return messages;
        var first = messages[0];
        var text = MessageText.Clean(first.Text);
        return messages.Skip(1 + dropped).Prepend(
            first with { Text = $"{text}\n\n[… {dropped} messages between this one and the next are not kept here]" });
    }
}
