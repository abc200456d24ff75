using Npgsql;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>
/// Jobs as earlier versions left them in the queue, word for word: a name or an argument that changes must still be understood,
/// or those jobs die at a deploy.
/// </summary>
internal static class OldJobs
{
    private const string Number = "System.Int32, mscorlib";
    private const string Cancellation = "System.Threading.CancellationToken, mscorlib";

    /// <summary>Contract and number of ids: of a company, and of a row of it.</summary>
    private static readonly (string Contract, int Ids)[] Jobs =
    [
        ("IPollWhmcs", 1), ("IHandleWebhook", 2), ("IWriteDraft", 2), ("IIndexKnowledge", 1), ("IChangeModel", 1),
        ("IReadWhmcsKnowledge", 1), ("ILearnFromReview", 2), ("ITuneWeights", 1), ("IShredErased", 1), ("INightly", 0), ("ISweep", 0),
    ];

    /// <summary>None of them finds anything to do; that each is understood and run is what is asked.</summary>
    public static async Task RunAsync(Results results, Plant plant)
    {
        var ids = new List<long>();
        await using var connection = await DatabaseServer.OpenAsync(plant);
        foreach (var (contract, count) in Jobs)
            ids.Add(await EnqueueAsync(connection, plant.TenantId, contract, count));
        var monitor = plant.Storage.GetMonitoringApi();
        string StateOf(long id) => monitor.JobDetails($"{id}").History[0].StateName;
        await Eventually.TrueAsync("the old jobs", () => Task.FromResult(ids.All(id => StateOf(id) is "Succeeded" or "Failed")));

        results.Note($"jobs of earlier versions: {string.Join(", ", Jobs.Zip(ids, (job, id) => $"{job.Contract} {StateOf(id)}"))}");
        // A company without a WHMCS cannot have its replies read: that job is understood, and fails as it should.
        results.Zero("jobs of earlier versions that were not understood", ids.Count(id =>
            StateOf(id) != "Succeeded" && monitor.JobDetails($"{id}").LoadException is not null));
    }

    private static async Task<long> EnqueueAsync(NpgsqlConnection connection, int tenantId, string contract, int count)
    {
        var types = string.Join(",", Enumerable.Repeat(Number, count).Append(Cancellation).Select(type => $"\\\"{type}\\\""));
        var values = string.Join(",", new[] { tenantId, 0 }.Take(count).Select(id => $"\"{id}\"").Append("null"));
        var call = $$"""{"Type": "SupportAssistant.Core.{{contract}}, SupportAssistant.Core", "Method": "RunAsync", "ParameterTypes": "[{{types}}]"}""";
        await using var insert = new NpgsqlCommand("""
            WITH made AS (
                INSERT INTO hangfire.job (statename, invocationdata, arguments, createdat)
                VALUES ('Enqueued', @call::jsonb, @values::jsonb, now()) RETURNING id),
            state AS (
                INSERT INTO hangfire.state (jobid, name, createdat, data) SELECT id, 'Enqueued', now(), '{"Queue": "c-drafts"}' FROM made),
            queued AS (INSERT INTO hangfire.jobqueue (jobid, queue) SELECT id, 'c-drafts' FROM made)
            SELECT id FROM made
            """, connection);
        insert.Parameters.AddWithValue("call", call);
        insert.Parameters.AddWithValue("values", $"[{values}]");
        return (long)(await insert.ExecuteScalarAsync())!;
    }
}
