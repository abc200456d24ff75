using Hangfire;
using SupportAssistant.Core;

namespace SupportAssistant.Workers;

/// <summary>
/// Every recurring job, on one screen. What is due stands in the database; these only look. Written beside the work and
/// until it succeeds: a process that was killed while it looked at a recurring job leaves that job locked for half a
/// minute, and the queue does not wait for that.
/// </summary>
internal sealed partial class Schedule(IRecurringJobManager jobs, ILogger<Schedule> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!Written())
            await Task.Delay(Pause, stoppingToken);
    }

    private bool Written()
    {
        try
        {
            // Every ten seconds: a killed worker's draft is picked up again within its lease (20 s) plus one look.
            jobs.AddOrUpdate<ISweep>(
                "sweep", JobQueues.Upkeep, job => job.RunAsync(CancellationToken.None), "*/10 * * * * *");

            // At 03:17 UTC, when hosts are quiet.
            jobs.AddOrUpdate<INightly>(
                "nightly", JobQueues.Upkeep, job => job.RunAsync(CancellationToken.None), "17 3 * * *");
            return true;
        }
        catch (Exception failure)
        {
            Log.NotYetWritten(logger, failure.GetType().Name);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The schedule is not written yet ({Failure}); trying again.")]
        public static partial void NotYetWritten(ILogger logger, string failure);
    }
}
