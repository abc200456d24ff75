using System.Text.Json;
using Npgsql;
using SupportAssistant.Api.Tests.Journeys;
using SupportAssistant.Core.Data;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>The drill of docs/backup.md: the product over a copy of its database, with nothing else left.</summary>
public sealed class RestoreTests
{
    [Fact]
    public async Task A_restored_database_is_whole_keeps_companies_apart_builds_its_indexes_anew_and_remembers_who_was_forgotten()
    {
        await using var two = await TwoCompanies.OpenAsync(Walls.All);
        await two.Victim.PostAsync("customers/erase", new { client_id = 7 });
        var before = await RowsAsync(two.Api.Database);
        await using var copy = await two.Api.Database.CopyAsync();
        Assert.Equal(before, await RowsAsync(copy));
        Assert.All(["audit_entries", "erased_customers", "passages", "tickets"], table => Assert.NotEqual(0, before[table]));

        var empty = Directory.CreateTempSubdirectory("sa-restored-");
        await using (var restored = new ApiHost
        {
            DatabaseUrl = copy.ProductUrl,
            Settings = new Dictionary<string, string>
            {
                ["DATA_DIR"] = empty.FullName, ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true",
            },
        })
        {
            using var victim = restored.With(TokenOf(two.Victim));
            using var stranger = restored.With(TokenOf(two.Stranger));

            Assert.Contains(TwoCompanies.Canary, await FoundAsync(victim), StringComparison.Ordinal);
            Assert.DoesNotContain(TwoCompanies.Canary, await FoundAsync(stranger), StringComparison.Ordinal);
            Assert.NotEmpty(empty.EnumerateFiles("*", SearchOption.AllDirectories));
            foreach (var company in new[] { victim, stranger })
                Assert.Equal(JsonValueKind.Null, (await AskAsync(company, HttpMethod.Get, "audit/chain")).At("reason").ValueKind);
            await AskAsync(victim, HttpMethod.Post, "whmcs/sync");
            Assert.Equal(0, (await AskAsync(victim, HttpMethod.Get, "whmcs/tickets")).Number("total"));
            Assert.NotEqual(0, (await AskAsync(stranger, HttpMethod.Get, "whmcs/tickets")).Number("total"));
        }
        empty.Delete(recursive: true);
    }

    private static async Task<Dictionary<string, long>> RowsAsync(TestDatabase database)
    {
        await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(database.SuperUrl));
        await super.OpenAsync();
        // Counted by the server in one go, table by table, whatever tables there are.
        await using var command = new NpgsqlCommand(
            """
            SELECT relname::text, (xpath('/row/count/text()',
                query_to_xml(format('SELECT count(*) FROM %I', relname), false, true, '')))[1]::text::bigint
            FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
            """, super);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new Dictionary<string, long>();
        while (await reader.ReadAsync())
            rows[reader.GetString(0)] = reader.GetInt64(1);
        return rows;
    }

    private static string TokenOf(Company company) => company.Client.DefaultRequestHeaders.Authorization!.Parameter!;

    private static async Task<string> FoundAsync(HttpClient client) => (await AskAsync(
        client, HttpMethod.Post, "search/unified", new { query = TwoCompanies.Question, top_k = 100 })).GetRawText();

    private static async Task<JsonElement> AskAsync(HttpClient client, HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, $"/api/v1/{path}");
        request.Content = body is null ? null : System.Net.Http.Json.JsonContent.Create(body);
        using var answer = await client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return await answer.JsonAsync();
    }
}
