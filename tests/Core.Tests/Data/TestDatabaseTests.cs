using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Data;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Data;

public sealed class TestDatabaseTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task The_product_role_passes_the_doors_check_and_sees_only_its_own_tenant()
    {
        var first = await database.AddTenantAsync("First");
        var second = await database.AddTenantAsync("Second");
        await using (var db = database.Open(first))
        {
            db.Users.Add(Someone(first));
            await db.SaveChangesAsync();
            Assert.Null(await new DatabaseState(db).ProblemAsync(TestContext.Current.CancellationToken));
        }

        await using var other = database.Open(second);
        Assert.Equal(0, await other.Users.IgnoreQueryFilters().CountAsync());
        await using var own = database.Open(first);
        Assert.Equal(1, await own.Users.CountAsync());
    }

    [Fact]
    public async Task Databases_made_side_by_side_do_not_meet()
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestDatabase.CreateAsync()));
        var ids = await Task.WhenAll(databases.Select(d => d.AddTenantAsync("Alone")));
        Assert.Single(ids.Distinct());
        foreach (var one in databases)
            await one.DisposeAsync();

        await using var gone = new NpgsqlConnection(DatabaseUrl.ToConnectionString(databases[0].SuperUrl));
        await Assert.ThrowsAsync<PostgresException>(() => gone.OpenAsync());
    }

    private static User Someone(int tenantId) => new()
    {
        TenantId = tenantId,
        Email = "someone@first.example",
        FullName = "Someone",
        Role = UserRole.Admin,
        PasswordHash = "",
        CreatedAt = TimeProvider.System.GetUtcNow(),
    };
}
