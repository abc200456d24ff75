using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class AuthTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Signing_in_gives_the_tokens_and_the_user()
    {
        var person = await host.JoinAsync("Login");

        var answer =
            await PostAsync("login", new { email = person.Email.ToUpperInvariant(), password = ApiHost.Password });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var session = await answer.JsonAsync();
        Assert.Equal("bearer", session.GetProperty("token_type").GetString());
        Assert.Equal(1800, session.GetProperty("expires_in").GetInt32());
        Assert.StartsWith(
            $"{person.TenantId}.", session.GetProperty("refresh_token").GetString(), StringComparison.Ordinal);
        var user = session.GetProperty("user");
        Assert.Equal(person.Id, user.GetProperty("id").GetInt32());
        Assert.Equal("admin", user.GetProperty("role").GetString());
        Assert.Equal("Login", user.GetProperty("tenant_name").GetString());

        var me = await host.With(session.GetProperty("access_token").GetString()!)
            .GetFromJsonAsync<JsonElement>("/api/v1/auth/me");
        Assert.Equal(user.GetRawText(), me.GetRawText());
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_get_the_same_answer()
    {
        var person = await host.JoinAsync("Guess");

        var wrong = await (await PostAsync("login", new { email = person.Email, password = "wrong" })).JsonAsync();
        var unknown = await (await PostAsync("login", new { email = "nobody@guess.example", password = "wrong" }))
            .JsonAsync();

        Assert.Equal(401, wrong.GetProperty("status").GetInt32());
        Assert.Equal(wrong.GetProperty("detail").GetString(), unknown.GetProperty("detail").GetString());
        Assert.Equal(wrong.GetProperty("title").GetString(), unknown.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Too_many_failures_close_an_account_before_any_password_is_looked_at()
    {
        var person = await host.JoinAsync("Throttle");
        for (var i = 0; i < SignInThrottle.PerAccount; i++)
            Assert.Equal(
                HttpStatusCode.Unauthorized,
                (await PostAsync("login", new { email = person.Email, password = "wrong" })).StatusCode);

        var refused = await PostAsync("login", new { email = person.Email, password = ApiHost.Password });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(SignInThrottle.Window, refused.Headers.RetryAfter!.Delta);
        host.Clock.Advance(SignInThrottle.Window);
        Assert.Equal(
            HttpStatusCode.OK,
            (await PostAsync("login", new { email = person.Email, password = ApiHost.Password })).StatusCode);
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_showing_it_again_ends_the_whole_family()
    {
        var person = await host.JoinAsync("Rotation");

        var second = await RefreshedAsync(person.RefreshToken);
        Assert.NotEqual(person.RefreshToken, second);
        var third = await RefreshedAsync(second);

        Assert.Equal(HttpStatusCode.Unauthorized, await RefreshAsync(person.RefreshToken));
        Assert.Equal(HttpStatusCode.Unauthorized, await RefreshAsync(third));
    }

    [Fact]
    public async Task Of_two_refreshes_at_once_at_most_one_wins_and_the_family_ends()
    {
        var person = await host.JoinAsync("Race");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            PostAsync("refresh", new { refresh_token = person.RefreshToken })));

        var winner = Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        var next = (await winner.JsonAsync()).GetProperty("refresh_token").GetString()!;
        Assert.Equal(HttpStatusCode.Unauthorized, await RefreshAsync(next));
    }

    [Fact]
    public async Task A_session_ends_by_logging_out_or_after_14_days_without_use()
    {
        var one = await host.JoinAsync("Ends");
        Assert.Equal(
            HttpStatusCode.NoContent, (await PostAsync("logout", new { refresh_token = one.RefreshToken })).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, await RefreshAsync(one.RefreshToken));

        var other = await host.JoinAsync("Ends");
        host.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Equal(HttpStatusCode.Unauthorized, await RefreshAsync(other.RefreshToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("99999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("-1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_made_up_refresh_token_is_refused(string token)
    {
        Assert.Contains(
            await RefreshAsync(token), new[] { HttpStatusCode.Unauthorized, HttpStatusCode.UnprocessableEntity });
    }

    [Fact]
    public async Task A_refresh_token_under_another_tenants_number_finds_nothing()
    {
        var person = await host.JoinAsync("Forged");
        var other = await host.JoinAsync("Forged elsewhere");
        var forged = $"{other.TenantId}.{person.RefreshToken.Split('.')[1]}";

        Assert.Equal(HttpStatusCode.Unauthorized, await RefreshAsync(forged));
        Assert.Equal(HttpStatusCode.OK, await RefreshAsync(person.RefreshToken));
    }

    [Fact]
    public async Task Open_routes_do_not_care_for_a_token_of_another_tenant_that_came_along()
    {
        var person = await host.JoinAsync("Stays");
        var other = await host.JoinAsync("Moves");

        var answer =
            await person.Client.PostAsJsonAsync("/api/v1/auth/refresh", new { refresh_token = other.RefreshToken });

        Assert.Equal(
            other.TenantId, (await answer.JsonAsync()).GetProperty("user").GetProperty("tenant_id").GetInt32());
    }

    private async Task<string> RefreshedAsync(string token)
    {
        var answer = await PostAsync("refresh", new { refresh_token = token });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.JsonAsync()).GetProperty("refresh_token").GetString()!;
    }

    private async Task<HttpStatusCode> RefreshAsync(string token) =>
        (await PostAsync("refresh", new { refresh_token = token })).StatusCode;

    private Task<HttpResponseMessage> PostAsync(string route, object body) =>
        host.Anyone().PostAsJsonAsync($"/api/v1/auth/{route}", body);
}
