using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Tests.Security;

/// <summary>Every route that exists, found in the program itself, so that none can be forgotten here.</summary>
public sealed class RoleMatrixTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public void Nothing_is_open_to_everybody_except_this_list() => Assert.Equal(
        [
            "POST /api/v1/auth/integration-token",
            "POST /api/v1/auth/login",
            "POST /api/v1/auth/logout",
            "POST /api/v1/auth/refresh",
            "POST /api/v1/auth/register",
            "POST /api/v1/webhooks/whmcs",
        ],
        [.. Routes().Where(r => r.IsOpen).Select(r => $"{r.Method} {r.Path}").Order(StringComparer.Ordinal)]);

    [Fact]
    public async Task Every_other_route_answers_401_without_a_token()
    {
        foreach (var route in Routes().Where(r => !r.IsOpen))
            Assert.Equal((route, HttpStatusCode.Unauthorized), (route, await AskAsync(host.Anyone(), route)));
    }

    [Fact]
    public async Task Every_admins_route_answers_403_to_an_agent()
    {
        var agent = await host.JoinAsync("Matrix", UserRole.SupportAgent);
        var routes = Routes().Where(r => r.Policies.Contains(Policies.Admin)).ToList();

        Assert.NotEmpty(routes);
        foreach (var route in routes)
            Assert.Equal((route, HttpStatusCode.Forbidden), (route, await AskAsync(agent.Client, route)));
    }

    [Fact]
    public void Every_route_names_the_policy_it_wants() =>
        Assert.All(Routes().Where(r => !r.IsOpen), route => Assert.NotEmpty(route.Policies));

    [Theory]
    [InlineData("/hangfire")]
    [InlineData("/metrics")]
    public async Task The_machines_pages_are_for_admins_only(string path)
    {
        var admin = await host.JoinAsync("Pages");
        var agent = await host.JoinAsync("Pages", UserRole.SupportAgent);

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Anyone().GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.Client.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await admin.Client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task The_dashboards_cookie_opens_the_dashboard_and_nothing_else()
    {
        var admin = await host.JoinAsync("Cookies");
        var answer = await admin.Client.PostAsync("/api/v1/auth/dashboard", null);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/hangfire", cookie, StringComparison.Ordinal);

        var browser = host.Anyone();
        browser.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/hangfire")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/v1/auth/me")).StatusCode);
    }

    private List<Route> Routes() => host.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
        .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, (e, method) => new Route(
            method,
            e.RoutePattern.RawText!.TrimEnd('/'),
            e.Metadata.GetMetadata<IAllowAnonymous>() is not null,
            string.Join(",", e.Metadata.OfType<IAuthorizeData>().Select(a => a.Policy))))
        .ToList();

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, Route route)
    {
        var path = Regex.Replace(route.Path, @"\{\w+(:int)?\}", "1");
        return (await client.SendAsync(new HttpRequestMessage(new HttpMethod(route.Method), path))).StatusCode;
    }

    private sealed record Route(string Method, string Path, bool IsOpen, string Policies);
}
