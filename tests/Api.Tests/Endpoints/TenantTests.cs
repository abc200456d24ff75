using System.Net;
using System.Net.Http.Json;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class TenantTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task An_admin_changes_single_settings_of_the_own_company_and_an_agent_reads_them()
    {
        var admin = await host.JoinAsync("Settings");
        var agent = await host.JoinAsync("Settings", UserRole.SupportAgent);
        var other = await host.JoinAsync("Other settings");

        var answer = await admin.Client.PatchAsJsonAsync("/api/v1/tenant", new
        {
            drafting_enabled = false, silent_departments = new[] { 3, 1, 3 }, signature = "Yours", id = other.TenantId,
        });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var seen = await (await agent.Client.GetAsync("/api/v1/tenant")).JsonAsync();
        Assert.False(seen.GetProperty("drafting_enabled").GetBoolean());
        Assert.True(seen.GetProperty("external_ai_allowed").GetBoolean());
        Assert.Equal("[1,3]", seen.GetProperty("silent_departments").GetRawText());
        Assert.Equal("Yours", seen.GetProperty("signature").GetString());
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await agent.Client.PatchAsJsonAsync("/api/v1/tenant", new { signature = "x" })).StatusCode);
        var untouched = await (await other.Client.GetAsync("/api/v1/tenant")).JsonAsync();
        Assert.True(untouched.GetProperty("drafting_enabled").GetBoolean());
    }
}
