using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The embedding model a company's texts may be given to: the configured one, or the built-in one when the company
/// forbids that its texts leave this server.
/// </summary>
public sealed class ModelChoice(AppDbContext db, CurrentTenant tenant, Embedder embedder)
{
    public async Task<EmbeddingModel> OfTenantAsync(CancellationToken cancellationToken) =>
        embedder.IsOffline || await db.Tenants.AnyAsync(t => t.Id == tenant.Id && t.ExternalAiAllowed, cancellationToken)
            ? embedder.Model
            : EmbeddingModel.Offline;
}
