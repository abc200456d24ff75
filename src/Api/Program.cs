using Npgsql;
using SupportAssistant.Api;
using SupportAssistant.Api.Commands;
using SupportAssistant.Core;

var (command, rest) = args is [var first, .. var others] && !first.StartsWith('-') ? (first, others) : ("serve", args);
try
{
    return await (command switch
    {
        "serve" => ServeCommand.RunAsync(rest),
        "migrate" => MigrateCommand.RunAsync(),
        "seed" => SeedCommand.RunAsync(),
        "ingest-kb" => IngestKbCommand.RunAsync(),
        "create-admin" => CreateAdminCommand.RunAsync(rest),
        "reseal" => ResealCommand.RunAsync(rest),
        _ => Usage.UnknownAsync(command),
    });
}
catch (SettingsException e)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, e.Problems));
    return ProductSettings.ExitCode;
}
catch (Exception e) when (Problems.IsDatabaseDown(e) || e is PostgresException)
{
    var reason = e is PostgresException refusal ? refusal.MessageText : "it cannot be reached";
    await Console.Error.WriteLineAsync(
        $"The database in DATABASE_URL or MIGRATION_DATABASE_URL does not serve: {reason}.");
    return Usage.UnavailableExitCode;
}
