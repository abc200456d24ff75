using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Drafting;

/// <summary>What a company has decided about its drafts.</summary>
/// <param name="Whmcs">The address of its WHMCS, or empty.</param>
internal sealed record DraftSettings(Tenant Company, RetrievalPlan Plan, string Whmcs)
{
    private static readonly Func<AppDbContext, int, CancellationToken, Task<Row>> OfCompany = EF.CompileAsyncQuery(
        (AppDbContext db, int tenantId, CancellationToken _) => db.Tenants
            .TagWith(PreparedQueries.Tag).AsNoTracking().Where(t => t.Id == tenantId)
            .Select(t => new Row(
                t,
                db.RetrievalSettings.FirstOrDefault(r => r.TenantId == t.Id),
                db.WhmcsConnections.Where(c => c.TenantId == t.Id).Select(c => c.Url).FirstOrDefault()))
            .Single());

    /// <summary>Reads all of it in one round trip.</summary>
    public static async Task<DraftSettings> ReadAsync(AppDbContext db, int tenantId, CancellationToken cancellationToken)
    {
        var row = await OfCompany(db, tenantId, cancellationToken);
        return new DraftSettings(row.Company, RetrievalPlan.Of(row.Retrieval), row.Whmcs ?? "");
    }

    private sealed record Row(Tenant Company, RetrievalSettings? Retrieval, string? Whmcs);
}
