using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Npgsql;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Api;

/// <summary>The sending end of the job queue; the workers are the other one, with the same storage options.</summary>
internal static class JobQueue
{
    public const string Schema = "hangfire";

    // LISTEN/NOTIFY starts a job in 37 ms where polling took 6.9 s (reliability notes, H1-H2); a sliding invisibility
    // of 30 s gives a killed worker's job to another one after 30 s and runs a long job once (H4-H5). `migrate` makes
    // the schema.
    private static readonly PostgreSqlStorageOptions Storage = new()
    {
        SchemaName = Schema,
        PrepareSchemaIfNecessary = false,
        EnableLongPolling = true,
        QueuePollInterval = TimeSpan.FromSeconds(1),
        UseSlidingInvisibilityTimeout = true,
        InvisibilityTimeout = TimeSpan.FromSeconds(30),
        DistributedLockTimeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>Makes or updates the queue's tables, as their owner.</summary>
    public static void Install(NpgsqlConnection owner) => PostgreSqlObjectsInstaller.Install(owner, Schema);

    public static IServiceCollection AddJobQueue(this IServiceCollection services, string databaseUrl)
    {
        // An instance of our own, not Hangfire's process-wide one: two hosts in a test process would share that.
        services.AddSingleton<JobStorage>(_ => new PostgreSqlStorage(
            new NpgsqlConnectionFactory(
                DatabaseUrl.ToConnectionString(databaseUrl, forRequests: true), Storage), Storage));
        return services.AddHangfire(queue => queue
            .SetDataCompatibilityLevel(CompatibilityLevel.Version_180)
            .UseSimpleAssemblyNameTypeSerializer()
            .UseRecommendedSerializerSettings());
    }
}
