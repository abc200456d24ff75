using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Endpoints;

/// <summary>What the addon does for itself and not for an agent: its tokens, its departments, its knowledge base.</summary>
internal static class AddonSetupEndpoints
{
    private const int MostArticles = 50;

    public static void MapAddonSetup(this IEndpointRouteBuilder api)
    {
        api.MapPost("/auth/integration-token", Token).WithTags("auth").AllowAnonymous();
        var addon = api.MapGroup("/addon").WithTags("addon").RequireAuthorization(Policies.Integration);
        addon.MapGet("/company", Company);
        addon.MapPut("/departments", Departments);
        addon.MapPost("/knowledge", Knowledge);
    }

    /// <summary>A short-lived token for one agent inside WHMCS; <c>whmcs_admin_id</c> 0 is the addon itself, in its cron.</summary>
    private static async Task<Ok<IntegrationToken>> Token(
        TokenRequest request, IntegrationKeys keys, AccessToken tokens, CancellationToken cancellationToken)
    {
        new Fields()
            .Text("integration_key", request.IntegrationKey, 200)
            .Text("whmcs_admin_name", request.WhmcsAdminName, 200, least: 0)
            .Must(request.WhmcsAdminId >= 0, "whmcs_admin_id", "is WHMCS's id of the admin, or 0")
            .Check();
        var key = await keys.FindByKeyAsync(request.IntegrationKey, cancellationToken)
            ?? throw ProblemException.Unauthorized("This integration key is unknown or has been revoked.");
        var token = tokens.IssueForIntegration(key.TenantId, request.WhmcsAdminId, request.WhmcsAdminName);
        return TypedResults.Ok(new IntegrationToken(token.Text, "bearer", token.ExpiresInSeconds, IntegrationKeys.KeyId(key)));
    }

    private static async Task<Ok<CompanyShape>> Company(AppDbContext db, CurrentTenant tenant, CancellationToken cancellationToken)
    {
        var company = await db.Tenants.AsNoTracking().SingleAsync(t => t.Id == tenant.Id, cancellationToken);
        return TypedResults.Ok(new CompanyShape(company.Name, Version, company.DraftingEnabled, company.SilentDepartments));
    }

    private static async Task<NoContent> Departments(
        DepartmentsRequest request, AppDbContext db, CurrentTenant tenant, AuditTrail audit, CancellationToken cancellationToken)
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

    /// <summary>Articles that are new or changed in WHMCS's knowledge base, and the ids of those that are gone.</summary>
    private static async Task<NoContent> Knowledge(
        KnowledgeRequest request, WhmcsKnowledge knowledge, KnowledgeQueue queue, CancellationToken cancellationToken)
    {
        var (articles, removed) = (request.Articles ?? [], request.Removed ?? []);
        new Fields()
            .Must(articles.Length <= MostArticles, "articles", $"has at most {MostArticles} entries")
            .Must(articles.All(a => a.Id > 0 && a.Content.Length <= 1_000_000), "articles", "have ids from 1 and at most 1 MB each")
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

    internal sealed record TokenRequest(string IntegrationKey, int WhmcsAdminId, string WhmcsAdminName);

    /// <param name="KeyId">The name under which webhooks are signed, for <c>X-SupportAssistant-Key</c>.</param>
    internal sealed record IntegrationToken(string AccessToken, string TokenType, int ExpiresIn, string KeyId);

    internal sealed record CompanyShape(string Name, string Version, bool DraftingEnabled, int[] SilentDepartments);

    internal sealed record DepartmentsRequest(int[] SilentDepartments);

    internal sealed record KnowledgeRequest(WhmcsArticle[]? Articles = null, int[]? Removed = null);
}
