using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// Moves the present tenant's indexes to the embedding model of its choice. The old vectors serve until every passage has its
/// new one; then one transaction switches, so that no search ever compares vectors of two models or finds nothing.
/// </summary>
public sealed class ModelChange(AppDbContext db, CurrentTenant tenant, ModelChoice choice, Embedder embedder)
{
    private const int Batch = 64;

    /// <summary>Whether an index of this tenant is still served by another model than it should be.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken) =>
        await Stale(await choice.OfTenantAsync(cancellationToken)).AnyAsync(cancellationToken);

    /// <summary>Safe to stop and to run again: what is embedded stays embedded.</summary>
    /// <exception cref="AiUnavailableException">The embedding provider is down; the old model goes on serving.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var only = await TenantLock.TryTakeAsync(db, TenantWork.ModelChange, tenant.Id, cancellationToken);
        if (only is null)
            return;
        var target = await choice.OfTenantAsync(cancellationToken);
        foreach (var source in await Stale(target).Select(i => i.Source).ToListAsync(cancellationToken))
        {
            do
            {
                while (await EmbedSomeAsync(source, target, cancellationToken))
                    db.ChangeTracker.Clear();
            }
            while (!await SwitchAsync(source, target, cancellationToken));
        }
    }

    private IQueryable<SourceIndex> Stale(EmbeddingModel target) => db.SourceIndexes.Where(i => i.TenantId == tenant.Id
        && (i.Model != target.Name || i.Dimensions != target.Dimensions));

    private IQueryable<Passage> Waiting(Source source, EmbeddingModel target) => db.Passages.Where(p => p.TenantId == tenant.Id && p.Source == source
        && !p.Removed && (p.NextModel == null || p.NextModel != target.Name));

    private async Task<bool> EmbedSomeAsync(Source source, EmbeddingModel target, CancellationToken cancellationToken)
    {
        var some = await Waiting(source, target).OrderBy(p => p.Id).Take(Batch).ToListAsync(cancellationToken);
        if (some.Count == 0)
            return false;
        var vectors = await embedder.EmbedAsync(tenant.Id, [.. some.Select(p => p.EmbeddedText)], target, cancellationToken);
        foreach (var (passage, vector) in some.Zip(vectors))
            (passage.NextModel, passage.NextVector) = (target.Name, vector);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <returns>False when a passage was added meanwhile, which needs its new vector first.</returns>
    private async Task<bool> SwitchAsync(Source source, EmbeddingModel target, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var index = await db.SourceIndexes
            .FromSql($"SELECT * FROM source_indexes WHERE tenant_id = {tenant.Id} AND source = {(int)source} FOR UPDATE")
            .SingleAsync(cancellationToken);
        if (await Waiting(source, target).AnyAsync(cancellationToken))
            return false;
        await db.Passages.Where(p => p.TenantId == tenant.Id && p.Source == source && !p.Removed).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.Model, target.Name).SetProperty(p => p.Vector, p => p.NextVector)
                .SetProperty(p => p.NextModel, (string?)null).SetProperty(p => p.NextVector, (float[]?)null),
            cancellationToken);
        (index.Model, index.Dimensions) = (target.Name, target.Dimensions);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
