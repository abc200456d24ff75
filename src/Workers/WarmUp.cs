using SupportAssistant.Core.Drafting;

namespace SupportAssistant.Workers;

/// <summary>
/// Before the first job: on two busy cores ten cold drafts at once kept everything waiting for 14 s, one rehearsed alone 5 s.
/// </summary>
internal sealed partial class WarmUp(IServiceScopeFactory scopes, ILogger<WarmUp> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Rehearsal>().PlayAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.Cold(logger, failure.GetType().Name);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The rehearsal failed with {Failure}; the first drafts will be slow.")]
        public static partial void Cold(ILogger logger, string failure);
    }
}
