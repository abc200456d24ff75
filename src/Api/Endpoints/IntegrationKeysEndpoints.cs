using Microsoft.AspNetCore.Http.HttpResults;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Endpoints;

/// <summary>Keys for installations of the addon; key and webhook secret are shown once, when they are made.</summary>
internal static class IntegrationKeysEndpoints
{
    public static void MapIntegrationKeys(this IEndpointRouteBuilder api)
    {
        var keys = api.MapGroup("/whmcs/integration-keys").WithTags("whmcs").RequireAuthorization(Policies.Admin);
        keys.MapGet("", List);
        keys.MapPost("", Create);
        keys.MapDelete("/{id:int}", Revoke);
    }

    private static async Task<Ok<KeyList>> List(IntegrationKeys keys, CancellationToken cancellationToken)
    {
        var all = await keys.ListAsync(cancellationToken);
        return TypedResults.Ok(new KeyList(all, all.Count, 1, all.Count));
    }

    private static async Task<Created<NewIntegrationKey>> Create(
        KeyRequest request, IntegrationKeys keys, CancellationToken cancellationToken)
    {
        new Fields().Text("name", request.Name, 100).Check();
        var key = await keys.CreateAsync(request.Name ?? "WHMCS addon", cancellationToken);
        return TypedResults.Created($"/api/v1/whmcs/integration-keys/{key.Id}", key);
    }

    private static async Task<Results<NoContent, NotFound>> Revoke(
        int id, IntegrationKeys keys, CancellationToken cancellationToken) =>
        await keys.RevokeAsync(id, cancellationToken) ? TypedResults.NoContent() : TypedResults.NotFound();

    internal sealed record KeyRequest(string? Name = null);

    internal sealed record KeyList(IReadOnlyList<IntegrationKeyView> Items, int Total, int Page, int PageSize);
}
