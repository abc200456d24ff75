namespace SupportAssistant.Core.Whmcs;

/// <summary>One page of the list of tickets.</summary>
/// <param name="Total">How many there are in all, or 0 when WHMCS did not say.</param>
/// <param name="Returned">How many entries this page had.</param>
public sealed record WhmcsTicketPage(int Total, int Returned, IReadOnlyList<WhmcsListedTicket> Tickets);

/// <summary>A ticket as it is listed: enough to see whether there is something to pull.</summary>
/// <param name="LastReply">WHMCS's own text, compared and never read.</param>
public sealed record WhmcsListedTicket(int Id, int DepartmentId, string Status, string LastReply);

/// <summary>
/// A ticket with its public thread, oldest message first. There is no place here for what must not leave WHMCS:
/// staff notes, and <c>c</c>, the customer's access key to the ticket.
/// </summary>
/// <param name="Mask">The number customers see; may hold letters, dashes and spaces.</param>
/// <param name="ClientId">0 for a guest.</param>
public sealed record WhmcsThread(
    int Id, string Mask, int DepartmentId, string Department, string Subject, string Status, string Priority,
    int ClientId, string CustomerName, string CustomerEmail, DateTimeOffset? OpenedAt, string LastReply,
    IReadOnlyList<WhmcsMessage> Messages);

/// <param name="ReplyId">0 is the opening message.</param>
public sealed record WhmcsMessage(int ReplyId, bool FromStaff, string Author, DateTimeOffset? WrittenAt, string Text);
