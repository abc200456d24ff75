using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Api.Endpoints;

/// <summary>What the addon does for itself and not for an agent: its departments, its knowledge base.</summary>
internal static class AddonSetupEndpoints
{
    private const int MostArticles = 50;

    public static void MapAddonSetup(this IEndpointRouteBuilder api)
    {
        var addon = api.MapGroup("/addon").WithTags("addon").RequireAuthorization(Policies.Integration);
        addon.MapGet("/company", Company);
        addon.MapPut("/departments", Departments);
        addon.MapPost("/knowledge", Knowledge);
    }

    private static async Task<Ok<CompanyShape>> Company(
        AppDbContext db, CurrentTenant tenant, CancellationToken cancellationToken)
    {
        var company = await db.Tenants.AsNoTracking().SingleAsync(t => t.Id == tenant.Id, cancellationToken);
        return TypedResults.Ok(
            new CompanyShape(company.Name, Version, company.DraftingEnabled, company.SilentDepartments));
    }

    private static async Task<NoContent> Departments(
        DepartmentsRequest request, AppDbContext db, CurrentTenant tenant, AuditTrail audit,
        CancellationToken cancellationToken)
    {
        new Fields()
            .Must(request.SilentDepartments is { Length: <= 1000 }, "silent_departments", "has at most 1000 entries")
            .Must(request.SilentDepartments.All(id => id > 0), "silent_departments", "holds WHMCS's ids, from 1")
            .Check();
        var company = await db.Tenants.SingleAsync(t => t.Id == tenant.Id, cancellationToken);
        company.SilentDepartments = [.. request.SilentDepartments.Distinct().Order()];
        audit.Record("tenant.changed", tenant.Id, "silent_departments");
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.NoContent();
    }

    /// <summary>
    /// Articles that are new or changed in WHMCS's knowledge base, and the ids of those that are gone.
    /// </summary>
    private static async Task<NoContent> Knowledge(
        KnowledgeRequest request, WhmcsKnowledge knowledge, KnowledgeQueue queue, CancellationToken cancellationToken)
    {
        var (articles, removed) = (request.Articles ?? [], request.Removed ?? []);
        new Fields()
            .Must(articles.Length <= MostArticles, "articles", $"has at most {MostArticles} entries")
            .Must(articles.All(a => a is { Id: > 0 }), "articles", "have WHMCS's ids, from 1")
            .Must(articles.All(a => a is { Content.Length: <= 1_000_000 }), "articles", "have at most 1 MB each")
            .Must(removed.Length <= 10_000, "removed", "has at most 10000 entries")
            .Check();
        await knowledge.SaveAsync(articles, cancellationToken);
        await knowledge.RemoveAsync(removed, cancellationToken);
        if (articles.Length > 0)
            queue.IndexSoon();
        return TypedResults.NoContent();
    }

    private static readonly string Version =
        typeof(AddonSetupEndpoints).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    internal sealed record CompanyShape(string Name, string Version, bool DraftingEnabled, int[] SilentDepartments);

    internal sealed record DepartmentsRequest(int[] SilentDepartments);

    internal sealed record KnowledgeRequest(WhmcsArticle[]? Articles = null, int[]? Removed = null);
}
