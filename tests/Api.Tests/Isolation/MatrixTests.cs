using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Api.Tests.Journeys;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>
/// Every operation of the OpenAPI document, asked by everybody, for the own rows and for another company's in the path,
/// the query and the body, whichever wall has fallen.
/// </summary>
public sealed partial class MatrixTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Walls.All)]
    [InlineData(Walls.RowLevelSecurityOnly)]
    [InlineData(Walls.QueryFiltersOnly)]
    public async Task Everybody_gets_what_is_for_him_and_nothing_of_another_company(Walls walls)
    {
        await using var two = await TwoCompanies.OpenAsync(walls);
        await AssertWallsAsync(two, walls);
        var name = (await two.Stranger.GetAsync("tenant")).Text("name");
        var requests = new Requests(two, await DocumentAsync(two.Api), name);
        var callers = await CallersAsync(two, name);
        var before = await two.VictimRowsAsync();
        Assert.True(before.Count > 15);
        var (asked, wrong) = (0, new List<string>());

        foreach (var operation in Operations.All)
        {
            var succeeded = false;
            foreach (var (caller, client) in callers)
            {
                var places = Enum.GetValues<Foreign>().Where(f => f != Foreign.Path || operation.Path.Contains('{'));
                foreach (var foreign in places)
                {
                    // Whoever is kept out at the door is so whatever row he asks for.
                    var isAboutRows = operation.LetsIn(caller) && (foreign == Foreign.Path || operation.InBody);
                    var most = isAboutRows && foreign != Foreign.Nowhere ? 10 : 1;
                    foreach (var id in (await requests.VictimsAsync(operation)).Take(most))
                    {
                        using var request = await requests.MakeAsync(operation, caller, foreign, id);
                        using var answer = await client.SendAsync(request);
                        var text = await answer.Content.ReadAsStringAsync();
                        asked++;
                        succeeded |= answer.IsSuccessStatusCode;
                        if (WrongIn(operation, caller, foreign, answer.StatusCode, text) is { } sentence)
                            wrong.Add($"{operation.Name} as {caller}, victim in {foreign}: {sentence} {text}");
                    }
                }
            }
            if (!succeeded)
                wrong.Add($"{operation.Name} never succeeds.");
        }

        output.WriteLine($"isolation matrix: {asked} requests, {wrong.Count} leaks (0) [{walls}]");
        Assert.Empty(wrong);
        Assert.True(asked > 1000);
        Assert.Equal(before, await two.VictimRowsAsync());
        await AssertNothingAssignedAsync(two);
    }

    [Fact]
    public async Task A_new_route_needs_an_entry_in_the_matrix()
    {
        await using var api = new ApiHost();
        await api.InitializeAsync();
        var documented = (await DocumentAsync(api)).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value
            .EnumerateObject().Select(verb => $"{verb.Name.ToUpperInvariant()} {path.Name}")).Order().ToList();
        var routes = api.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(
                method => $"{method} {Constraint().Replace(e.RoutePattern.RawText!.TrimEnd('/'), "}")}"));

        Assert.Equal(documented, Operations.All.Select(o => $"{o.Method} {o.Path}").Order());
        Assert.Equal(documented, routes.Order());
    }

    /// <returns>What is wrong with the answer, or null.</returns>
    private static string? WrongIn(Operation operation, Caller caller, Foreign foreign, HttpStatusCode status, string text)
    {
        var isSuccess = (int)status is >= 200 and < 300;
        if (text.Contains(TwoCompanies.Canary, StringComparison.Ordinal))
            return "tells a text of the victim's.";
        // A problem repeats what was asked; everything else would be a find.
        if (isSuccess && VictimId().IsMatch(text))
            return "names an id of the victim's.";
        if (!operation.LetsIn(caller))
            return status == (caller == Caller.Nobody ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden) ? null : $"{status}";
        // WHMCS numbers its tickets itself: of one that is not known here the panel says so.
        if (operation.Path.EndsWith("/panel", StringComparison.Ordinal))
            return isSuccess && (foreign == Foreign.Path) == text.Contains("has not reached", StringComparison.Ordinal) ? null : $"{status}";
        if (foreign == Foreign.Path || (foreign == Foreign.Body && operation.InBody))
            return status == HttpStatusCode.NotFound ? null : $"{status}";
        // A conflict is an answer about the own row, too: it was found.
        if (foreign == Foreign.Nowhere && status != HttpStatusCode.Conflict)
            return isSuccess ? null : $"{status}";
        return (int)status < 500 ? null : $"{status}";
    }

    private static async Task<Dictionary<Caller, HttpClient>> CallersAsync(TwoCompanies two, string name)
    {
        var agent = await two.Api.JoinAsync(name, UserRole.SupportAgent);
        // The last to join is the one whom the admin changes and dismisses.
        await two.Api.JoinAsync(name, UserRole.SupportAgent);
        var token = await two.Stranger.PostAsync("auth/integration-token", new
        {
            integration_key = (await two.Stranger.KeyAsync()).Text("integration_key"), whmcs_admin_id = 1, whmcs_admin_name = "Sam",
        });
        return new()
        {
            [Caller.Nobody] = two.Api.Anyone(), [Caller.Agent] = agent.Client, [Caller.Addon] = two.Api.With(token.Text("access_token")),
            [Caller.Admin] = two.Stranger.Client,
        };
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

    /// <summary>Every body asked for the victim's tenant and ids, for a role and for a default prompt.</summary>
    private static async Task AssertNothingAssignedAsync(TwoCompanies two)
    {
        foreach (var table in Operations.All.Select(o => o.Table).OfType<string>().Distinct())
            Assert.DoesNotContain(await two.IdsAsync(two.Stranger, table), id => id < TwoCompanies.StrangerIds);
        var chosen = await two.Api.InTenantAsync(two.Stranger.TenantId, async services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            return (Admins: await db.Users.CountAsync(u => u.Role == UserRole.Admin),
                Defaults: await db.PromptVersions.CountAsync(p => p.IsDefault && p.TenantId == two.Stranger.TenantId));
        });
        Assert.Equal((1, 0), chosen);
    }

    private static Task<JsonElement> DocumentAsync(ApiHost api) => api.Anyone().GetFromJsonAsync<JsonElement>("/openapi/v1.json");

    /// <summary>Not the seventh decimal of a time.</summary>
    [GeneratedRegex(@"(?<![.\d])1000\d{3}\b")]
    private static partial Regex VictimId();

    [GeneratedRegex(":[a-z]+}")]
    private static partial Regex Constraint();
}
