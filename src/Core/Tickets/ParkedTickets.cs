using System.Collections.Concurrent;

namespace SupportAssistant.Core.Tickets;

/// <summary>
/// Tickets that could not be pulled three times: left alone until WHMCS lists them with another last reply. Kept in
/// memory; after a restart each gets three tries again.
/// </summary>
public sealed class ParkedTickets
{
    private const int MaxTries = 3;

    private readonly ConcurrentDictionary<(int TenantId, int WhmcsId), (string? LastReply, int Tries)> failures = new();

    internal bool Holds(int tenantId, TicketToPull ticket) =>
        failures.TryGetValue((tenantId, ticket.WhmcsId), out var failure)
        && failure.LastReply == ticket.LastReply && failure.Tries >= MaxTries;

    /// <summary>It goes last then, behind those that have given no trouble.</summary>
    internal bool HasFailed(int tenantId, TicketToPull ticket) => failures.ContainsKey((tenantId, ticket.WhmcsId));

    internal void Failed(int tenantId, TicketToPull ticket) => failures.AddOrUpdate(
        (tenantId, ticket.WhmcsId),
        (ticket.LastReply, 1),
        (_, before) => (ticket.LastReply, before.LastReply == ticket.LastReply ? before.Tries + 1 : 1));

    internal void Succeeded(int tenantId, TicketToPull ticket) => failures.TryRemove((tenantId, ticket.WhmcsId), out _);
}
