using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Api.Tests.Journeys;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>
/// No id, text or vector of one company reaches another by any route of the OpenAPI document, whichever wall has fallen.
/// </summary>
public sealed partial class IsolationTests
{
    /// <summary>What every route of the API wants, in one: the members that a route does not know are ignored.</summary>
    private static object Body(int id) => new
    {
        ticket_id = id, reply_id = id, final_reply = "x", reason = "wrong", excluded = true, query = TwoCompanies.Question,
        top_k = 20, subject = "SSL certificate", content = TwoCompanies.Question, issue = "x", reply = "x", title = "x", name = "x",
        system_prompt = "x", context_template = "{context}", task_template = "{content}", full_name = "x",
    };

    [Theory]
    [InlineData(Walls.All)]
    [InlineData(Walls.RowLevelSecurityOnly)]
    [InlineData(Walls.QueryFiltersOnly)]
    public async Task No_route_shows_or_changes_anything_of_another_company(Walls walls)
    {
        await using var two = await TwoCompanies.OpenAsync(walls);
        await AssertWallsAsync(two, walls);
        var before = await two.VictimRowsAsync();
        Assert.True(before.Count > 15);
        var ids = before.SelectMany(table => VictimId().Matches(table)).Select(id => int.Parse(id.Value)).ToHashSet();
        Assert.True(ids.Count >= 3);
        var addon = await AddonOfAsync(two);
        var asked = 0;

        foreach (var (method, path) in await RoutesAsync(two.Api))
        {
            var client = path.Contains("/addon/", StringComparison.Ordinal) ? addon : two.Stranger.Client;
            foreach (var id in ids)
            {
                var url = PathParameter().Replace(path, $"{id}");
                using var answer = await client.SendAsync(new HttpRequestMessage(method, url)
                {
                    Content = method == HttpMethod.Get ? null : JsonContent.Create(Body(id)),
                });
                asked++;
                await AssertNothingAsync(answer, $"{method} {url}", hasId: url != path || path.EndsWith("generate") || path.EndsWith("approve"));
                if (url == path && method == HttpMethod.Get)
                    break;
            }
        }

        Assert.True(asked > 150);
        Assert.Equal(before, await two.VictimRowsAsync());
    }

    [Fact]
    public async Task The_same_question_finds_the_own_answers_and_as_many_as_there_are()
    {
        await using var two = await TwoCompanies.OpenAsync(Walls.All);

        var found = await two.Stranger.PostAsync("search/unified", new { query = TwoCompanies.Question, top_k = 100 });

        // One article, the example written by hand, the one learned, and one correction.
        Assert.Equal(["corrections", "examples", "examples", "tenant_kb"], found.Each("items", "source").Order());
        Assert.Equal(4, found.Number("total"));
        Assert.All(found.At("items").EnumerateArray(), hit => Assert.True(hit.Number("document_id") >= TwoCompanies.StrangerIds));
    }

    private static async Task AssertNothingAsync(HttpResponseMessage answer, string request, bool hasId)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode < 500, $"{request}: {answer.StatusCode} {text}");
        if (hasId && !request.EndsWith("/panel", StringComparison.Ordinal))
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{request}: {answer.StatusCode} {text}");
        Assert.False(text.Contains(TwoCompanies.Canary, StringComparison.Ordinal), $"{request} tells: {text}");
        // A request's own address is repeated in problems; everything else would be a find.
        Assert.False(answer.IsSuccessStatusCode && VictimId().IsMatch(text), $"{request} names an id: {text}");
    }

    /// <summary>That the wall which is said to have fallen has, and the others stand.</summary>
    private static async Task AssertWallsAsync(TwoCompanies two, Walls walls)
    {
        var seen = await two.Api.InTenantAsync(two.Stranger.TenantId, async services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            return (Filtered: await db.Tickets.CountAsync(), Unfiltered: await db.Tickets.IgnoreQueryFilters().CountAsync(),
                Filters: db.Model.GetEntityTypes().Count(entity => entity.GetDeclaredQueryFilters().Count > 0));
        });
        Assert.Equal(3, seen.Filtered);
        Assert.Equal(walls == Walls.QueryFiltersOnly ? 6 : 3, seen.Unfiltered);
        Assert.Equal(walls == Walls.RowLevelSecurityOnly, seen.Filters == 0);
    }

    private static async Task<HttpClient> AddonOfAsync(TwoCompanies two)
    {
        var key = await two.Stranger.PostAsync("whmcs/integration-keys", new { name = "x" }, HttpStatusCode.Created);
        var token = await two.Stranger.PostAsync("auth/integration-token", new
        {
            integration_key = key.Text("integration_key"), whmcs_admin_id = 1, whmcs_admin_name = "Sam",
        });
        return two.Api.With(token.Text("access_token"));
    }

    /// <summary>All of the document; of those without an id, what reads. Sessions and uploads have proofs of their own.</summary>
    private static async Task<IReadOnlyList<(HttpMethod Method, string Path)>> RoutesAsync(ApiHost api)
    {
        var document = await api.Anyone().GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var routes = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(verb => (new HttpMethod(verb.Name.ToUpperInvariant()), path.Name)))
            .Where(route => route.Item1 == HttpMethod.Get || route.Item1 == HttpMethod.Post || route.Name.Contains('{'))
            .Where(route => !route.Name.Contains("/auth/") && !route.Name.EndsWith("/upload") && !route.Name.EndsWith("/webhooks/whmcs"))
            .ToList();
        Assert.True(routes.Count(route => route.Name.Contains('{')) > 25);
        return routes;
    }

    /// <summary>Not the seventh decimal of a time.</summary>
    [GeneratedRegex(@"(?<![.\d])1000\d{3}\b")]
    private static partial Regex VictimId();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex PathParameter();
}
