using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class UsersTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Another_companys_user_is_not_there()
    {
        var admin = await host.JoinAsync("Ours");
        var foreigner = await host.JoinAsync("Theirs");
        var path = $"/api/v1/users/{foreigner.Id}";

        Assert.Equal(HttpStatusCode.NotFound, (await admin.Client.GetAsync(path)).StatusCode);
        Assert.Equal(
            HttpStatusCode.NotFound, (await admin.Client.PatchAsJsonAsync(path, new { full_name = "x" })).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.Client.DeleteAsync(path)).StatusCode);
        var list = await (await admin.Client.GetAsync("/api/v1/users")).JsonAsync();
        Assert.All(
            list.GetProperty("items").EnumerateArray(), user =>
                Assert.NotEqual(foreigner.Id, user.GetProperty("id").GetInt32()));
        Assert.Equal(HttpStatusCode.OK, (await foreigner.Client.GetAsync("/api/v1/auth/me")).StatusCode);
    }

    [Fact]
    public async Task The_last_active_admin_can_neither_go_nor_be_demoted_nor_disabled()
    {
        var admin = await host.JoinAsync("Last");
        await host.JoinAsync("Last", UserRole.SupportAgent);
        var second = await host.JoinAsync("Last");
        var path = $"/api/v1/users/{admin.Id}";
        (await admin.Client.PatchAsJsonAsync($"/api/v1/users/{second.Id}", new { disabled = true }))
            .EnsureSuccessStatusCode();

        Assert.Equal(HttpStatusCode.Conflict, (await admin.Client.DeleteAsync(path)).StatusCode);
        Assert.Equal(
            HttpStatusCode.Conflict, (await admin.Client.PatchAsJsonAsync(path, new { disabled = true })).StatusCode);
        Assert.Equal(
            HttpStatusCode.Conflict,
            (await admin.Client.PatchAsJsonAsync(path, new { role = "support_agent" })).StatusCode);
        Assert.Equal(HttpStatusCode.OK,
            (await admin.Client.PatchAsJsonAsync(path, new { full_name = "Still here" })).StatusCode);
    }

    [Fact]
    public async Task Two_admins_who_demote_each_other_at_once_leave_one()
    {
        var one = await host.JoinAsync("Duel");
        var two = await host.JoinAsync("Duel");

        // Both rows are held until both requests wait: unguarded, each has seen the other admin by then.
        await using var holder = await SuperAsync();
        await using var watcher = await SuperAsync();
        await using var hold = await holder.BeginTransactionAsync();
        await ScalarAsync(holder, $"SELECT 1 FROM users WHERE tenant_id = {one.TenantId} FOR UPDATE");
        var demotions = Task.WhenAll(
            one.Client.PatchAsJsonAsync($"/api/v1/users/{two.Id}", new { role = "support_agent" }),
            two.Client.PatchAsJsonAsync($"/api/v1/users/{one.Id}", new { role = "support_agent" }));
        while (!demotions.IsCompleted && await ScalarAsync(watcher, """
            SELECT count(DISTINCT pid) FROM pg_locks JOIN pg_stat_activity USING (pid)
            WHERE NOT granted AND datname = current_database()
            """) is not 2L)
            await Task.Delay(20);
        await hold.CommitAsync();
        var answers = await demotions;

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        var admins = await host.InTenantAsync(one.TenantId, services =>
            services.GetRequiredService<AppDbContext>().Users.CountAsync(u => u.Role == UserRole.Admin));
        Assert.Equal(1, admins);
    }

    [Fact]
    public async Task Extra_fields_change_nothing()
    {
        var admin = await host.JoinAsync("Assignment");
        var agent = await host.JoinAsync("Assignment", UserRole.SupportAgent);

        var answer = await admin.Client.PatchAsJsonAsync($"/api/v1/users/{agent.Id}", new
        {
            full_name = "Renamed", id = 1, tenant_id = 999, email = "other@assignment.example", password_hash = "x",
        });

        var user = await answer.JsonAsync();
        Assert.Equal("Renamed", user.GetProperty("full_name").GetString());
        Assert.Equal(agent.Id, user.GetProperty("id").GetInt32());
        Assert.Equal(agent.Email, user.GetProperty("email").GetString());
    }

    [Fact]
    public async Task Every_change_stands_in_the_audit_trail_with_who_made_it()
    {
        var admin = await host.JoinAsync("Trail");
        var agent = await host.JoinAsync("Trail", UserRole.SupportAgent);
        await admin.Client.PatchAsJsonAsync(
            $"/api/v1/users/{agent.Id}", new { full_name = "Secret Name", disabled = true });
        await admin.Client.PatchAsJsonAsync($"/api/v1/users/{admin.Id}", new { disabled = true });

        var entries = await host.InTenantAsync(admin.TenantId, services =>
            services.GetRequiredService<AppDbContext>().AuditEntries.ToListAsync());

        var entry = Assert.Single(entries, e => e.Action == "user.changed");
        Assert.Equal(
            ($"user:{admin.Id}", agent.Id, "full_name, disabled=true"), (entry.Actor, entry.SubjectId, entry.Detail));
    }

    [Fact]
    public async Task Lists_come_in_pages_and_can_be_searched()
    {
        var admin = await host.JoinAsync("Pages");
        for (var i = 0; i < 3; i++)
            await host.JoinAsync("Pages", UserRole.SupportAgent);

        var page = await (await admin.Client.GetAsync("/api/v1/users?page=2&page_size=3")).JsonAsync();
        Assert.Equal(
            (4, 2, 3, 1),
            (page.GetProperty("total").GetInt32(), page.GetProperty("page").GetInt32(),
                page.GetProperty("page_size").GetInt32(), page.GetProperty("items").GetArrayLength()));

        var found = await (await admin.Client.GetAsync("/api/v1/users?q=SUPPORT_agent.ex")).JsonAsync();
        Assert.Equal(3, found.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("page=0", "page")]
    [InlineData("page_size=101", "page_size")]
    [InlineData("page_size=many", "page_size")]
    public async Task A_page_that_cannot_be_is_a_422_that_names_the_field(string query, string field)
    {
        var admin = await host.JoinAsync("Paging");
        var answer = await admin.Client.GetAsync($"/api/v1/users?{query}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(await answer.ProblemOfAsync(field));
    }

    private async Task<NpgsqlConnection> SuperAsync()
    {
        var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(host.Database.SuperUrl));
        await super.OpenAsync();
        return super;
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
