using Npgsql;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>What PostgreSQL itself says of the migrated database, the job server's tables included.</summary>
public sealed class CatalogueTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string TenantTables = """
        WITH tenant_tables AS (
            SELECT pg_class.oid, relname, relrowsecurity AND relforcerowsecurity AS forced, attnum
            FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'tenant_id'
            WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace)
        """;

    /// <summary>Whose tenant_id says where an address signs in; the row is looked up before there is a tenant.</summary>
    private const string WithoutOwner = "login_names";

    [Fact]
    public async Task Every_tenants_table_is_under_forced_row_level_security_for_every_command() => Assert.Equal(
        [WithoutOwner],
        await FindAsync($"""
            {TenantTables}
            SELECT relname::text FROM tenant_tables t WHERE NOT forced OR 4 <> (
                SELECT count(DISTINCT cmd) FROM pg_policies
                WHERE tablename = relname AND permissive = 'PERMISSIVE' AND cmd IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
                    AND coalesce(qual, with_check) LIKE '%app.tenant_id%')
                OR EXISTS (SELECT 1 FROM pg_policies WHERE tablename = relname AND cmd = 'ALL')
            """));

    [Fact]
    public async Task Every_other_table_of_the_product_is_on_this_list() => Assert.Equal(
        ["__EFMigrationsHistory", "tenants"],
        await FindAsync("""
            SELECT relname::text FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
                AND NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'tenant_id')
            ORDER BY relname
            """));

    [Fact]
    public async Task Every_unique_key_of_a_tenants_table_begins_with_the_tenant() => Assert.Equal(
        [WithoutOwner],
        await FindAsync($"""
            {TenantTables}
            SELECT DISTINCT relname::text FROM tenant_tables t JOIN pg_index ON indrelid = t.oid
            WHERE indisunique AND indkey[0] <> t.attnum
            """));

    [Fact]
    public async Task Every_reference_between_tenants_tables_begins_with_the_tenant_on_both_sides() => Assert.Empty(
        await FindAsync($"""
            {TenantTables}
            SELECT conname::text FROM pg_constraint
                JOIN tenant_tables child ON child.oid = conrelid JOIN tenant_tables parent ON parent.oid = confrelid
            WHERE contype = 'f' AND (conkey[1] <> child.attnum OR confkey[1] <> parent.attnum)
            """));

    [Fact]
    public async Task No_view_or_rule_works_with_anothers_rights() => Assert.Empty(
        await FindAsync("""
            SELECT relname::text FROM pg_class WHERE relkind IN ('v', 'm') AND relnamespace::regnamespace::text IN ('public', 'hangfire')
            UNION ALL
            SELECT rulename::text FROM pg_rules WHERE schemaname IN ('public', 'hangfire')
            """));

    /// <summary>
    /// One seals an entry of the audit trail and runs as a trigger only; one rewrites a table's file and hands out no row.
    /// The owner, as whom they run, is a plain role under the same policies.
    /// </summary>
    [Fact]
    public async Task The_only_functions_with_the_owners_rights_are_these_two_and_nobody_can_slip_a_table_under_them() => Assert.Equal(
        ["audit_seal trigger search_path=public, pg_temp", "rewrite_erased void search_path=public, pg_temp"],
        await FindAsync("""
            SELECT proname || ' ' || prorettype::regtype || ' ' || coalesce(proconfig[1], 'unset') FROM pg_proc
                JOIN pg_roles owner ON owner.oid = proowner
            WHERE prosecdef AND pronamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
                OR pronamespace = 'public'::regnamespace AND (rolsuper OR rolbypassrls)
            ORDER BY proname
            """));

    [Fact]
    public async Task The_products_role_is_a_plain_one_that_owns_nothing_and_belongs_to_nobody() => Assert.Empty(
        await FindAsync("""
            SELECT rolname::text FROM pg_roles WHERE rolname = current_user
                AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication)
            UNION ALL
            SELECT relname::text FROM pg_class WHERE pg_get_userbyid(relowner) = current_user
            UNION ALL
            SELECT nspname::text FROM pg_namespace WHERE pg_get_userbyid(nspowner) = current_user
            UNION ALL
            SELECT proname::text FROM pg_proc WHERE pg_get_userbyid(proowner) = current_user
            UNION ALL
            SELECT datname::text FROM pg_database WHERE datname = current_database() AND pg_get_userbyid(datdba) = current_user
            UNION ALL
            SELECT roleid::regrole::text FROM pg_auth_members WHERE member = current_user::regrole
            """));

    [Fact]
    public async Task The_products_role_may_neither_empty_nor_reference_nor_watch_a_table_nor_make_one() => Assert.Empty(
        await FindAsync("""
            SELECT relname::text FROM pg_class
            WHERE relkind IN ('r', 'p', 'v', 'm') AND relnamespace::regnamespace::text IN ('public', 'hangfire')
                AND (has_table_privilege(oid, 'TRUNCATE') OR has_table_privilege(oid, 'REFERENCES') OR has_table_privilege(oid, 'TRIGGER'))
            UNION ALL
            SELECT nspname::text FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE') AND nspname NOT LIKE 'pg\_%'
            UNION ALL
            SELECT datname::text FROM pg_database WHERE datname = current_database() AND has_database_privilege(oid, 'CREATE')
            """));

    [Theory]
    [InlineData("TRUNCATE tickets")]
    [InlineData("CREATE TABLE mine (id int)")]
    [InlineData("ALTER TABLE tickets DISABLE ROW LEVEL SECURITY")]
    [InlineData("ALTER TABLE tickets NO FORCE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY read_own ON tickets")]
    [InlineData("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'")]
    [InlineData("DELETE FROM audit_entries")]
    [InlineData("UPDATE audit_heads SET hash = ''")]
    [InlineData("SET SESSION AUTHORIZATION postgres")]
    [InlineData("COPY tickets TO PROGRAM 'cat'")]
    public async Task The_products_role_is_refused(string statement)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => FindAsync(statement));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    /// <summary>Asks as the product's role.</summary>
    private async Task<List<string>> FindAsync(string sql)
    {
        await using var product = new NpgsqlConnection(DatabaseUrl.ToConnectionString(host.Database.ProductUrl));
        await product.OpenAsync();
        await using var command = new NpgsqlCommand(sql, product);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
            found.Add(reader.GetString(0));
        return found;
    }
}
