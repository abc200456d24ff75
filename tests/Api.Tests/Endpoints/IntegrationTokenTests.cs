using System.Net;
using System.Net.Http.Json;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class IntegrationTokenTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task The_addon_exchanges_its_key_for_a_short_token_of_its_own_company()
    {
        var admin = await host.JoinAsync("With addon");
        var (_, key) = await MakeKeyAsync(admin);

        var answer = await AskAsync(key);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var token = await answer.JsonAsync();
        Assert.Equal(600, token.GetProperty("expires_in").GetInt32());
        var client = host.With(token.GetProperty("access_token").GetString()!);
        var tenant = await (await client.GetAsync("/api/v1/tenant")).JsonAsync();
        Assert.Equal(admin.TenantId, tenant.GetProperty("id").GetInt32());
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/tenant")).StatusCode);
    }

    [Fact]
    public async Task A_revoked_a_made_up_and_a_foreign_key_are_refused_alike()
    {
        var admin = await host.JoinAsync("Revoking");
        var other = await host.JoinAsync("Not revoking");
        var (id, key) = await MakeKeyAsync(admin);
        var forged = key.Replace($"sak_{admin.TenantId}_", $"sak_{other.TenantId}_", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(forged)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync("sak_1_zzz")).StatusCode);

        await admin.Client.DeleteAsync($"/api/v1/whmcs/integration-keys/{id}");

        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(key)).StatusCode);
    }

    [Fact]
    public async Task Wrong_fields_are_named()
    {
        var answer = await host.Anyone().PostAsJsonAsync(
            "/api/v1/auth/integration-token", new { integration_key = "x", whmcs_admin_id = -1, whmcs_admin_name = "" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(await answer.ProblemOfAsync("whmcs_admin_id"));
        Assert.NotNull(await answer.ProblemOfAsync("whmcs_admin_name"));
    }

    private static async Task<(int Id, string Key)> MakeKeyAsync(Person admin)
    {
        var made = await admin.Client.PostAsJsonAsync("/api/v1/whmcs/integration-keys", new { name = "Addon" });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var key = await made.JsonAsync();
        return (key.GetProperty("id").GetInt32(), key.GetProperty("integration_key").GetString()!);
    }

    private Task<HttpResponseMessage> AskAsync(string key) => host.Anyone().PostAsJsonAsync(
        "/api/v1/auth/integration-token",
        new { integration_key = key, whmcs_admin_id = 3, whmcs_admin_name = "Sam from support" });
}
