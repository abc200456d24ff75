using System.Net;
using SupportAssistant.Api.Tests.Journeys;

namespace SupportAssistant.Api.Tests.Endpoints;

public sealed class SyncTests : IAsyncLifetime
{
    private readonly ApiHost host = new()
    {
        Settings = new Dictionary<string, string> { ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true" },
    };

    public ValueTask InitializeAsync() => host.InitializeAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_sync_that_is_watched_tells_how_many_tickets_are_done_and_then_its_result()
    {
        await using var company = await Company.OpenAsync(host);
        company.Whmcs.Tickets.Open("One", "Hello.");
        company.Whmcs.Tickets.Open("Two", "Hello.");

        var events = await company.StreamAsync("whmcs/sync", new { });

        Assert.Equal(["progress", "progress", "done"], events.Select(e => e.Name));
        Assert.Equal([(0, 2), (1, 2)], events.SkipLast(1).Select(e => (e.Data.Number("done"), e.Data.Number("total"))));
        var result = events[^1].Data;
        Assert.Equal((2, 2, 0), (result.Number("synced"), result.Number("created"), result.Number("failed")));
        Assert.False(result.At("already_running").GetBoolean());
    }

    [Fact]
    public async Task A_watched_sync_with_a_wrong_secret_ends_with_the_reason()
    {
        await using var company = await Company.OpenAsync(host);
        await company.SendAsync(HttpMethod.Put, "whmcs/config", new { url = company.Whmcs.Url, identifier = "x", secret = "wrong" });

        var (name, data) = Assert.Single(await company.StreamAsync("whmcs/sync", new { }));

        Assert.Equal("error", name);
        var refused = await company.PostAsync("whmcs/sync", expected: HttpStatusCode.BadGateway);
        Assert.Equal(refused.Text("detail"), data.Text("detail"));
    }
}
