using SupportAssistant.Core.Data;

namespace SupportAssistant.Api.Commands;

/// <summary>Tables, policies and rights of the product, and the job server's own schema, all as the owner.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync()
    {
        var settings = CommandScope.Settings();
        await Migrator.MigrateAsync(
            settings.MigrationDatabaseUrl,
            settings.DatabaseUrl,
            JobQueue.Install,
            [JobQueue.Schema],
            CancellationToken.None);
        Console.WriteLine("The database is up to date.");
        return 0;
    }
}
