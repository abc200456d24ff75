using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <summary>Makes a ticket's rows say what a pulled thread says.</summary>
internal static class ThreadApplied
{
    /// <returns>Whether anything changed that a draft or a reader would notice.</returns>
    public static bool To(Ticket ticket, WhmcsThread thread, string? listedLastReply, DateTimeOffset now)
    {
        var reading = ThreadReading.Of(thread);
        var before = (ticket.ThreadHash, ticket.Status, ticket.DepartmentId, ticket.AwaitsReply, ticket.ArchivedAt);

        if (ticket.ThreadHash != reading.Hash)
            ticket.ThreadChangedAt = now;
        ticket.ThreadHash = reading.Hash;
        ticket.Subject = reading.Subject;
        ticket.Mask = ThreadReading.Line(thread.Mask);
        ticket.DepartmentId = thread.DepartmentId;
        ticket.Department = ThreadReading.Line(thread.Department);
        ticket.Status = ThreadReading.Line(thread.Status);
        ticket.Priority = ThreadReading.Line(thread.Priority);
        ticket.CustomerName = ThreadReading.Line(thread.CustomerName);
        ticket.CustomerEmail = ThreadReading.Line(thread.CustomerEmail);
        ticket.ClientId = thread.ClientId;
        ticket.OpenedAt = thread.OpenedAt;
        ticket.LastReplyStamp = listedLastReply ?? thread.LastReply;
        ticket.AwaitsReply = reading.AwaitsReply;
        // A zero date says nothing; then the customer waits since we heard of it.
        ticket.WaitingSince = reading.AwaitsReply ? reading.WaitingSince ?? ticket.ThreadChangedAt : null;
        ticket.ArchivedAt = null;
        Messages(ticket, reading.Messages);

        return before != (ticket.ThreadHash, ticket.Status, ticket.DepartmentId, ticket.AwaitsReply, ticket.ArchivedAt);
    }

    private static void Messages(Ticket ticket, IReadOnlyList<WhmcsMessage> messages)
    {
        var told = messages.ToDictionary(message => (message.ReplyId, message.FromStaff));
        ticket.Messages.RemoveAll(row => !told.ContainsKey((row.WhmcsReplyId, row.FromStaff)));
        var rows = ticket.Messages.ToDictionary(row => row.WhmcsReplyId);
        foreach (var message in messages)
        {
            if (!rows.TryGetValue(message.ReplyId, out var row))
                ticket.Messages.Add(row = new TicketMessage
                {
                    TenantId = ticket.TenantId,
                    WhmcsReplyId = message.ReplyId,
                    FromStaff = message.FromStaff,
                    Text = "",
                });
            row.Author = message.Author;
            row.Text = message.Text;
            row.WrittenAt = message.WrittenAt;
        }
    }
}
