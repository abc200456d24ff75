using Npgsql;
using SupportAssistant.Core.Data;

namespace SupportAssistant.TestKit;

/// <summary>
/// The database that every test's own is cloned from: migrated once in a process, by a plain owner, for a plain product
/// role. A clone takes about 50 ms where a migration takes seconds.
/// </summary>
public static class TestTemplate
{
    private const string Owner = "sa_test_owner";
    private const string Product = "sa_test_product";
    private const string Password = "only-for-tests";

    private static readonly Lazy<Task<string>> Template = new(MakeAsync);
    private static (Action<NpgsqlConnection> Install, string[] Schemas) _more = (_ => { }, []);

    /// <summary>The server's own superuser address, from <c>TEST_DATABASE_URL</c>.</summary>
    /// <exception cref="InvalidOperationException">The variable is not set.</exception>
    internal static string SuperUrl { get; } =
        Environment.GetEnvironmentVariable("TEST_DATABASE_URL") is { Length: > 0 } url
        ? url
        : throw new InvalidOperationException(
            "Run ./dev test dotnet, or set TEST_DATABASE_URL to a PostgreSQL superuser");

    /// <summary>
    /// Adds what other packages bring (the job server's schema); call it before the first database is made.
    /// </summary>
    public static void AlsoInstall(Action<NpgsqlConnection> install, params string[] schemas) =>
        _more = (install, schemas);

    internal static Task<string> NameAsync() => Template.Value;

    internal static string OwnerUrl(string database) => Address(Owner, Password, database);

    internal static string ProductUrl(string database) => Address(Product, Password, database);

    internal static string SuperUrlOf(string database)
    {
        var user = new Uri(SuperUrl).UserInfo.Split(':', 2);
        return Address(user[0], user.Length > 1 ? user[1] : "", database);
    }

    internal static async Task AsSuperAsync(params string[] statements)
    {
        var anyDatabase = new Uri(SuperUrl).AbsolutePath.Trim('/');
        await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(SuperUrlOf(anyDatabase)));
        await super.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, super);
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task<string> MakeAsync()
    {
        var name = $"sa_template_{Guid.NewGuid():N}";
        // Several test processes share the server, and its roles.
        await AsSuperAsync(
            "SELECT pg_advisory_lock(7120)",
            RoleOnce(Owner),
            RoleOnce(Product),
            "SELECT pg_advisory_unlock(7120)",
            $"CREATE DATABASE {name} OWNER {Owner}");
        await Migrator.MigrateAsync(
            OwnerUrl(name), ProductUrl(name), _more.Install, _more.Schemas, CancellationToken.None);
        // A template that somebody is connected to cannot be cloned, and the pool keeps its connections.
        await using (var pooled = new NpgsqlConnection(DatabaseUrl.ToConnectionString(OwnerUrl(name))))
            NpgsqlConnection.ClearPool(pooled);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
            AsSuperAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)").Wait();
        return name;
    }

    private static string RoleOnce(string role) => $"""
        DO $$ BEGIN
            IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{role}') THEN
                CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '{Password}';
            END IF;
        END $$
        """;

    /// <summary>Patient: on a busy machine connections and locks take longer than the product waits.</summary>
    private static string Address(string user, string password, string database)
    {
        var server = new Uri(SuperUrl);
        return $"postgresql://{user}:{password}@{server.Host}:{server.Port}/{database}"
            + "?connect_timeout=60&options=-c%20lock_timeout%3D60000";
    }
}
