using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// The right to write the draft of one thread state, kept alive while its holder lives. A killed worker's lease runs out
/// within seconds; a worker that slept through its lease finds its attempt number outdated and stores nothing. The clock is
/// the database's: by its own, a worker two hours ahead took every lease of the others for run out.
/// </summary>
internal sealed class DraftLease : IAsyncDisposable
{
    /// <summary>How long a dead worker's ticket waits. Renewed four times in that span.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(20);

    private readonly IServiceScopeFactory scopes;
    private readonly int tenantId;
    private readonly CancellationTokenSource stop = new();
    private readonly Task heartbeat;

    private DraftLease(IServiceScopeFactory scopes, int tenantId, Taken taken)
    {
        (this.scopes, this.tenantId) = (scopes, tenantId);
        (ClaimId, Attempt, AskedHint) = (taken.Id, taken.Attempt, taken.AskedHint);
        heartbeat = RenewAsync();
    }

    public int ClaimId { get; }

    public int Attempt { get; }

    /// <summary>What an agent who asked for another draft wants said in it, or null.</summary>
    public string? AskedHint { get; }

    /// <returns>The lease, or null while another worker holds it or the draft has been given up.</returns>
    public static async Task<DraftLease?> TakeAsync(
        IServiceScopeFactory scopes, AppDbContext db, int tenantId, int ticketId, string threadHash, bool evenIfParked,
        CancellationToken cancellationToken)
    {
        var taken = await db.Database.SqlQuery<Taken>($"""
            INSERT INTO draft_claims (tenant_id, ticket_id, thread_hash, lease_until, attempt)
            VALUES ({tenantId}, {ticketId}, {threadHash}, now() + {Length}, 1)
            ON CONFLICT (tenant_id, ticket_id, thread_hash) DO UPDATE
            SET lease_until = excluded.lease_until, attempt = draft_claims.attempt + 1, parked_reason = NULL
            WHERE draft_claims.lease_until <= now() AND ({evenIfParked} OR draft_claims.parked_reason IS NULL)
            RETURNING id, attempt, asked_hint
            """).ToListAsync(cancellationToken);
        return taken is [var row] ? new DraftLease(scopes, tenantId, row) : null;
    }

    /// <summary>Inside the storing transaction: locks the claim and tells whether it is still this worker's.</summary>
    public async Task<bool> StillHeldAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var attempt = await db.DraftClaims
            .FromSql($"SELECT * FROM draft_claims WHERE tenant_id = {tenantId} AND id = {ClaimId} FOR UPDATE")
            .AsNoTracking().Select(c => (int?)c.Attempt).SingleOrDefaultAsync(cancellationToken);
        return attempt == Attempt;
    }

    /// <summary>Ends the lease: at once, or with a pause before the next try, or for good with a reason people read.</summary>
    public Task EndAsync(AppDbContext db, TimeSpan pause, string? parkedReason, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"""
            UPDATE draft_claims SET lease_until = now() + {pause}, parked_reason = {parkedReason}
            WHERE tenant_id = {tenantId} AND id = {ClaimId} AND attempt = {Attempt}
            """, cancellationToken);

    /// <summary>Ends the lease with the draft stored: whoever asked for it has it.</summary>
    public Task FulfilAsync(AppDbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"""
            UPDATE draft_claims SET lease_until = now(), parked_reason = NULL, asked_at = NULL, asked_hint = NULL
            WHERE tenant_id = {tenantId} AND id = {ClaimId} AND attempt = {Attempt}
            """, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await heartbeat;
        stop.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(Length / 4);
        try
        {
            while (await timer.WaitForNextTickAsync(stop.Token))
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId);
                var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
                await db.Database.ExecuteSqlAsync($"""
                    UPDATE draft_claims SET lease_until = now() + {Length}
                    WHERE tenant_id = {tenantId} AND id = {ClaimId} AND attempt = {Attempt} AND lease_until > now()
                    """, stop.Token);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The work is done.
        }
        catch (System.Data.Common.DbException)
        {
            // Without a heartbeat the lease runs out and StillHeldAsync decides; nothing is stored wrongly.
        }
    }

    private sealed record Taken(int Id, int Attempt, string? AskedHint);
}
