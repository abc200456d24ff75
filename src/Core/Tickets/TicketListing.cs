using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <summary>All active tickets as WHMCS lists them, read page by page while the list shifts.</summary>
/// <param name="IsComplete">False when the reading was given up: too many pages, or too slow.</param>
internal sealed record TicketListing(IReadOnlyList<WhmcsListedTicket> Tickets, bool IsComplete)
{
    public const int PageSize = 100;
    public const int MaxPages = 200;

    /// <summary>A WHMCS that takes 30 seconds a page may hold a worker for this long, not for hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task<TicketListing> ReadAsync(
        WhmcsClient client, TimeProvider clock, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var found = new Dictionary<int, WhmcsListedTicket>();
        var start = 0;
        for (var pages = 0; pages < MaxPages && (pages == 0 || clock.GetElapsedTime(started) < Patience); pages++)
        {
            var page = await client.ListActiveTicketsAsync(start, PageSize, cancellationToken);
            var known = found.Count;
            foreach (var ticket in page.Tickets)
                found[ticket.Id] = ticket;
            start += page.Returned;
            if (IsLast(page, start) || found.Count == known)
                return new TicketListing([.. found.Values], IsComplete: true);
        }
        return new TicketListing([.. found.Values], IsComplete: false);
    }

    /// <summary>
    /// A page shorter than asked for is not the last one where WHMCS caps limitnum lower than we ask; the total tells.
    /// </summary>
    private static bool IsLast(WhmcsTicketPage page, int end) =>
        page.Returned == 0 || (page.Total > 0 ? end >= page.Total : page.Returned < PageSize);
}
