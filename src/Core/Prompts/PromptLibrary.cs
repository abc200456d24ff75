using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Prompts;

/// <param name="SystemPrompt">Takes no variables.</param>
/// <param name="ContextTemplate">Takes <c>{context}</c>.</param>
/// <param name="TaskTemplate">Takes <c>{subject}</c>, <c>{content}</c>, <c>{department}</c>.</param>
public sealed record PromptText(
    string Name, string Description, string SystemPrompt, string ContextTemplate, string TaskTemplate, double Temperature, int MaxTokens);

/// <summary>A company's prompts and the shared ones it falls back to. One is active; shared ones are never edited.</summary>
public sealed class PromptLibrary(
    AppDbContext db, CurrentTenant tenant, CurrentActor actor, AuditTrail audit, TimeProvider clock)
{
    public static readonly IReadOnlyList<string> ContextVariables = ["context"];
    public static readonly IReadOnlyList<string> TaskVariables = ["subject", "content", "department"];

    /// <summary>The company's own prompts first, then the shared ones.</summary>
    /// <param name="name">A part of the name to look for, or null.</param>
    public IOrderedQueryable<PromptVersion> All(string? name) => db.PromptVersions.AsNoTracking()
        .Where(p => name == null || EF.Functions.ILike(p.Name, $"%{name}%"))
        .OrderBy(p => p.TenantId == Tenant.Shared).ThenByDescending(p => p.IsDefault).ThenBy(p => p.Id);

    /// <summary>The activated prompt first, then the shared default.</summary>
    internal IQueryable<PromptVersion> Active => db.PromptVersions.AsNoTracking()
        .Where(p => db.ActivePrompts.Any(a => a.PromptVersionId == p.Id) || (p.TenantId == Tenant.Shared && p.IsDefault))
        .OrderByDescending(p => db.ActivePrompts.Any(a => a.PromptVersionId == p.Id)).ThenBy(p => p.Id);

    /// <summary>The activated prompt, else the shared default.</summary>
    /// <exception cref="InvalidOperationException">The shared prompts were never seeded.</exception>
    public async Task<PromptVersion> ActiveAsync(CancellationToken cancellationToken) =>
        OrThrow(await Active.FirstOrDefaultAsync(cancellationToken));

    internal static PromptVersion OrThrow(PromptVersion? active) =>
        active ?? throw new InvalidOperationException("There is no default prompt. Run `seed` to bring the shipped ones in.");

    public async Task<PromptVersion> CreateAsync(PromptText text, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var prompt = new PromptVersion
        {
            TenantId = tenant.Id, Name = text.Name, Description = text.Description, SystemPrompt = text.SystemPrompt,
            ContextTemplate = text.ContextTemplate, TaskTemplate = text.TaskTemplate, Temperature = text.Temperature,
            MaxTokens = text.MaxTokens, CreatedAt = now, UpdatedAt = now,
        };
        db.PromptVersions.Add(prompt);
        await db.SaveChangesAsync(cancellationToken);
        audit.Record("prompt.created", prompt.Id, prompt.Name);
        await db.SaveChangesAsync(cancellationToken);
        return prompt;
    }

    /// <summary>Copies a prompt, shared or own, into one the company can edit.</summary>
    public Task<PromptVersion> DuplicateAsync(PromptVersion original, CancellationToken cancellationToken) => CreateAsync(
        new PromptText($"{original.Name} (copy)", original.Description, original.SystemPrompt, original.ContextTemplate,
            original.TaskTemplate, original.Temperature, original.MaxTokens), cancellationToken);

    /// <summary>Changes an own prompt; the words it had stay on record.</summary>
    public async Task UpdateAsync(PromptVersion prompt, PromptText text, CancellationToken cancellationToken)
    {
        db.PromptRevisions.Add(new PromptRevision
        {
            TenantId = tenant.Id, PromptVersionId = prompt.Id, Revision = prompt.Revision, Name = prompt.Name,
            SystemPrompt = prompt.SystemPrompt, ContextTemplate = prompt.ContextTemplate, TaskTemplate = prompt.TaskTemplate,
            Temperature = prompt.Temperature, MaxTokens = prompt.MaxTokens, ReplacedBy = actor.DisplayName,
            ReplacedAt = clock.GetUtcNow(),
        });
        (prompt.Name, prompt.Description, prompt.SystemPrompt) = (text.Name, text.Description, text.SystemPrompt);
        (prompt.ContextTemplate, prompt.TaskTemplate) = (text.ContextTemplate, text.TaskTemplate);
        (prompt.Temperature, prompt.MaxTokens) = (text.Temperature, text.MaxTokens);
        prompt.Revision++;
        prompt.UpdatedAt = clock.GetUtcNow();
        audit.Record("prompt.updated", prompt.Id, prompt.Name);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task ActivateAsync(PromptVersion prompt, CancellationToken cancellationToken)
    {
        var active = await db.ActivePrompts.SingleOrDefaultAsync(cancellationToken);
        if (active is null)
            db.ActivePrompts.Add(new ActivePrompt { TenantId = tenant.Id, PromptVersionId = prompt.Id });
        else
            active.PromptVersionId = prompt.Id;
        audit.Record("prompt.activated", prompt.Id, prompt.Name);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Deletes an own prompt; when it was the active one, the shared default takes over.</summary>
    public async Task DeleteAsync(PromptVersion prompt, CancellationToken cancellationToken)
    {
        db.ActivePrompts.RemoveRange(await db.ActivePrompts.Where(a => a.PromptVersionId == prompt.Id).ToListAsync(cancellationToken));
        db.PromptVersions.Remove(prompt);
        audit.Record("prompt.deleted", prompt.Id, prompt.Name);
        await db.SaveChangesAsync(cancellationToken);
    }
}
