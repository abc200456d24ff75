using Hangfire;
using Microsoft.AspNetCore.Http.HttpResults;
using SupportAssistant.Api.Security;
using SupportAssistant.Core;
using SupportAssistant.Core.Erasure;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Api.Endpoints;

/// <summary>What a company owes its customers: to be forgotten when they ask for it.</summary>
internal static class CustomersEndpoints
{
    public static void MapCustomers(this IEndpointRouteBuilder api) =>
        api.MapPost("/customers/erase", Erase).WithTags("customers").RequireAuthorization(Policies.Admin);

    /// <summary>
    /// Removes a customer's rows at once and says how many; a job removes their bytes from the files within the minute.
    /// </summary>
    private static async Task<Ok<ErasureReport>> Erase(
        EraseRequest request, CustomerErasure erasure, CurrentTenant tenant, IBackgroundJobClient queue,
        CancellationToken cancellationToken)
    {
        new Fields()
            .Must(request.ClientId is null or > 0, "client_id", "must be WHMCS's id of the client")
            .Must(request.ClientId is not null || request.Email?.Contains('@') == true, "email", "must be given when client_id is not")
            .Text("email", request.Email, 320, least: 0).Check();
        var report = await erasure.EraseAsync(request.ClientId ?? 0, request.Email ?? "", cancellationToken);
        var tenantId = tenant.Id;
        queue.Enqueue<IShredErased>(JobQueues.Upkeep, job => job.RunAsync(tenantId, CancellationToken.None));
        return TypedResults.Ok(report);
    }

    /// <param name="ClientId">WHMCS's.</param>
    /// <param name="Email">For guests, who have no client id.</param>
    internal sealed record EraseRequest(int? ClientId = null, string? Email = null);
}
