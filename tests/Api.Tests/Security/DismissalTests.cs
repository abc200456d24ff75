using System.Net;
using System.Net.Http.Json;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Tests.Security;

public sealed class DismissalTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task A_disabled_user_is_refused_within_five_seconds_and_cannot_come_back_with_what_he_holds()
    {
        var admin = await host.JoinAsync("Dismissal");
        var agent = await host.JoinAsync("Dismissal", UserRole.SupportAgent);
        Assert.Equal(HttpStatusCode.OK, await MeAsync(agent));

        await ChangeAsync(admin, agent, new { disabled = true });
        host.Clock.Advance(TimeSpan.FromSeconds(4));

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(agent));
        Assert.Equal(
            HttpStatusCode.Unauthorized, await PostAsync("refresh", new { refresh_token = agent.RefreshToken }));
        Assert.Equal(HttpStatusCode.Unauthorized,
            await PostAsync("login", new { email = agent.Email, password = ApiHost.Password }));

        await ChangeAsync(admin, agent, new { disabled = false });
        Assert.Equal(
            HttpStatusCode.OK, await PostAsync("login", new { email = agent.Email, password = ApiHost.Password }));
        Assert.Equal(
            HttpStatusCode.Unauthorized, await PostAsync("refresh", new { refresh_token = agent.RefreshToken }));
    }

    [Fact]
    public async Task A_demoted_admins_token_ends_and_the_next_one_is_an_agents()
    {
        var admin = await host.JoinAsync("Demotion");
        var other = await host.JoinAsync("Demotion");
        Assert.Equal(HttpStatusCode.OK, (await other.Client.GetAsync("/api/v1/users")).StatusCode);

        await ChangeAsync(admin, other, new { role = "support_agent" });
        host.Clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal(HttpStatusCode.Unauthorized, (await other.Client.GetAsync("/api/v1/users")).StatusCode);

        var refreshed = await host.Anyone()
            .PostAsJsonAsync("/api/v1/auth/refresh", new { refresh_token = other.RefreshToken });
        var token = (await refreshed.JsonAsync()).GetProperty("access_token").GetString()!;
        Assert.Equal(HttpStatusCode.Forbidden, (await host.With(token).GetAsync("/api/v1/users")).StatusCode);
    }

    [Fact]
    public async Task A_deleted_user_is_gone_with_his_sessions()
    {
        var admin = await host.JoinAsync("Deletion");
        var agent = await host.JoinAsync("Deletion", UserRole.SupportAgent);

        Assert.Equal(
            HttpStatusCode.NoContent, (await admin.Client.DeleteAsync($"/api/v1/users/{agent.Id}")).StatusCode);

        Assert.Equal(HttpStatusCode.Unauthorized, await MeAsync(agent));
        Assert.Equal(
            HttpStatusCode.Unauthorized, await PostAsync("refresh", new { refresh_token = agent.RefreshToken }));
    }

    private static async Task ChangeAsync(Person admin, Person other, object change) =>
        (await admin.Client.PatchAsJsonAsync($"/api/v1/users/{other.Id}", change)).EnsureSuccessStatusCode();

    private static async Task<HttpStatusCode> MeAsync(Person person) =>
        (await person.Client.GetAsync("/api/v1/auth/me")).StatusCode;

    private async Task<HttpStatusCode> PostAsync(string route, object body) =>
        (await host.Anyone().PostAsJsonAsync($"/api/v1/auth/{route}", body)).StatusCode;
}
