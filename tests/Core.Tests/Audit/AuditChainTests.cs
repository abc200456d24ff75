using Npgsql;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Audit;

public sealed class AuditChainTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_company_without_entries_has_an_intact_chain_of_none() =>
        Assert.Equal(new ChainVerdict(0, null, "", null, null, null), await VerifyAsync(await database.AddTenantAsync("Empty")));

    [Fact]
    public async Task Entries_of_many_transactions_at_once_make_one_chain_for_each_company()
    {
        var companies = new[] { await database.AddTenantAsync("Busy"), await database.AddTenantAsync("Busy, too") };

        await Parallel.ForEachAsync(
            companies.SelectMany(company => Enumerable.Repeat(company, 12)), async (company, _) =>
            {
                for (var i = 0; i < 5; i++)
                    await AppendAsync(company, "ünïcödé | 1:2", "and\none more");
            });

        foreach (var company in companies)
        {
            var verdict = await VerifyAsync(company);
            Assert.Null(verdict.Reason);
            Assert.Equal(120, verdict.IntactUpTo);
            Assert.Equal(64, verdict.Head.Length);
        }
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET detail = 'nothing happened' WHERE {entry} AND number = 3", 3, "altered")]
    [InlineData("UPDATE audit_entries SET at = at - interval '1 day' WHERE {entry} AND number = 5", 5, "altered")]
    [InlineData("DELETE FROM audit_entries WHERE {entry} AND number = 2", 2, "missing")]
    [InlineData("DELETE FROM audit_entries WHERE {entry} AND number >= 4", 4, "missing")]
    [InlineData("DELETE FROM audit_entries WHERE {entry}", 1, "missing")]
    [InlineData(
        """
        UPDATE audit_entries SET number = -2 WHERE {entry} AND number = 2;
        UPDATE audit_entries SET number = 2 WHERE {entry} AND number = 4;
        UPDATE audit_entries SET number = 4 WHERE {entry} AND number = -2
        """, 2, "moved")]
    [InlineData(
        """
        SET session_replication_role = replica;
        INSERT INTO audit_entries (tenant_id, at, actor, action, detail) VALUES ({tenant}, now(), 'system', 'made.up', '')
        """, 6, "put in beside")]
    [InlineData("DELETE FROM audit_entries WHERE {entry} AND number = 5; UPDATE audit_heads SET number = 4 WHERE {entry}", 4, "end of the chain")]
    [InlineData("DELETE FROM audit_heads WHERE {entry}", 5, "end of the chain")]
    public async Task Whoever_changes_the_rows_behind_the_products_back_is_found_at_the_first_of_them(
        string sql, int brokenAt, string reason)
    {
        var (company, neighbour) = (await database.AddTenantAsync(Guid.NewGuid().ToString()), await database.AddTenantAsync(Guid.NewGuid().ToString()));
        await AppendAsync(company, "one", "two", "three", "four", "five");
        await AppendAsync(neighbour, "one");
        Assert.Equal(5, (await VerifyAsync(company)).IntactUpTo);

        await using (var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(database.SuperUrl)))
        {
            await super.OpenAsync();
            await using var tamper = new NpgsqlCommand(
                sql.Replace("{entry}", $"tenant_id = {company}").Replace("{tenant}", $"{company}"), super);
            Assert.NotEqual(0, await tamper.ExecuteNonQueryAsync());
        }

        var verdict = await VerifyAsync(company);
        Assert.Equal(brokenAt, verdict.BrokenAt);
        Assert.Contains(reason, verdict.Reason, StringComparison.Ordinal);
        Assert.Null((await VerifyAsync(neighbour)).Reason);
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET detail = 'nothing happened'")]
    [InlineData("DELETE FROM audit_entries")]
    [InlineData("UPDATE audit_heads SET number = 0")]
    [InlineData("DELETE FROM audit_heads")]
    public async Task The_products_own_role_may_append_and_change_nothing(string sql)
    {
        await using var product = new NpgsqlConnection(DatabaseUrl.ToConnectionString(database.ProductUrl));
        await product.OpenAsync();
        await using var tamper = new NpgsqlCommand(sql, product);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => tamper.ExecuteNonQueryAsync());

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private async Task AppendAsync(int tenantId, params string[] details)
    {
        await using var db = database.Open(tenantId);
        var tenant = new CurrentTenant();
        tenant.Set(tenantId);
        var trail = new AuditTrail(db, tenant, new CurrentActor { Name = "user:7" }, TimeProvider.System);
        foreach (var detail in details)
            trail.Record("prompt.activated", detail.Length, detail);
        await db.SaveChangesAsync();
    }

    private async Task<ChainVerdict> VerifyAsync(int tenantId)
    {
        await using var db = database.Open(tenantId);
        return await new AuditChain(db).VerifyAsync(CancellationToken.None);
    }
}
