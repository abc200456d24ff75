using System.Diagnostics;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>What is done to the PostgreSQL of a <see cref="Plant"/> from outside, as its superuser.</summary>
internal static class DatabaseServer
{
    /// <summary>
    /// A <c>kill -9</c> of one of its processes, which for the server is a crash: it throws out everybody, replays its log
    /// and begins anew, as after <c>pg_ctl restart -m immediate</c>.
    /// </summary>
    /// <returns>When it answered again.</returns>
    public static async Task<DateTimeOffset> CrashAsync(Plant plant)
    {
        await using var witness = await OpenAsync(plant);
        await using (var victim = await OpenAsync(plant))
        {
            await using var ask = new NpgsqlCommand("SELECT pg_backend_pid()", victim);
            using var process = Process.GetProcessById((int)(await ask.ExecuteScalarAsync())!);
            process.Kill();
        }
        // For a moment the server does not know yet.
        await Eventually.TrueAsync("the crash", async () => !await AnswersAsync(witness));
        var up = await UpAsync(plant);
        // This process had connections, too.
        NpgsqlConnection.ClearAllPools();
        return up;
    }

    public static async Task<NpgsqlConnection> OpenAsync(Plant plant)
    {
        var connection = new NpgsqlConnection(DatabaseUrl.ToConnectionString(plant.SuperUrl) + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    public static async Task RunAsync(Plant plant, string statement)
    {
        await using var connection = await OpenAsync(plant);
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<long> CountAsync(Plant plant, string statement)
    {
        await using var connection = await OpenAsync(plant);
        await using var command = new NpgsqlCommand(statement, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }

    private static async Task<DateTimeOffset> UpAsync(Plant plant)
    {
        await Eventually.TrueAsync("the server after its crash", async () =>
        {
            try
            {
                await using var connection = await OpenAsync(plant);
                return await AnswersAsync(connection);
            }
            catch (NpgsqlException)
            {
                return false;
            }
        });
        return TimeProvider.System.GetUtcNow();
    }

    private static async Task<bool> AnswersAsync(NpgsqlConnection connection)
    {
        try
        {
            await using var ask = new NpgsqlCommand("SELECT 1", connection);
            return await ask.ExecuteScalarAsync() is 1;
        }
        catch (Exception gone) when (gone is NpgsqlException or InvalidOperationException)
        {
            return false;
        }
    }
}
