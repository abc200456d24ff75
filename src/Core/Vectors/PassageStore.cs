using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Redaction;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Vectors;

/// <param name="Question">What the vector is taken from when that is not title and text, or null.</param>
public sealed record PassageText(string Title, string Text, string? Question = null)
{
    public string Embedded => Question is null ? $"{Title}\n{Text}" : SlotFiller.Unnamed(Question);

    /// <summary>What is stored, embedded and found again holds no secret, wherever it came from.</summary>
    internal PassageText WithoutSecrets() => new(
        Redactor.Redact(Title).Text, Redactor.Redact(Text).Text,
        Question is null ? null : Redactor.Redact(Question).Text);
}

/// <summary>
/// Writes what can be found. Vectors are made before the transaction opens, so that no row lock waits for a provider;
/// <c>whileLocked</c> runs inside it, so that a document and its passages change together.
/// </summary>
public sealed class PassageStore(AppDbContext db, CurrentTenant tenant, ModelChoice choice, Embedder embedder)
{
    /// <summary>Makes the passages of one document exactly these; unchanged ones keep their vectors and ids.</summary>
    public async Task ReplaceAsync(
        Source source, int documentId, IReadOnlyList<PassageText> texts, Action whileLocked, CancellationToken cancellationToken)
    {
        texts = [.. texts.Select(text => text.WithoutSecrets())];
        var old = await db.Passages.AsNoTracking()
            .Where(p => p.TenantId == tenant.Id && p.Source == source && p.DocumentId == documentId && !p.Removed)
            .Select(p => new { p.Id, p.Position, p.Title, p.Text, p.Question })
            .ToListAsync(cancellationToken);
        var kept = old.Where(o => o.Position < texts.Count && texts[o.Position] == new PassageText(o.Title, o.Text, o.Question))
            .ToDictionary(o => o.Position, o => o.Id);
        var fresh = Enumerable.Range(0, texts.Count).Where(position => !kept.ContainsKey(position)).ToList();
        var embedded = fresh.Select(position => texts[position].Embedded).ToList();
        var serving = await db.SourceIndexes.AsNoTracking()
            .SingleOrDefaultAsync(i => i.TenantId == tenant.Id && i.Source == source, cancellationToken) is { } known
            ? known.Serving
            : await choice.OfTenantAsync(cancellationToken);
        var vectors = await embedder.EmbedAsync(tenant.Id, embedded, serving, cancellationToken);

        await InOneStepAsync(source, async (index, version) =>
        {
            if (index.Serving != serving)
                throw new DbUpdateConcurrencyException("The index has just moved to another model.");
            version = await RemoveAsync(source, documentId, kept.Values, version, cancellationToken);
            foreach (var (position, vector) in fresh.Zip(vectors))
            {
                db.Passages.Add(new Passage
                {
                    TenantId = tenant.Id, Source = source, DocumentId = documentId, Position = position,
                    Title = texts[position].Title, Text = texts[position].Text, Question = texts[position].Question,
                    Model = serving.Name, Vector = vector, Version = ++version,
                });
            }
            whileLocked();
            return version;
        }, cancellationToken);
    }

    /// <summary>Removes every passage of a document: a tombstone stays, its text and vector do not.</summary>
    public Task RemoveAsync(Source source, int documentId, Action whileLocked, CancellationToken cancellationToken) =>
        InOneStepAsync(source, async (_, version) =>
        {
            version = await RemoveAsync(source, documentId, [], version, cancellationToken);
            whileLocked();
            return version;
        }, cancellationToken);

    /// <summary>
    /// Runs a change under the row lock of the index's version counter, so that versions become visible in the order they
    /// were given, and a reader that has seen one has seen all before it.
    /// </summary>
    private async Task InOneStepAsync(Source source, Func<SourceIndex, long, Task<long>> change, CancellationToken cancellationToken)
    {
        await using var own = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(cancellationToken)
            : null;
        var index = await LockAsync(source, await choice.OfTenantAsync(cancellationToken), cancellationToken);
        index.Version = await change(index, index.Version);
        await db.SaveChangesAsync(cancellationToken);
        if (own is not null)
            await own.CommitAsync(cancellationToken);
    }

    private async Task<SourceIndex> LockAsync(Source source, EmbeddingModel first, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO source_indexes (tenant_id, source, version, model, dimensions)
            VALUES ({tenant.Id}, {(int)source}, 0, {first.Name}, {first.Dimensions})
            ON CONFLICT (tenant_id, source) DO NOTHING
            """, cancellationToken);
        return await db.SourceIndexes
            .FromSql($"SELECT * FROM source_indexes WHERE tenant_id = {tenant.Id} AND source = {(int)source} FOR UPDATE")
            .SingleAsync(cancellationToken);
    }

    private async Task<long> RemoveAsync(
        Source source, int documentId, ICollection<int> keep, long version, CancellationToken cancellationToken)
    {
        var gone = await db.Passages
            .Where(p => p.TenantId == tenant.Id && p.Source == source && p.DocumentId == documentId && !p.Removed)
            .Where(p => !keep.Contains(p.Id))
            .ToListAsync(cancellationToken);
        foreach (var passage in gone)
        {
            (passage.Removed, passage.Vector, passage.NextVector) = (true, null, null);
            (passage.Title, passage.Text, passage.Question) = ("", "", null);
            passage.Version = ++version;
        }
        return version;
    }
}
