using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// Writes and stores the draft of a ticket's present thread: one per thread state, however many workers try. A result is
/// stored only while its writer still holds the lease and the thread has not moved on.
/// </summary>
public sealed partial class DraftWriter(
    AppDbContext db, CurrentTenant tenant, DraftComposer composer, DraftNeeds needs, IServiceScopeFactory scopes,
    TimeProvider clock, ILogger<DraftWriter> logger)
{
    private const int MaxAttempts = 3;

    /// <summary>The job's way: writes if the state says a draft is due, else does nothing.</summary>
    /// <returns>The stored draft, or null when none was due or another worker is at it.</returns>
    public async Task<Draft?> WriteIfDueAsync(int ticketId, CancellationToken cancellationToken)
    {
        await RetireStaleAsync(ticketId, cancellationToken);
        if (!await needs.IsDueAsync(ticketId, cancellationToken))
            return null;
        var ticket = await LoadAsync(ticketId, cancellationToken);
        await using var lease = await TakeAsync(ticket, evenIfParked: false, cancellationToken);
        if (lease is null)
            return null;
        try
        {
            // Again, now that nobody else can store one: between the first look and the lease another job may have (16
            // drafts for 10 tickets, when ten jobs each were let loose on them).
            if (!await needs.IsDueAsync(ticketId, cancellationToken))
            {
                await EndAsync(lease, TimeSpan.Zero, null);
                return null;
            }
            return await WriteAsync(
                ticket, lease, RequestFor(ticket) with { Hint = lease.AskedHint }, null, cancellationToken);
        }
        catch (AiUnavailableException)
        {
            // The embedding provider is down: wait longer each time, up to five minutes, so that a backlog is done within ten
            // of its return; an outage parks nothing.
            await EndAsync(lease, TimeSpan.FromSeconds(Math.Min(300, 15 * Math.Pow(2, Math.Min(lease.Attempt, 6)))), null);
            throw;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Failed(logger, ticketId, lease.Attempt, failure.GetType().Name);
            var parked = lease.Attempt >= MaxAttempts
                ? "No draft could be written for this ticket after several tries. Generate one by hand, or answer without."
                : null;
            await EndAsync(lease, TimeSpan.FromSeconds(15), parked);
            return null;
        }
        catch (OperationCanceledException)
        {
            await EndAsync(lease, TimeSpan.Zero, null);
            throw;
        }
    }

    /// <summary>An agent's way: writes now, with a hint or other settings. Round 0 is the job's, later ones are asked for.</summary>
    /// <param name="anew">False: not when a draft stands for the thread as it is.</param>
    /// <returns>The new draft, or null while a worker is writing one, when one stands, or the thread has just moved on.</returns>
    public async Task<Draft?> WriteNowAsync(
        int ticketId, bool anew, Func<DraftRequest, DraftRequest> adjust, Func<DraftProgress, ValueTask>? progress,
        CancellationToken cancellationToken)
    {
        var ticket = await LoadAsync(ticketId, cancellationToken);
        await using var lease = await TakeAsync(ticket, evenIfParked: true, cancellationToken);
        if (lease is null)
            return null;
        try
        {
            if (!anew && await StandingAsync(ticketId, cancellationToken) is not null)
            {
                await EndAsync(lease, TimeSpan.Zero, null);
                return null;
            }
            return await WriteAsync(ticket, lease, adjust(RequestFor(ticket)), progress, cancellationToken);
        }
        catch
        {
            await EndAsync(lease, TimeSpan.Zero, null);
            throw;
        }
    }

    /// <summary>The latest draft for the ticket's present thread that still stands, or null.</summary>
    public Task<Draft?> StandingAsync(int ticketId, CancellationToken cancellationToken) => db.Drafts.AsNoTracking()
        .Where(d => d.TicketId == ticketId && (d.Status == DraftStatus.Pending || d.Status == DraftStatus.Approved))
        .Where(d => db.Tickets.Any(t => t.Id == ticketId && t.ThreadHash == d.ThreadHash))
        .OrderByDescending(d => d.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Pending drafts of an earlier thread state are superseded once the customer has written again.</summary>
    public Task RetireStaleAsync(int ticketId, CancellationToken cancellationToken) => db.Drafts
        .Where(d => d.TicketId == ticketId && d.Status == DraftStatus.Pending)
        .Where(d => db.Tickets.Any(t => t.Id == ticketId && t.AwaitsReply && t.ThreadHash != d.ThreadHash))
        .ExecuteUpdateAsync(set => set.SetProperty(d => d.Status, DraftStatus.Superseded), cancellationToken);

    private Task<Ticket> LoadAsync(int ticketId, CancellationToken cancellationToken) => db.Tickets.AsNoTracking()
        .Include(t => t.Messages).SingleAsync(t => t.Id == ticketId, cancellationToken);

    private Task<DraftLease?> TakeAsync(Ticket ticket, bool evenIfParked, CancellationToken cancellationToken) =>
        DraftLease.TakeAsync(scopes, db, tenant.Id, ticket.Id, ticket.ThreadHash, evenIfParked, cancellationToken);

    // Not the caller's token: the lease is given back even when the caller is being stopped.
    private Task EndAsync(DraftLease lease, TimeSpan pause, string? parkedReason)
    {
        db.ChangeTracker.Clear();
        return lease.EndAsync(db, pause, parkedReason, CancellationToken.None);
    }

    private static DraftRequest RequestFor(Ticket ticket)
    {
        var thread = ThreadOrder.Of(ticket.Messages).Select(m => (m.FromStaff, m.Text)).ToList();
        return new DraftRequest(
            TicketQuestion.From(ticket.Subject, thread), thread, ticket.Department, ticket.CustomerName,
            ticket.CustomerEmail);
    }

    private async Task<Draft?> WriteAsync(
        Ticket ticket, DraftLease lease, DraftRequest request, Func<DraftProgress, ValueTask>? progress,
        CancellationToken cancellationToken)
    {
        var composed = await composer.ComposeAsync(request, progress, cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (!await lease.StillHeldAsync(db, cancellationToken) || !await StillAtAsync(ticket, cancellationToken))
            return null;
        await db.Drafts.Where(d => d.TicketId == ticket.Id && d.Status == DraftStatus.Pending)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Status, DraftStatus.Superseded), cancellationToken);
        var rounds = await db.Drafts.CountAsync(
            d => d.TicketId == ticket.Id && d.ThreadHash == ticket.ThreadHash, cancellationToken);
        var draft = ToDraft(ticket, request, composed, rounds);
        db.Drafts.Add(draft);
        await db.SaveChangesAsync(cancellationToken);
        await lease.FulfilAsync(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        Log.Written(logger, draft.Id, ticket.Id, draft.Writer, draft.Score);
        return draft;
    }

    private async Task<bool> StillAtAsync(Ticket ticket, CancellationToken cancellationToken) => await db.Tickets
        .FromSql($"SELECT *, xmin FROM tickets WHERE tenant_id = {tenant.Id} AND id = {ticket.Id} FOR SHARE")
        .AsNoTracking().AnyAsync(t => t.ThreadHash == ticket.ThreadHash, cancellationToken);

    private Draft ToDraft(Ticket ticket, DraftRequest request, ComposedDraft composed, int round) => new()
    {
        TenantId = tenant.Id, TicketId = ticket.Id, ThreadHash = ticket.ThreadHash, Round = round, Text = composed.Text,
        Writer = composed.Writer, Model = composed.Model, Score = composed.Confidence.Score,
        Level = composed.Confidence.Level.Name(), IntentName = composed.Intent.Intent.Name(), Evidence = composed.Evidence,
        PromptVersionId = composed.PromptVersionId, Hint = request.Hint, InputTokens = composed.InputTokens,
        OutputTokens = composed.OutputTokens, CreatedAt = clock.GetUtcNow(),
    };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Draft {DraftId} written for ticket {TicketId} by {Writer}, score {Score}.")]
        public static partial void Written(ILogger logger, int draftId, int ticketId, string writer, double score);

        [LoggerMessage(LogLevel.Error, "Writing a draft for ticket {TicketId} failed at attempt {Attempt} with {Failure}.")]
        public static partial void Failed(ILogger logger, int ticketId, int attempt, string failure);
    }
}
