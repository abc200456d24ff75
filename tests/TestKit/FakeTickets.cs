using System.Collections.Concurrent;

namespace SupportAssistant.TestKit;

/// <summary>The tickets of a <see cref="FakeWhmcs"/>, changed as customers and staff change them.</summary>
public sealed class FakeTickets(TimeProvider clock)
{
    private readonly ConcurrentDictionary<int, FakeTicket> all = new();
    private int lastTicketId = 40;
    private int lastReplyId = 89;

    public FakeTicket this[int id] => all[id];

    /// <summary>Newest id first, as WHMCS happens to list them.</summary>
    public IReadOnlyList<FakeTicket> All => [.. all.Values.OrderByDescending(ticket => ticket.Id)];

    public FakeTicket Open(string subject, string message, int departmentId = 2, string? email = null, int clientId = 7,
        string name = "Ana Sol")
    {
        var now = clock.GetUtcNow();
        var ticket = new FakeTicket
        {
            Id = Interlocked.Increment(ref lastTicketId),
            Subject = subject,
            OpenedAt = now,
            LastReplyAt = now,
            DepartmentId = departmentId,
            ClientId = clientId,
            Name = name,
            Email = email ?? "ana@example.test",
        };
        ticket.Replies.Add(new FakeReply(0, "", message, now));
        all[ticket.Id] = ticket;
        return ticket;
    }

    public FakeReply CustomerReplies(int ticketId, string message) => Reply(ticketId, "", message, "Customer-Reply");

    public FakeReply StaffReplies(int ticketId, string message, string admin = "Sam Staff") =>
        Reply(ticketId, admin, message, "Answered");

    public void SetStatus(int ticketId, string status) => all[ticketId].Status = status;

    public void DeleteReply(int ticketId, int replyId) => all[ticketId].Replies.RemoveAll(reply => reply.Id == replyId);

    public void Delete(int ticketId) => all.TryRemove(ticketId, out _);

    /// <summary>
    /// As WHMCS does it: the other ticket's messages get new ids and keep their dates; the other is gone.
    /// </summary>
    public void Merge(int masterId, int mergedId)
    {
        var merged = all[mergedId];
        Delete(mergedId);
        all[masterId].Replies.AddRange(
            merged.Replies.Select(reply => reply with { Id = Interlocked.Increment(ref lastReplyId) }));
    }

    /// <summary>As WHMCS does it: the first of the replies becomes an opening message, the others keep their ids.</summary>
    public FakeTicket Split(int ticketId, IReadOnlyList<int> replyIds)
    {
        var moving = all[ticketId].Replies.Where(reply => replyIds.Contains(reply.Id)).ToList();
        var part = Open(all[ticketId].Subject, "", clientId: all[ticketId].ClientId);
        part.Replies.Clear();
        part.Replies.AddRange(moving.Select((reply, at) => at == 0 ? reply with { Id = 0 } : reply));
        part.Status = all[ticketId].Status;
        all[ticketId].Replies.RemoveAll(reply => replyIds.Contains(reply.Id));
        return part;
    }

    public bool TryGet(int id, out FakeTicket? ticket) => all.TryGetValue(id, out ticket);

    private FakeReply Reply(int ticketId, string admin, string message, string status)
    {
        var ticket = all[ticketId];
        var reply = new FakeReply(Interlocked.Increment(ref lastReplyId), admin, message, clock.GetUtcNow());
        ticket.Replies.Add(reply);
        ticket.LastReplyAt = reply.At;
        ticket.Status = status;
        return reply;
    }
}
