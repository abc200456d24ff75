using System.Net;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Secrets;

namespace SupportAssistant.Api.Tests.Security;

public sealed class AccessTokenTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData(29, HttpStatusCode.OK)]
    [InlineData(31, HttpStatusCode.Unauthorized)]
    public async Task A_token_lives_30_minutes_and_30_seconds_of_skew(int secondsAfter, HttpStatusCode expected)
    {
        var person = await host.JoinAsync("Skew");
        host.Clock.Advance(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(secondsAfter));

        Assert.Equal(expected, await MeAsync(person.AccessToken));
    }

    [Theory]
    [InlineData("HS256", HttpStatusCode.OK)]
    [InlineData("HS384", HttpStatusCode.Unauthorized)]
    [InlineData("HS512", HttpStatusCode.Unauthorized)]
    public async Task Only_the_configured_algorithm_is_believed_even_with_our_own_key(
        string algorithm, HttpStatusCode expected)
    {
        var person = await host.JoinAsync("Algorithms");

        Assert.Equal(expected, await MeAsync(Forge(person, new MasterKey(ApiHost.SecretKey).ForTokens(), algorithm)));
    }

    [Fact]
    public async Task A_token_of_another_key_is_refused()
    {
        var person = await host.JoinAsync("Keys");
        var raw = Encoding.UTF8.GetBytes(ApiHost.SecretKey);
        var credentials = new MasterKey(ApiHost.SecretKey).ForCredentials();

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(Forge(person, raw, "HS256")));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(Forge(person, credentials, "HS256")));
    }

    [Fact]
    public async Task An_unsigned_token_is_refused()
    {
        var person = await host.JoinAsync("Unsigned");
        var header = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        var payload = person.AccessToken.Split('.')[1];

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync($"{header}.{payload}."));
        Assert.Equal(
            HttpStatusCode.Unauthorized, await MeAsync($"{header}.{payload}.{person.AccessToken.Split('.')[2]}"));
        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync("not-a-token"));
    }

    [Fact]
    public async Task A_changed_claim_breaks_the_signature()
    {
        var person = await host.JoinAsync("Claims", UserRole.SupportAgent);
        var parts = person.AccessToken.Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("support_agent", "admin", StringComparison.Ordinal);

        Assert.Equal(
            HttpStatusCode.Unauthorized, await MeAsync($"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}"));
    }

    [Fact]
    public async Task The_addons_token_opens_what_agents_may_do_but_is_nobodys_account()
    {
        var person = await host.JoinAsync("Addon");
        var token = new AccessToken(
            new MasterKey(ApiHost.SecretKey), Options.Create(new AccountOptions()), host.Clock)
            .IssueForIntegration(person.TenantId, 3, "Sam");
        var client = host.With(token.Text);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/tenant")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/api/v1/users")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/api/v1/auth/me")).StatusCode);
    }

    [Fact]
    public async Task A_session_outlives_the_change_of_the_key_for_as_long_as_the_earlier_one_is_named()
    {
        AccessToken With(MasterKey key) => new(key, Options.Create(new AccountOptions()), host.Clock);
        var (old, changed) = (new MasterKey("the key before, long enough"), "the key afterwards, long enough");
        var token = With(old).IssueForIntegration(7, 3, "Sam").Text;

        Assert.NotNull(await With(new MasterKey(changed, "the key before, long enough")).ValidateAsync(token));
        Assert.Null(await With(new MasterKey(changed)).ValidateAsync(token));
        var anew = With(new MasterKey(changed, "the key before, long enough")).IssueForIntegration(7, 3, "Sam").Text;
        Assert.Null(await With(old).ValidateAsync(anew));
    }

    private string Forge(Person person, byte[] key, string algorithm) => new JsonWebTokenHandler().CreateToken(
        new SecurityTokenDescriptor
        {
            Claims = new Dictionary<string, object>
            {
                ["sub"] = $"{person.Id}", ["tenant_id"] = person.TenantId, ["role"] = "admin",
            },
            IssuedAt = host.Clock.GetUtcNow().UtcDateTime,
            NotBefore = host.Clock.GetUtcNow().UtcDateTime,
            Expires = host.Clock.GetUtcNow().UtcDateTime.AddMinutes(5),
            SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(key), algorithm),
        });

    private async Task<HttpStatusCode> MeAsync(string token) =>
        (await host.With(token).GetAsync("/api/v1/auth/me")).StatusCode;
}
