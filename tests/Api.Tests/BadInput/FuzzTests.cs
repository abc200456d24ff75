using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportAssistant.Api.Tests.Journeys;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Tests.BadInput;

public sealed partial class FuzzTests(ITestOutputHelper output)
{
    private const int Requests = 5_000;

    [Fact]
    public async Task No_bad_request_is_our_fault_or_tells_how_we_work()
    {
        // Real sockets: the server's own parser reads the odd lines, too.
        await using var host = new ApiHost { IsReal = true };
        await host.InitializeAsync();
        await House.SeedAsync(host);
        var admin = await host.JoinAsync("Fuzz");
        var clients = new[]
        {
            admin.Client, (await host.JoinAsync("Fuzz", UserRole.SupportAgent)).Client,
            await AddonAsync(host, admin), host.Anyone(),
        };
        var fuzz = new Fuzz(await host.Anyone().GetFromJsonAsync<JsonElement>("/openapi/v1.json"), seed: 20261123);
        var choice = new Random(7);
        var (statuses, wrong) = (new SortedDictionary<int, int>(), new List<string>());

        for (var i = 0; i < Requests; i++)
        {
            using var request = fuzz.Make(i);
            // As the admin as often as not: most is behind his door.
            var client = clients[Math.Max(0, choice.Next(-3, clients.Length))];
            using var answer = await client.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            statuses[(int)answer.StatusCode] = statuses.GetValueOrDefault((int)answer.StatusCode) + 1;
            if ((int)answer.StatusCode >= 500 || Inside().IsMatch(text) || text.Contains(ApiHost.SecretKey))
                wrong.Add($"{i} {request.Method} {request.RequestUri} {await BodyAsync(request)} → {answer.StatusCode} {text}");
        }

        output.WriteLine($"bad input: {Requests} requests, {wrong.Count} faults (0); "
            + string.Join(", ", statuses.Select(status => $"{status.Value} × {status.Key}")));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        // That they came through the door, and were bad.
        Assert.True(statuses.GetValueOrDefault(422) > Requests / 20);
        Assert.True(statuses.GetValueOrDefault(200) > Requests / 20);
        Assert.Equal(HttpStatusCode.OK, (await admin.Client.GetAsync("/api/v1/auth/me")).StatusCode);
    }

    private static async Task<HttpClient> AddonAsync(ApiHost host, Person admin)
    {
        var key = await admin.Client.PostAsJsonAsync("/api/v1/whmcs/integration-keys", new { name = "addon" });
        var token = await host.Anyone().PostAsJsonAsync("/api/v1/auth/integration-token", new
        {
            integration_key = (await key.JsonAsync()).Text("integration_key"), whmcs_admin_id = 1, whmcs_admin_name = "Sam",
        });
        return host.With((await token.JsonAsync()).Text("access_token"));
    }

    private static async Task<string> BodyAsync(HttpRequestMessage request)
    {
        var body = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync());
        return body.Length > 2_000 ? body[..2_000] : body;
    }

    /// <summary>A stack, a type, a statement, a file of ours, an address with a password.</summary>
    [GeneratedRegex(
        @"\bat \w+\.\w+|System\.\w+|Microsoft\.\w+|Npgsql|SupportAssistant\.\w+\.|\bSELECT .+ FROM\b|INSERT INTO"
        + @"|\.cs\b|/home/|/work/|/usr/|/tmp/|C:\\|postgres(ql)?://|Host=")]
    private static partial Regex Inside();
}
