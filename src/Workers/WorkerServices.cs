using Hangfire;
using Hangfire.PostgreSql;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Workers.Jobs;

namespace SupportAssistant.Workers;

/// <summary>The job server and the jobs it runs.</summary>
internal static class WorkerServices
{
    public static IServiceCollection AddWorkers(this IServiceCollection services, string databaseUrl)
    {
        // No retry of Hangfire's own: a job that fails leaves its row as it was, and the sweep brings it back. Two retry
        // layers would multiply provider calls (reliability notes, H13 and L7).
        GlobalJobFilters.Filters.Remove<AutomaticRetryAttribute>();
        GlobalJobFilters.Filters.Add(new AutomaticRetryAttribute { Attempts = 0 });

        services.AddHangfire(hangfire => hangfire
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings()
            .UsePostgreSqlStorage(
                storage => storage.UseNpgsqlConnection(DatabaseUrl.ToConnectionString(databaseUrl)),
                new PostgreSqlStorageOptions
                {
                    SchemaName = "hangfire",
                    PrepareSchemaIfNecessary = false,
                    // Without it a job waits 7 s at the median, with it 37 ms (reliability notes, H1 and H2).
                    EnableLongPolling = true,
                    QueuePollInterval = TimeSpan.FromSeconds(1),
                    // A killed worker's job starts again after 30 s; a long one is kept alive and never runs twice (H4, H5).
                    UseSlidingInvisibilityTimeout = true,
                    InvisibilityTimeout = TimeSpan.FromSeconds(30),
                    // Hangfire's locks are rows that a killed process leaves behind, and these guard moments: with the default
                    // of ten minutes neither the sweep nor any delayed job ran for ten minutes after one kill (H7).
                    DistributedLockTimeout = TimeSpan.FromSeconds(30),
                }));
        // Hosted services start one after another: the job servers find a warm process.
        services.AddHostedService<WarmUp>();
        // A draft waits for a model most of its time; CPU is not what limits it.
        services.AddHangfireServer(server => Serve(server, JobQueues.All, workers: 10));
        // Ten drafts of a backlog may take a minute each: what just arrived finds a worker all the same.
        services.AddHangfireServer(server => Serve(server, JobQueues.Urgent, workers: 2));
        return services
            .AddHostedService<Schedule>()
            .AddSingleton<TenantScope>()
            .AddSingleton<OnceQuiet>()
            .AddScoped<IPollWhmcs, PollWhmcs>()
            .AddScoped<IHandleWebhook, HandleWebhook>()
            .AddScoped<IWriteDraft, WriteDraft>()
            .AddScoped<IIndexKnowledge, IndexKnowledge>()
            .AddScoped<IChangeModel, ChangeModel>()
            .AddScoped<IReadWhmcsKnowledge, ReadWhmcsKnowledge>()
            .AddScoped<ILearnFromReview, LearnFromReviewJob>()
            .AddScoped<ITuneWeights, TuneWeights>()
            .AddScoped<IShredErased, ShredErased>()
            .AddScoped<INightly, Nightly>()
            .AddScoped<ISweep, Sweep>();
    }

    private static void Serve(BackgroundJobServerOptions server, string[] queues, int workers)
    {
        server.Queues = queues;
        server.WorkerCount = workers;
        server.SchedulePollingInterval = TimeSpan.FromSeconds(1);
        server.ShutdownTimeout = TimeSpan.FromSeconds(10);
    }
}
