using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class SessionCookieTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task A_browser_gets_its_refresh_token_where_no_script_can_read_it()
    {
        var person = await host.JoinAsync("Browser");

        var answer = await host.Anyone().PostAsJsonAsync(
            "/api/v1/auth/login", new { email = person.Email, password = ApiHost.Password, use_cookie = true });

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("sa_session=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("path=/api/v1/auth", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(JsonValueKind.Null, (await answer.JsonAsync()).GetProperty("refresh_token").ValueKind);
    }

    [Fact]
    public async Task A_client_that_did_not_ask_for_a_cookie_gets_none()
    {
        var person = await host.JoinAsync("Program");

        var answer = await host.Anyone().PostAsJsonAsync(
            "/api/v1/auth/login", new { email = person.Email, password = ApiHost.Password });

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.NotEmpty((await answer.JsonAsync()).GetProperty("refresh_token").GetString()!);
    }

    [Fact]
    public async Task The_cookie_refreshes_the_session_and_is_gone_after_signing_out()
    {
        var browser = await SignedInAsync("Reload");

        var refreshed = await browser.PostAsJsonAsync("/api/v1/auth/refresh", new { });
        Assert.Equal(HttpStatusCode.OK, refreshed.StatusCode);
        Assert.Equal(JsonValueKind.Null, (await refreshed.JsonAsync()).GetProperty("refresh_token").ValueKind);
        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsJsonAsync("/api/v1/auth/refresh", new { })).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsJsonAsync("/api/v1/auth/logout", new { })).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.PostAsJsonAsync("/api/v1/auth/refresh", new { })).StatusCode);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("text/plain")]
    public async Task A_foreign_pages_form_can_neither_sign_in_nor_renew_nor_end_a_session(string type)
    {
        var browser = await SignedInAsync("Forms");

        foreach (var route in new[] { "login", "refresh", "logout" })
        {
            var form = new StringContent("{}", MediaTypeHeaderValue.Parse(type));
            Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await browser.PostAsync($"/api/v1/auth/{route}", form)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await browser.PostAsJsonAsync("/api/v1/auth/refresh", new { })).StatusCode);
    }

    [Fact]
    public async Task The_cookie_opens_nothing_but_the_next_session_and_no_other_origin_is_invited()
    {
        var person = await host.JoinAsync("Origins");
        var other = host.Anyone();
        other.DefaultRequestHeaders.Add("Cookie", $"sa_session={person.RefreshToken}");
        other.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        other.DefaultRequestHeaders.Add("Access-Control-Request-Method", "POST");

        foreach (var answer in new[]
        {
            await other.GetAsync("/api/v1/auth/me"),
            await other.DeleteAsync($"/api/v1/users/{person.Id}"),
            await other.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/api/v1/auth/refresh")),
        })
        {
            Assert.False(answer.IsSuccessStatusCode);
            Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.Ordinal));
        }
    }

    /// <summary>The test server's client keeps cookies as a browser does.</summary>
    private async Task<HttpClient> SignedInAsync(string tenant)
    {
        var person = await host.JoinAsync(tenant);
        var browser = host.Anyone();
        var answer = await browser.PostAsJsonAsync(
            "/api/v1/auth/login", new { email = person.Email, password = ApiHost.Password, use_cookie = true });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return browser;
    }
}
