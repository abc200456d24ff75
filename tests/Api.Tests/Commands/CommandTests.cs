using System.Net.Http.Json;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Api.Tests.Commands;

/// <summary>The real program as its own process, with an environment of nothing but what the test says.</summary>
public sealed class CommandTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("serve")]
    [InlineData("migrate")]
    public async Task All_that_is_missing_or_wrong_is_named_at_once_without_repeating_a_secret(string command)
    {
        var (code, _, errors) = await ApiProgram.RunAsync([command], new()
        {
            ["SECRET_KEY"] = "hunter2", ["DATABASE_URL"] = "mysql://root:hunter3@db/x", ["JWT_ALGORITHM"] = "none",
            ["ACCESS_TOKEN_EXPIRE_MINUTES"] = "soon", ["DEBUG"] = "maybe",
        });

        Assert.Equal(78, code);
        Assert.All(
            new[] { "SECRET_KEY", "DATABASE_URL", "JWT_ALGORITHM", "ACCESS_TOKEN_EXPIRE_MINUTES", "DEBUG" },
            name => Assert.Contains(name, errors, StringComparison.Ordinal));
        Assert.DoesNotContain("hunter", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_bypasses_row_level_security_is_refused()
    {
        var (code, _, errors) = await ApiProgram.RunAsync(["serve"], Settings(host.Database.SuperUrl));

        Assert.Equal(78, code);
        Assert.Contains("superuser", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_is_a_usage_error() => Assert.Equal(64, (await ApiProgram.RunAsync(["fly"], [])).Code);

    [Fact]
    public async Task A_database_that_does_not_answer_is_a_sentence_and_no_stack()
    {
        var (code, _, errors) = await ApiProgram.RunAsync(["migrate"], Settings("postgresql://a:hunter2@127.0.0.1:1/none"));

        Assert.Equal(69, code);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrating_again_changes_nothing_and_an_admin_made_on_the_machine_can_sign_in()
    {
        var settings = Settings(host.Database.ProductUrl);
        settings["MIGRATION_DATABASE_URL"] = host.Database.OwnerUrl;
        Assert.Equal(0, (await ApiProgram.RunAsync(["migrate"], settings)).Code);

        string[] create = ["create-admin", "--tenant", "Machine", "--email", "Root@machine.example", "--password"];
        Assert.Equal(65, (await ApiProgram.RunAsync([.. create, "password123"], settings)).Code);
        var (code, output, _) = await ApiProgram.RunAsync([.. create, "a long enough one"], settings);
        Assert.Equal(0, code);
        Assert.Matches(new Regex(@"^tenant_id=\d+ user_id=\d+\s*$"), output);
        Assert.Equal(65, (await ApiProgram.RunAsync([.. create, "a long enough one"], settings)).Code);

        var login = await host.Anyone().PostAsJsonAsync(
            "/api/v1/auth/login", new { email = "root@machine.example", password = "a long enough one" });
        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
    }

    [Fact]
    public async Task The_demo_company_appears_once_and_only_when_asked_for_in_an_empty_database()
    {
        await using var empty = new ApiHost();
        await empty.InitializeAsync();
        var settings = Settings(empty.Database.ProductUrl);
        Assert.Equal((0, ""), Outcome(await ApiProgram.RunAsync(["seed"], settings)));
        Assert.Equal(HttpStatusCode.Unauthorized, await DemoLoginAsync(empty));

        settings["DEMO"] = "true";
        Assert.Equal(78, (await ApiProgram.RunAsync(["seed"], settings)).Code);
        settings["DEMO_ADMIN_PASSWORD"] = settings["DEMO_AGENT_PASSWORD"] = "demo demo demo";
        Assert.Contains("Northwind Hosting", (await ApiProgram.RunAsync(["seed"], settings)).Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), Outcome(await ApiProgram.RunAsync(["seed"], settings)));
        Assert.Equal(HttpStatusCode.OK, await DemoLoginAsync(empty));
        await using var db = empty.Database.Open(Tenant.Shared);
        var tenant = await db.Tenants.SingleAsync(t => t.Name == "Northwind Hosting");
        await using var northwind = empty.Database.Open(tenant.Id);
        Assert.Equal(10, await northwind.Examples.CountAsync());
        var found = northwind.Passages.Where(p => p.Source == Source.Examples && p.TenantId == tenant.Id);
        Assert.Equal(10, await found.CountAsync());
    }

    private static async Task<HttpStatusCode> DemoLoginAsync(ApiHost api) => (await api.Anyone().PostAsJsonAsync(
        "/api/v1/auth/login", new { email = "admin@demo.example", password = "demo demo demo" })).StatusCode;

    private static (int, string) Outcome((int Code, string Output, string Errors) run) => (run.Code, run.Output);

    private static Dictionary<string, string> Settings(string databaseUrl) => new()
    {
        ["SECRET_KEY"] = ApiHost.SecretKey, ["DATABASE_URL"] = databaseUrl,
    };
}
