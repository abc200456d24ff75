using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Data;

/// <summary>
/// Brings the schema up to date as its owner: tables, row-level policies, and the rights of the role the product runs as,
/// which may read and write rows but never alter, truncate or own a table.
/// </summary>
public static class Migrator
{
    /// <summary>Two migrations at once wait for each other under this advisory lock.</summary>
    private const long LockKey = 0x5A_4D_49_47;

    /// <param name="installMore">Installs what other packages bring (the job server's schema), as the owner.</param>
    /// <param name="moreSchemas">Schemas that <paramref name="installMore"/> makes.</param>
    public static async Task MigrateAsync(
        string ownerUrl, string productUrl, Action<NpgsqlConnection> installMore, string[] moreSchemas,
        CancellationToken cancellationToken)
    {
        var connectionString = DatabaseUrl.ToConnectionString(ownerUrl);
        await using var gate = new NpgsqlConnection(connectionString);
        await gate.OpenAsync(cancellationToken);
        await ExecuteAsync(gate, $"SELECT pg_advisory_lock({LockKey})", cancellationToken);

        await using var db = Open(connectionString);
        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO tenants (id, name, created_at) OVERRIDING SYSTEM VALUE VALUES ({Tenant.Shared}, '(shared)', now()) ON CONFLICT DO NOTHING",
            cancellationToken);
        await RowLevelSecurity.ApplyAsync(db, cancellationToken);
        installMore(gate);
        var product = new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString(productUrl));
        var owner = new NpgsqlConnectionStringBuilder(connectionString);
        if (product.Username != owner.Username)
            await GrantAsync(gate, product.Username!, product.Password ?? "", moreSchemas, cancellationToken);
    }

    internal static AppDbContext Open(string connectionString)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        DataServices.Configure(options, connectionString);
        return new AppDbContext(options.Options, new CurrentTenant());
    }

    private static async Task GrantAsync(
        NpgsqlConnection owner, string role, string password, string[] moreSchemas, CancellationToken cancellationToken)
    {
        var quoted = "\"" + role.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        await using (var exists = new NpgsqlCommand("SELECT 1 FROM pg_roles WHERE rolname = $1", owner))
        {
            exists.Parameters.AddWithValue(role);
            if (await exists.ExecuteScalarAsync(cancellationToken) is null)
                await ExecuteAsync(
                    owner,
                    $"CREATE ROLE {quoted} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '{password.Replace("'", "''", StringComparison.Ordinal)}'",
                    cancellationToken);
        }
        foreach (var schema in moreSchemas.Prepend("public"))
            await ExecuteAsync(owner, $"""
                GRANT USAGE ON SCHEMA {schema} TO {quoted};
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {quoted};
                GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {schema} TO {quoted};
                """, cancellationToken);
        await ExecuteAsync(owner, $"""
            REVOKE INSERT, UPDATE, DELETE ON "__EFMigrationsHistory" FROM {quoted};
            REVOKE UPDATE, DELETE ON audit_entries FROM {quoted};
            REVOKE INSERT, UPDATE, DELETE ON audit_heads FROM {quoted};
            """, cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
