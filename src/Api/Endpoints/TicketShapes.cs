using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Api.Endpoints;

internal sealed record TicketSummary(
    int Id, int WhmcsId, string Mask, string Subject, int DepartmentId, string Department, string Status, string Priority,
    int ClientId, string CustomerName, DateTimeOffset? OpenedAt, DateTimeOffset? WaitingSince, bool AwaitsReply, bool Archived,
    string ThreadHash)
{
    public static TicketSummary From(Ticket ticket) => new(
        ticket.Id, ticket.WhmcsId, ticket.Mask, ticket.Subject, ticket.DepartmentId, ticket.Department, ticket.Status,
        ticket.Priority, ticket.ClientId, ticket.CustomerName, ticket.OpenedAt, ticket.WaitingSince, ticket.AwaitsReply,
        ticket.ArchivedAt is not null, ticket.ThreadHash);
}

/// <summary>A ticket with its whole thread. All its members stand in the constructor: only those are "required" in the document.</summary>
internal sealed record TicketThread(
    int Id, int WhmcsId, string Mask, string Subject, int DepartmentId, string Department, string Status, string Priority,
    int ClientId, string CustomerName, DateTimeOffset? OpenedAt, DateTimeOffset? WaitingSince, bool AwaitsReply, bool Archived,
    string ThreadHash, string CustomerEmail, IReadOnlyList<TicketThreadMessage> Messages)
{
    public static TicketThread From(Ticket ticket) => new(
        ticket.Id, ticket.WhmcsId, ticket.Mask, ticket.Subject, ticket.DepartmentId, ticket.Department, ticket.Status,
        ticket.Priority, ticket.ClientId, ticket.CustomerName, ticket.OpenedAt, ticket.WaitingSince, ticket.AwaitsReply,
        ticket.ArchivedAt is not null, ticket.ThreadHash, ticket.CustomerEmail,
        [.. ThreadOrder.Of(ticket.Messages).Select(m => new TicketThreadMessage(
            m.Id, m.WhmcsReplyId, m.FromStaff ? "staff" : "customer", m.Author, m.Text, m.WrittenAt))]);
}

/// <param name="From"><c>customer</c> or <c>staff</c>.</param>
internal sealed record TicketThreadMessage(
    int Id, int WhmcsReplyId, string From, string Author, string Text, DateTimeOffset? WrittenAt);
