using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Commands;

/// <summary>Answers HTTP until it is told to stop.</summary>
internal static partial class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings = ProductSettings.Read(builder.Configuration);
        builder.AddApi(settings);
        await using var app = builder.Build();
        await RefuseAsync(app);
        app.UseApi(settings);
        await app.RunAsync();
        return 0;
    }

    /// <summary>A database that is down does not keep the door shut: readiness says so until it is back.</summary>
    private static async Task RefuseAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<DatabaseState>();
        try
        {
            if (await database.RoleIsMightyAsync(CancellationToken.None))
                throw new SettingsException([DatabaseState.MightyRole]);
            if (await database.IsMigratedAsync(CancellationToken.None)
                && await app.Services.GetRequiredService<EverySecret>().ProblemAsync(CancellationToken.None) is { } wrongKey)
                throw new SettingsException([wrongKey]);
        }
        catch (Exception e) when (Problems.IsDatabaseDown(e))
        {
            Log.DatabaseDown(app.Logger);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The database cannot be reached; not ready until it can.")]
        public static partial void DatabaseDown(ILogger logger);
    }
}
