using Microsoft.AspNetCore.Http.HttpResults;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Audit;

namespace SupportAssistant.Api.Endpoints;

/// <summary>Whether the record of who changed what is whole.</summary>
internal static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder api) =>
        api.MapGet("/audit/chain", Verify).WithTags("audit").RequireAuthorization(Policies.Admin);

    /// <summary>Recomputes the company's chain of audit entries and names the first that is wrong.</summary>
    private static async Task<Ok<ChainVerdict>> Verify(AuditChain chain, CancellationToken cancellationToken) =>
        TypedResults.Ok(await chain.VerifyAsync(cancellationToken));
}
