using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Api.Endpoints;

internal static class TenantEndpoints
{
    public static void MapTenant(this IEndpointRouteBuilder api)
    {
        var tenant = api.MapGroup("/tenant").WithTags("tenant");
        tenant.MapGet("/", ReadAsync).RequireAuthorization(Policies.Agent);
        tenant.MapPatch("/", ChangeAsync).RequireAuthorization(Policies.Admin)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static async Task<Ok<TenantAnswer>> ReadAsync(
        AppDbContext db, CurrentTenant current, CancellationToken cancellationToken) =>
        TypedResults.Ok(TenantAnswer.Of(await OwnAsync(db, current, cancellationToken)));

    private static async Task<Ok<TenantAnswer>> ChangeAsync(
        TenantChangeRequest request, AppDbContext db, CurrentTenant current, AuditTrail audit,
        CancellationToken cancellationToken)
    {
        new Fields()
            .Text("signature", request.Signature, most: 2000, least: 0)
            .Must(request.SilentDepartments is not { Length: > 1000 }, "silent_departments", "has at most 1000 entries")
            .Must(request.SilentDepartments?.All(id => id > 0) ?? true, "silent_departments", "holds ids from 1")
            .Check();
        var tenant = await OwnAsync(db, current, cancellationToken);
        tenant.DraftingEnabled = request.DraftingEnabled ?? tenant.DraftingEnabled;
        tenant.ExternalAiAllowed = request.ExternalAiAllowed ?? tenant.ExternalAiAllowed;
        tenant.SilentDepartments = request.SilentDepartments?.Distinct().Order().ToArray() ?? tenant.SilentDepartments;
        tenant.Signature = request.Signature ?? tenant.Signature;
        audit.Record("tenant.changed", tenant.Id, request.Changed);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(TenantAnswer.Of(tenant));
    }

    // Tenants are not under row-level security: the owner of everything has no owner. Hence by key
    // and by no other way.
    private static Task<Tenant> OwnAsync(AppDbContext db, CurrentTenant current, CancellationToken cancellationToken) =>
        db.Tenants.SingleAsync(t => t.Id == current.Id, cancellationToken);
}

/// <param name="DraftingEnabled">Off: no drafts are written.</param>
/// <param name="ExternalAiAllowed">Off: no ticket leaves this server; drafts come from the offline writer.</param>
/// <param name="SilentDepartments">WHMCS's ids of departments that get no drafts.</param>
/// <param name="Signature">What stands below a reply, or empty.</param>
internal sealed record TenantAnswer(
    int Id, string Name, bool DraftingEnabled, bool ExternalAiAllowed, int[] SilentDepartments, string Signature)
{
    public static TenantAnswer Of(Tenant tenant) => new(
        tenant.Id, tenant.Name, tenant.DraftingEnabled, tenant.ExternalAiAllowed, tenant.SilentDepartments,
        tenant.Signature);
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record TenantChangeRequest(
    bool? DraftingEnabled = null, bool? ExternalAiAllowed = null, int[]? SilentDepartments = null,
    string? Signature = null)
{
    /// <summary>The names of the given fields, for the audit trail.</summary>
    internal string Changed => string.Join(", ", new[]
    {
        DraftingEnabled is { } drafting ? $"drafting_enabled={(drafting ? "true" : "false")}" : null,
        ExternalAiAllowed is { } external ? $"external_ai_allowed={(external ? "true" : "false")}" : null,
        SilentDepartments is null ? null : "silent_departments",
        Signature is null ? null : "signature",
    }.OfType<string>());
}
