using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Api.Endpoints;

/// <summary>The instructions drafts are written with. Shared prompts (tenant_id null) are read and copied, never edited.</summary>
internal static class PromptsEndpoints
{
    public static void MapPrompts(this IEndpointRouteBuilder api)
    {
        var prompts = api.MapGroup("/prompts").WithTags("prompts").RequireAuthorization(Policies.Agent);
        prompts.MapGet("", List);
        prompts.MapGet("/active", Active);
        prompts.MapGet("/{id:int}", Get);
        prompts.MapGet("/{id:int}/revisions", Revisions);
        prompts.MapPost("", Create).RequireAuthorization(Policies.Admin);
        prompts.MapPut("/{id:int}", Update).RequireAuthorization(Policies.Admin);
        prompts.MapDelete("/{id:int}", Delete).RequireAuthorization(Policies.Admin);
        prompts.MapPost("/{id:int}/activate", Activate).RequireAuthorization(Policies.Admin);
        prompts.MapPost("/{id:int}/duplicate", Duplicate).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Ok<Page<PromptShape>>> List(
        PromptLibrary library, [AsParameters] Paging paging, string? q, CancellationToken cancellationToken)
    {
        var active = (await library.ActiveAsync(cancellationToken)).Id;
        return TypedResults.Ok(await paging.ReadAsync(library.All(q), p => PromptShape.From(p, active), cancellationToken));
    }

    private static async Task<Ok<PromptShape>> Active(PromptLibrary library, CancellationToken cancellationToken)
    {
        var active = await library.ActiveAsync(cancellationToken);
        return TypedResults.Ok(PromptShape.From(active, active.Id));
    }

    private static async Task<Results<Ok<PromptShape>, NotFound>> Get(
        int id, AppDbContext db, PromptLibrary library, CancellationToken cancellationToken) =>
        await db.PromptVersions.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellationToken) is { } prompt
            ? TypedResults.Ok(PromptShape.From(prompt, (await library.ActiveAsync(cancellationToken)).Id))
            : TypedResults.NotFound();

    /// <summary>The words an own prompt had before, the latest first.</summary>
    private static async Task<Results<Ok<Page<RevisionShape>>, NotFound>> Revisions(
        int id, AppDbContext db, [AsParameters] Paging paging, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, db, cancellationToken) is null)
            return TypedResults.NotFound();
        var revisions = db.PromptRevisions.AsNoTracking().Where(r => r.PromptVersionId == id).OrderByDescending(r => r.Revision);
        return TypedResults.Ok(await paging.ReadAsync(
            revisions,
            r => new RevisionShape(
                r.Id, r.Revision, r.Name, r.SystemPrompt, r.ContextTemplate, r.TaskTemplate, r.Temperature, r.MaxTokens,
                r.ReplacedBy, r.ReplacedAt),
            cancellationToken));
    }

    private static async Task<Created<PromptShape>> Create(
        PromptRequest request, PromptLibrary library, CancellationToken cancellationToken)
    {
        var prompt = await library.CreateAsync(request.ToText(), cancellationToken);
        return TypedResults.Created($"/api/v1/prompts/{prompt.Id}", PromptShape.From(prompt, 0));
    }

    private static async Task<Results<Ok<PromptShape>, NotFound, ProblemHttpResult>> Update(
        int id, PromptRequest request, AppDbContext db, PromptLibrary library, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, db, cancellationToken) is not { } prompt)
            return TypedResults.NotFound();
        if (prompt.TenantId == Tenant.Shared)
            return SharedPrompt();
        await library.UpdateAsync(prompt, request.ToText(), cancellationToken);
        return TypedResults.Ok(PromptShape.From(prompt, (await library.ActiveAsync(cancellationToken)).Id));
    }

    private static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Delete(
        int id, AppDbContext db, PromptLibrary library, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, db, cancellationToken) is not { } prompt)
            return TypedResults.NotFound();
        if (prompt.TenantId == Tenant.Shared)
            return SharedPrompt();
        await library.DeleteAsync(prompt, cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<PromptShape>, NotFound>> Activate(
        int id, AppDbContext db, PromptLibrary library, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, db, cancellationToken) is not { } prompt)
            return TypedResults.NotFound();
        await library.ActivateAsync(prompt, cancellationToken);
        return TypedResults.Ok(PromptShape.From(prompt, prompt.Id));
    }

    private static async Task<Results<Created<PromptShape>, NotFound>> Duplicate(
        int id, AppDbContext db, PromptLibrary library, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, db, cancellationToken) is not { } prompt)
            return TypedResults.NotFound();
        var copy = await library.DuplicateAsync(prompt, cancellationToken);
        return TypedResults.Created($"/api/v1/prompts/{copy.Id}", PromptShape.From(copy, 0));
    }

    private static Task<PromptVersion?> FindAsync(int id, AppDbContext db, CancellationToken cancellationToken) =>
        db.PromptVersions.SingleOrDefaultAsync(p => p.Id == id, cancellationToken);

    private static ProblemHttpResult SharedPrompt() => TypedResults.Problem(
        "This prompt ships with the product and cannot be edited. Duplicate it and edit the copy.",
        statusCode: StatusCodes.Status409Conflict, title: "Conflict");

    internal sealed record PromptRequest(
        string Name, string SystemPrompt, string ContextTemplate, string TaskTemplate, string? Description = null,
        double Temperature = 0.3, int MaxTokens = 1000)
    {
        public PromptText ToText()
        {
            new Fields()
                .Text("name", Name, 120).Text("description", Description, 500, least: 0)
                .Text("system_prompt", SystemPrompt, 20_000).Text("context_template", ContextTemplate, 20_000)
                .Text("task_template", TaskTemplate, 20_000)
                .Must(Temperature is >= 0 and <= 2, "temperature", "must be from 0 to 2")
                .Must(MaxTokens is >= 50 and <= 8_000, "max_tokens", "must be from 50 to 8000")
                .Check();
            Check("system_prompt", SystemPrompt, []);
            Check("context_template", ContextTemplate, PromptLibrary.ContextVariables);
            Check("task_template", TaskTemplate, PromptLibrary.TaskVariables);
            return new PromptText(
                Name.Trim(), Description ?? "", SystemPrompt, ContextTemplate, TaskTemplate, Temperature, MaxTokens);
        }

        /// <summary>For trying out: a prompt without a row.</summary>
        public PromptVersion ToUnsaved()
        {
            var text = ToText();
            return new PromptVersion
            {
                TenantId = Tenant.Shared, Name = text.Name, SystemPrompt = text.SystemPrompt,
                ContextTemplate = text.ContextTemplate, TaskTemplate = text.TaskTemplate, Temperature = text.Temperature,
                MaxTokens = text.MaxTokens, CreatedAt = default, UpdatedAt = default,
            };
        }

        private static void Check(string field, string template, IReadOnlyList<string> allowed)
        {
            if (PromptTemplate.Unknown(template, allowed) is [var first, ..])
                throw ProblemException.Invalid(field, allowed.Count == 0
                    ? $"The variable {{{first}}} is unknown; this part takes none."
                    : $"The variable {{{first}}} is unknown here. Known: {string.Join(", ", allowed.Select(v => $"{{{v}}}"))}.");
        }
    }

    /// <param name="ReplacedBy">What people call whoever replaced these words.</param>
    internal sealed record RevisionShape(
        int Id, int Revision, string Name, string SystemPrompt, string ContextTemplate, string TaskTemplate, double Temperature,
        int MaxTokens, string ReplacedBy, DateTimeOffset ReplacedAt);

    /// <param name="TenantId">Null for a prompt that ships with the product.</param>
    internal sealed record PromptShape(
        int Id, int? TenantId, string Name, string Description, string SystemPrompt, string ContextTemplate, string TaskTemplate,
        double Temperature, int MaxTokens, bool IsDefault, bool IsActive, int Revision, DateTimeOffset UpdatedAt)
    {
        public static PromptShape From(PromptVersion prompt, int activeId) => new(
            prompt.Id, prompt.TenantId == Tenant.Shared ? null : prompt.TenantId, prompt.Name, prompt.Description,
            prompt.SystemPrompt, prompt.ContextTemplate, prompt.TaskTemplate, prompt.Temperature, prompt.MaxTokens,
            prompt.IsDefault, prompt.Id == activeId, prompt.Revision, prompt.UpdatedAt);
    }
}
