using Npgsql;
using SupportAssistant.Core.Data;

namespace SupportAssistant.TestKit;

/// <summary>What lies in a database's files, whether or not a row still shows it: what a thief of the disk would read.</summary>
public static class DatabaseFiles
{
    /// <summary>
    /// The tables, TOAST tables, catalogs and indexes of every schema whose files hold these bytes. Not the write-ahead log.
    /// </summary>
    /// <param name="superUrl">Of the superuser in that database.</param>
    public static async Task<IReadOnlyList<string>> WithAsync(string superUrl, string canary)
    {
        await using var super = await AsSuperAsync(superUrl, "CHECKPOINT");
        await using var look = new NpgsqlCommand(
            """
            SELECT c.relname FROM pg_class c
            WHERE pg_relation_filenode(c.oid) IS NOT NULL AND pg_relation_size(c.oid) > 0 AND NOT c.relisshared
                AND position(convert_to($1, 'UTF8') IN pg_read_binary_file(pg_relation_filepath(c.oid), true)) > 0
            """, super);
        look.Parameters.AddWithValue(canary);
        var found = new List<string>();
        await using var rows = await look.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            found.Add(rows.GetString(0));
        return found;
    }

    /// <returns>The open connection, after the statement. Dispose it.</returns>
    public static async Task<NpgsqlConnection> AsSuperAsync(string superUrl, string statement)
    {
        var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(superUrl));
        await super.OpenAsync();
        await using var command = new NpgsqlCommand(statement, super);
        await command.ExecuteNonQueryAsync();
        return super;
    }
}
