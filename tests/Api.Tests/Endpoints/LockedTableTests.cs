using System.Net;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Endpoints;

/// <summary>Somebody holds a table: whoever asks is told to come back, and is not kept.</summary>
public sealed class LockedTableTests
{
    [Fact]
    public async Task A_request_behind_a_lock_is_answered_with_503_and_served_once_the_lock_is_gone()
    {
        var database = new TestDatabase();
        // No command ends by itself: if it were not for the lock's own limit, the request would hang.
        var url = database.ProductUrl.Split('?')[0] + "?connect_timeout=60&CommandTimeout=0";
        await using var api = new ApiHost { DatabaseUrl = url };
        await using (database)
        {
            await database.InitializeAsync();
            await api.InitializeAsync();
            var agent = await api.JoinAsync("Behind a lock");
            await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(database.SuperUrl));
            await super.OpenAsync();
            await using var held = await super.BeginTransactionAsync();
            await using (var locking = new NpgsqlCommand("LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE", super))
                await locking.ExecuteNonQueryAsync();

            using var refused = await agent.Client.GetAsync("/api/v1/replies/pending");
            await held.RollbackAsync();
            using var served = await agent.Client.GetAsync("/api/v1/replies/pending");

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter!.Delta);
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        }
    }
}
