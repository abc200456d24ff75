using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Drafting;

/// <summary>What a company has decided about its drafts.</summary>
/// <param name="Whmcs">The address of its WHMCS, or empty.</param>
internal sealed record DraftSettings(Tenant Company, RetrievalPlan Plan, PromptVersion Prompt, string Whmcs)
{
    /// <summary>All of it in one round trip.</summary>
    private static readonly Func<AppDbContext, int, int?, CancellationToken, Task<Row>> Rows = EF.CompileAsyncQuery(
        (AppDbContext db, int tenantId, int? promptId, CancellationToken _) => db.Tenants
            .TagWith(PreparedQueries.Tag).AsNoTracking().Where(t => t.Id == tenantId)
            .Select(t => new Row(
                t,
                db.RetrievalSettings.FirstOrDefault(r => r.TenantId == t.Id),
                db.PromptVersions
                    .Where(p => promptId == null
                        ? p.TenantId == Tenant.Shared && p.IsDefault || db.ActivePrompts.Any(a => a.PromptVersionId == p.Id)
                        : p.Id == promptId)
                    .OrderByDescending(p => db.ActivePrompts.Any(a => a.PromptVersionId == p.Id)).ThenBy(p => p.Id).FirstOrDefault(),
                db.WhmcsConnections.Where(c => c.TenantId == t.Id).Select(c => c.Url).FirstOrDefault()))
            .Single());

    /// <param name="promptId">Null for the active one.</param>
    public static async Task<DraftSettings> ReadAsync(
        AppDbContext db, int tenantId, int? promptId, CancellationToken cancellationToken)
    {
        var read = await Rows(db, tenantId, promptId, cancellationToken);
        return new DraftSettings(
            read.Company, RetrievalPlan.Of(read.Retrieval), PromptLibrary.OrThrow(read.Prompt), read.Whmcs ?? "");
    }

    private sealed record Row(Tenant Company, RetrievalSettings? Retrieval, PromptVersion? Prompt, string? Whmcs);
}
