using Hangfire;
using SupportAssistant.Core;

namespace SupportAssistant.Workers;

/// <summary>Every recurring job, on one screen. What is due stands in the database; these only look.</summary>
internal static class Schedule
{
    public static void Write(IRecurringJobManager jobs)
    {
        // Every ten seconds: a killed worker's draft is picked up again within its lease (20 s) plus one look.
        jobs.AddOrUpdate<ISweep>("sweep", JobQueues.Upkeep, job => job.RunAsync(CancellationToken.None), "*/10 * * * * *");

        // At 03:17 UTC, when hosts are quiet.
        jobs.AddOrUpdate<INightly>("nightly", JobQueues.Upkeep, job => job.RunAsync(CancellationToken.None), "17 3 * * *");
    }
}
