using System.Net;
using System.Net.Http.Json;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class InvitationTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task An_invited_person_joins_the_inviting_company_in_the_invited_role_whatever_else_is_sent()
    {
        var admin = await host.JoinAsync("Inviting");
        var other = await host.JoinAsync("Not inviting");
        var token = await InviteAsync(admin, "new@inviting.example");

        var answer = await RegisterAsync(new
        {
            invitation = token, full_name = " New Person ", password = "a long enough one",
            role = "admin", tenant_id = other.TenantId, email = "else@inviting.example", id = 1,
        });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var session = await answer.JsonAsync();
        var user = session.GetProperty("user");
        Assert.Equal(admin.TenantId, user.GetProperty("tenant_id").GetInt32());
        Assert.Equal("support_agent", user.GetProperty("role").GetString());
        Assert.Equal("new@inviting.example", user.GetProperty("email").GetString());
        Assert.Equal("New Person", user.GetProperty("full_name").GetString());
        var client = host.With(session.GetProperty("access_token").GetString()!);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/auth/me")).StatusCode);
    }

    [Fact]
    public async Task An_invitation_works_once_even_when_two_use_it_at_once()
    {
        var admin = await host.JoinAsync("Once");
        var token = await InviteAsync(admin, "once@once.example");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            RegisterAsync(new { invitation = token, full_name = "Once", password = "a long enough one" })));
        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.Created);

        var late = await RegisterAsync(new { invitation = token, full_name = "Late", password = "a long enough one" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.NotNull(await late.ProblemOfAsync("invitation"));
    }

    [Fact]
    public async Task An_invitation_ends_after_7_days_when_withdrawn_or_when_made_again()
    {
        var admin = await host.JoinAsync("Ending");
        var replaced = await InviteAsync(admin, "ending@ending.example");
        var old = await InviteAsync(admin, "ending@ending.example");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await JoinAsync(replaced));
        host.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await JoinAsync(old));

        admin = await host.JoinAsync("Ending");
        var withdrawn = await InviteAsync(admin, "ending@ending.example");
        var open = (await (await admin.Client.GetAsync("/api/v1/users/invitations")).JsonAsync()).GetProperty("items");
        var id = Assert.Single(open.EnumerateArray()).GetProperty("id").GetInt32();
        Assert.Equal(
            HttpStatusCode.NoContent, (await admin.Client.DeleteAsync($"/api/v1/users/invitations/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await JoinAsync(withdrawn));
    }

    [Fact]
    public async Task An_address_that_signs_in_elsewhere_is_refused_to_its_owner_and_not_told_to_the_inviting_admin()
    {
        var admin = await host.JoinAsync("Here");
        var elsewhere = await host.JoinAsync("There");

        var token = await InviteAsync(admin, elsewhere.Email);
        Assert.Equal(HttpStatusCode.Conflict, await JoinAsync(token));

        var own = await admin.Client.PostAsJsonAsync(
            "/api/v1/users/invitations", new { email = admin.Email, role = "support_agent" });
        Assert.Equal(HttpStatusCode.Conflict, own.StatusCode);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("password123")]
    [InlineData("weak@weak.example")]
    public async Task A_weak_password_is_refused_with_the_reason_and_the_invitation_stays_good(string password)
    {
        var admin = await host.JoinAsync("Weak");
        var token = await InviteAsync(admin, "weak@weak.example");

        var refused = await RegisterAsync(new { invitation = token, full_name = "Weak", password });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull(await refused.ProblemOfAsync("password"));
        Assert.Equal(HttpStatusCode.Created, await JoinAsync(token));
        var users = (await (await admin.Client.GetAsync("/api/v1/users?q=weak@")).JsonAsync()).GetProperty("items");
        await admin.Client.DeleteAsync($"/api/v1/users/{users[0].GetProperty("id").GetInt32()}");
    }

    private static async Task<string> InviteAsync(Person admin, string email)
    {
        var answer =
            await admin.Client.PostAsJsonAsync("/api/v1/users/invitations", new { email, role = "support_agent" });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.JsonAsync()).GetProperty("invitation").GetString()!;
    }

    private Task<HttpResponseMessage> RegisterAsync(object body) =>
        host.Anyone().PostAsJsonAsync("/api/v1/auth/register", body);

    private async Task<HttpStatusCode> JoinAsync(string token) =>
        (await RegisterAsync(
            new { invitation = token, full_name = "Somebody", password = "a long enough one" })).StatusCode;
}
