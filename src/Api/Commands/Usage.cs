namespace SupportAssistant.Api.Commands;

/// <summary>What is said about a command line that cannot be understood.</summary>
internal static class Usage
{
    /// <summary>sysexits' EX_USAGE.</summary>
    public const int ExitCode = 64;

    /// <summary>sysexits' EX_UNAVAILABLE: something this needs does not answer.</summary>
    public const int UnavailableExitCode = 69;

    private const string Text = """
        usage: SupportAssistant.Api [command]
          serve          answer HTTP (the default)
          migrate        bring the database up to date, as the owner in MIGRATION_DATABASE_URL
          seed           the shipped prompts; with DEMO=true and no tenant yet: the demo tenant and its users
          ingest-kb      bring the shipped articles in: new, changed and removed ones
          create-admin   --tenant NAME --email ADDRESS --password PASSWORD [--name FULL_NAME]
          reseal         stored credentials with the present SECRET_KEY; --forget-lost lets go of those that no key opens
        """;

    public static Task<int> UnknownAsync(string command) => WrongAsync($"There is no command '{command}'.");

    public static async Task<int> WrongAsync(string problem)
    {
        await Console.Error.WriteLineAsync($"{problem}{Environment.NewLine}{Text}");
        return ExitCode;
    }
}
