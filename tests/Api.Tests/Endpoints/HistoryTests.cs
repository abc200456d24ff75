using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Api.Tests.Journeys;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class HistoryTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task The_history_is_filtered_by_day_and_by_all_who_stand_in_it()
    {
        var admin = await host.JoinAsync("History");
        var now = host.Clock.GetUtcNow();
        await WriteAsync(now.AddDays(-7), $"user:{admin.Id}", "article.created");
        await WriteAsync(now.AddDays(-1), "system", "example.created");
        await WriteAsync(now, "whmcs:3", "reply.approved");

        Assert.Equal(
            ["A Admin", "System", "WHMCS admin 3"],
            (await ReadAsync("/actors")).Each("items", "name"));
        Assert.Contains("article.created", (await ReadAsync("")).Each("items", "action"));
        Assert.Equal(["reply.approved"], (await ReadAsync("?days=1")).Each("items", "action"));
        Assert.Equal(["reply.approved", "example.created"], (await ReadAsync("?days=7")).Each("items", "action"));
        Assert.Equal(["example.created"], (await ReadAsync("?days=7&actor=system")).Each("items", "action"));

        async Task<System.Text.Json.JsonElement> ReadAsync(string query) =>
            await (await admin.Client.GetAsync($"/api/v1/analytics/history{query}")).JsonAsync();

        Task<int> WriteAsync(DateTimeOffset at, string actor, string action) =>
            host.InTenantAsync(admin.TenantId, services =>
            {
                var db = services.GetRequiredService<AppDbContext>();
                db.AuditEntries.Add(new AuditEntry { TenantId = admin.TenantId, At = at, Actor = actor, Action = action });
                return db.SaveChangesAsync();
            });
    }
}
