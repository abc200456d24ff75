using Microsoft.AspNetCore.Http.HttpResults;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Api.Endpoints;

/// <summary>What retrieval finds for a question, without a draft.</summary>
internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api)
    {
        var search = api.MapGroup("/search").WithTags("search").RequireAuthorization(Policies.Agent);
        search.MapPost("/global", (SearchRequest request, Finder finder, CancellationToken cancellationToken) =>
            finder.FindAsync(request, [Source.GlobalKb], cancellationToken));
        search.MapPost("/tenant", (SearchRequest request, Finder finder, CancellationToken cancellationToken) =>
            finder.FindAsync(request, [Source.TenantKb], cancellationToken));
        search.MapPost("/unified", (SearchRequest request, Finder finder, CancellationToken cancellationToken) =>
            finder.FindAsync(request, Enum.GetValues<Source>(), cancellationToken));
    }

    /// <param name="Weights">To look with other weights than the company's, or null.</param>
    internal sealed record SearchRequest(string Query, int TopK = 10, WeightsEndpoints.WeightsShape? Weights = null);

    internal sealed record SearchResult(IReadOnlyList<SearchHit> Items, int Total);

    internal sealed class Finder(Retriever retriever)
    {
        public async Task<Ok<SearchResult>> FindAsync(
            SearchRequest request, Source[] sources, CancellationToken cancellationToken)
        {
            new Fields()
                .Text("query", request.Query, 20_000).Must(request.TopK is >= 1 and <= 100, "top_k", "must be from 1 to 100")
                .Check();
            var plan = await retriever.PlanAsync(cancellationToken);
            var query = await retriever.EmbedAsync(request.Query, cancellationToken);
            var weights = request.Weights?.ToWeights() ?? plan.Weights;
            var matches = await retriever.FindAsync(query, sources, weights, cancellationToken);
            var hits = matches.Where(m => !m.IsChance).Take(request.TopK).Select(SearchHit.From).ToList();
            return TypedResults.Ok(new SearchResult(hits, hits.Count));
        }
    }
}
