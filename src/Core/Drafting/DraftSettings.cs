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
    /// <summary>Reads all of it in one round trip.</summary>
    public static async Task<DraftSettings> ReadAsync(
        AppDbContext db, int tenantId, IQueryable<PromptVersion> prompts, CancellationToken cancellationToken)
    {
        var read = await db.Tenants.TagWith(PreparedQueries.Tag).AsNoTracking().Where(t => t.Id == tenantId)
            .Select(t => new
            {
                Company = t,
                // By the row at hand: what does not depend on it would be asked for by itself.
                Retrieval = db.RetrievalSettings.FirstOrDefault(r => r.TenantId == t.Id),
                Prompt = prompts.FirstOrDefault(),
                Whmcs = db.WhmcsConnections.Where(c => c.TenantId == t.Id).Select(c => c.Url).FirstOrDefault(),
            })
            .SingleAsync(cancellationToken);
        return new DraftSettings(
            read.Company, RetrievalPlan.Of(read.Retrieval), PromptLibrary.OrThrow(read.Prompt), read.Whmcs ?? "");
    }
}
