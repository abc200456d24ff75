using System.Globalization;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// One company's WHMCS, for reading. Replies to customers are written by people inside WHMCS:
/// nothing here, nor anywhere in the product, can send one.
/// </summary>
public sealed class WhmcsClient
{
    private readonly WhmcsTransport transport;
    private readonly WhmcsCredentials credentials;
    private readonly TimeProvider clock;

    internal WhmcsClient(
        WhmcsTransport transport, WhmcsCredentials credentials, TimeSpan clockOffset, TimeProvider clock)
    {
        this.transport = transport;
        this.credentials = credentials;
        this.clock = clock;
        ClockOffset = clockOffset;
    }

    /// <summary>WHMCS's clock minus UTC; what its zone-less times are read with.</summary>
    internal TimeSpan ClockOffset { get; set; }

    /// <summary>One page of all tickets that are active; in no order, and shifting while it is read.</summary>
    public async Task<WhmcsTicketPage> ListActiveTicketsAsync(
        int start, int count, CancellationToken cancellationToken) =>
        WhmcsShapes.TicketPage(await AskAsync(
            "GetTickets", cancellationToken,
            ("limitstart", Say(start)), ("limitnum", Say(count)),
            ("status", "All Active Tickets"),
            // Without it only the departments of the credential's admin are listed.
            ("ignore_dept_assignments", "true")));

    /// <exception cref="WhmcsException"><see cref="WhmcsFailure.NotFound"/> when it is gone.</exception>
    public async Task<WhmcsThread> GetTicketAsync(int ticketId, CancellationToken cancellationToken)
    {
        var thread = WhmcsShapes.Thread(
            await AskAsync("GetTicket", cancellationToken, ("ticketid", Say(ticketId)), ("repliessort", "ASC")),
            ClockOffset);
        return thread.Id > 0
            ? thread
            : throw new WhmcsException(
                WhmcsFailure.Unreadable, "WHMCS answered for a ticket without saying which one.");
    }

    public async Task<IReadOnlyList<WhmcsDepartment>> GetDepartmentsAsync(CancellationToken cancellationToken) =>
        WhmcsShapes.Departments(
            await AskAsync("GetSupportDepartments", cancellationToken, ("ignore_dept_assignments", "true")));

    public async Task<IReadOnlyList<WhmcsStatus>> GetStatusesAsync(CancellationToken cancellationToken) =>
        WhmcsShapes.Statuses(await AskAsync("GetSupportStatuses", cancellationToken));

    /// <summary>The macros of every category; they have no ids of their own.</summary>
    public async Task<IReadOnlyList<WhmcsPredefinedReply>> GetPredefinedRepliesAsync(
        CancellationToken cancellationToken)
    {
        var categories = WhmcsShapes.Categories(await AskAsync("GetTicketPredefinedCats", cancellationToken));
        var replies = new List<WhmcsPredefinedReply>();
        foreach (var (id, name) in categories)
        {
            var answer = await AskAsync("GetTicketPredefinedReplies", cancellationToken, ("catid", Say(id)));
            replies.AddRange(WhmcsShapes.PredefinedReplies(answer, name));
        }
        return replies;
    }

    public async Task<IReadOnlyList<WhmcsAnnouncement>> GetAnnouncementsAsync(
        int start, int count, CancellationToken cancellationToken) =>
        WhmcsShapes.Announcements(
            await AskAsync("GetAnnouncements", cancellationToken, ("limitstart", Say(start)), ("limitnum", Say(count))),
            ClockOffset);

    public async Task<WhmcsClientDetails> GetClientAsync(int clientId, CancellationToken cancellationToken) =>
        WhmcsShapes.Client(
            await AskAsync("GetClientsDetails", cancellationToken, ("clientid", Say(clientId))), clientId);

    public async Task<WhmcsAdmin> GetAdminDetailsAsync(CancellationToken cancellationToken) =>
        WhmcsShapes.Admin(await AskAsync("GetAdminDetails", cancellationToken), clock.GetUtcNow());

    /// <summary>Asks without reading the answer, to learn whether it may be asked.</summary>
    internal async Task TryAsync(string action, string parameter, int value, CancellationToken cancellationToken) =>
        await AskAsync(action, cancellationToken, (parameter, Say(value)));

    private Task<WireObject> AskAsync(
        string action, CancellationToken cancellationToken, params (string Name, string Value)[] parameters) =>
        transport.AskAsync(credentials, action, parameters, cancellationToken);

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
