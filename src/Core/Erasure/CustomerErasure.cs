using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Erasure;

/// <summary>What was removed. Their bytes leave the files of database and indexes with the shredding that follows.</summary>
public sealed record ErasureReport(
    int Tickets, int Messages, int Drafts, int Replies, int Examples, int Corrections, int Events);

/// <summary>
/// Forgets one customer: every row that came from their tickets, in one transaction with the tombstone that keeps the next
/// poll from bringing them back. Forgetting somebody twice removes what has come since.
/// </summary>
public sealed class CustomerErasure(
    AppDbContext db, CurrentTenant tenant, PassageStore passages, AuditTrail audit, TimeProvider clock)
{
    /// <param name="whmcsClientId">WHMCS's client id, or 0 to go by the address alone.</param>
    /// <param name="email">The customer's address, or empty to go by the id alone.</param>
    public async Task<ErasureReport> EraseAsync(int whmcsClientId, string email, CancellationToken cancellationToken)
    {
        var address = email.Trim().ToLowerInvariant();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var theirs = await db.Tickets
            .Where(t => (whmcsClientId > 0 && t.ClientId == whmcsClientId) || (address != "" && t.CustomerEmail.ToLower() == address))
            .Select(t => new { t.Id, t.WhmcsId, t.ClientId, t.CustomerEmail }).ToListAsync(cancellationToken);
        var tickets = theirs.ConvertAll(t => t.Id);
        await BuryAsync(
            theirs.Select(t => (t.ClientId, t.CustomerEmail)).Append((whmcsClientId, address)), cancellationToken);
        var learned = await UnlearnAsync(tickets, cancellationToken);
        var replies = await db.ApprovedReplies.Where(a => tickets.Contains(a.TicketId)).ExecuteDeleteAsync(cancellationToken);
        var drafts = await db.Drafts.Where(d => tickets.Contains(d.TicketId)).ExecuteDeleteAsync(cancellationToken);
        await db.DraftClaims.Where(c => tickets.Contains(c.TicketId)).ExecuteDeleteAsync(cancellationToken);
        var messages = await db.TicketMessages.Where(m => tickets.Contains(m.TicketId)).ExecuteDeleteAsync(cancellationToken);
        var whmcsIds = theirs.ConvertAll(t => t.WhmcsId);
        var events = await db.WebhookEvents.Where(e => whmcsIds.Contains(e.WhmcsTicketId)).ExecuteDeleteAsync(cancellationToken);
        await db.Tickets.Where(t => tickets.Contains(t.Id)).ExecuteDeleteAsync(cancellationToken);
        audit.Record("customer.erased", whmcsClientId > 0 ? whmcsClientId : null, $"{tickets.Count} tickets");
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ErasureReport(tickets.Count, messages, drafts, replies, learned.Examples, learned.Corrections, events);
    }

    private async Task<(int Examples, int Corrections)> UnlearnAsync(List<int> tickets, CancellationToken cancellationToken)
    {
        var examples = await db.Examples.Where(e => e.TicketId != null && tickets.Contains(e.TicketId.Value)).ToListAsync(cancellationToken);
        foreach (var one in examples)
            await passages.RemoveAsync(Source.Examples, one.Id, () => db.Examples.Remove(one), cancellationToken);
        var corrections = await db.Corrections.Where(c => c.TicketId != null && tickets.Contains(c.TicketId.Value)).ToListAsync(cancellationToken);
        foreach (var one in corrections)
            await passages.RemoveAsync(Source.Corrections, one.Id, () => db.Corrections.Remove(one), cancellationToken);
        return (examples.Count, corrections.Count);
    }

    private async Task BuryAsync(IEnumerable<(int ClientId, string Email)> known, CancellationToken cancellationToken)
    {
        var buried = await db.ErasedCustomers.ToListAsync(cancellationToken);
        foreach (var (clientId, hash) in known.Select(k => (k.ClientId, ErasedCustomer.HashOf(tenant.Id, k.Email))).Distinct())
        {
            if (buried.Find(e => e.WhmcsClientId == clientId && e.EmailHash == hash) is { } before)
                (before.ErasedAt, before.ShreddedAt) = (clock.GetUtcNow(), null);
            else
                db.ErasedCustomers.Add(new ErasedCustomer
                {
                    TenantId = tenant.Id, WhmcsClientId = clientId, EmailHash = hash, ErasedAt = clock.GetUtcNow(),
                });
        }
    }
}
