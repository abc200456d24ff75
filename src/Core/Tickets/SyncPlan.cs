using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tickets;

/// <summary>What we know of a ticket, as far as a list can contradict it.</summary>
internal sealed record KnownTicket(
    int WhmcsId, string LastReplyStamp, string Status, int DepartmentId, bool IsArchived);

/// <param name="LastReply">As listed; null for a ticket that is not listed.</param>
internal sealed record TicketToPull(int WhmcsId, string? LastReply);

/// <summary>Decides which tickets are worth a question each.</summary>
internal static class SyncPlan
{
    /// <summary>
    /// A company with a status outside "active" may have thousands open and unlisted; they take turns.
    /// </summary>
    public const int MaxUnlisted = 100;

    /// <param name="turn">Counts the polls, so that each takes the next of those that are not listed.</param>
    public static IReadOnlyList<TicketToPull> Make(
        TicketListing listing, IReadOnlyList<KnownTicket> known, long turn)
    {
        var byId = known.ToDictionary(ticket => ticket.WhmcsId);
        // The newest first: who wrote just now should not wait for the first import of an old list.
        var changed = listing.Tickets
            .Where(listed => !byId.TryGetValue(listed.Id, out var ticket) || Differs(listed, ticket))
            .OrderByDescending(listed => listed.LastReply, StringComparer.Ordinal)
            .ThenByDescending(listed => listed.Id)
            .Select(listed => new TicketToPull(listed.Id, listed.LastReply));
        return [.. changed, .. Unlisted(listing, known, turn)];
    }

    /// <summary>
    /// Open here and not listed there: closed, deleted, merged, or left out by mistake. Only asking for it tells.
    /// </summary>
    private static IEnumerable<TicketToPull> Unlisted(
        TicketListing listing, IReadOnlyList<KnownTicket> known, long turn)
    {
        if (!listing.IsComplete)
            return [];
        var listed = listing.Tickets.Select(ticket => ticket.Id).ToHashSet();
        var missing = known
            .Where(ticket => !ticket.IsArchived && !ThreadReading.IsClosed(ticket.Status))
            .Where(ticket => !listed.Contains(ticket.WhmcsId))
            .OrderByDescending(ticket => ticket.WhmcsId)
            .ToList();
        var first = missing.Count <= MaxUnlisted ? 0 : (int)(turn * MaxUnlisted % missing.Count);
        return missing.Skip(first).Concat(missing.Take(first)).Take(MaxUnlisted)
            .Select(ticket => new TicketToPull(ticket.WhmcsId, null));
    }

    private static bool Differs(WhmcsListedTicket listed, KnownTicket known) =>
        known.IsArchived || listed.LastReply != known.LastReplyStamp
        || ThreadReading.Line(listed.Status) != known.Status
        || (listed.DepartmentId > 0 && listed.DepartmentId != known.DepartmentId);
}
