using SupportAssistant.Core.Whmcs;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>What a firewall, a proxy or another site answers in WHMCS's place; WHMCS itself is played by FakeWhmcs.</summary>
public sealed class InFrontOfWhmcsTests : IDisposable
{
    private const string Page = "<html><title>Attention</title><body>canary-7f3a of somebody's page</body></html>";

    private readonly WireMockServer inFront = WireMockServer.Start();
    private readonly WhmcsTransport transport = new(
        new WhmcsOptions
        {
            AllowPrivateAddresses = true, RetryPause = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(10),
        },
        TimeProvider.System);

    public void Dispose()
    {
        transport.Dispose();
        inFront.Dispose();
    }

    [Theory]
    [InlineData(200, Page)]
    [InlineData(200, "")]
    [InlineData(200, "null")]
    [InlineData(200, "[\"canary-7f3a\"]")]
    [InlineData(204, "")]
    [InlineData(401, Page)]
    [InlineData(403, Page)]
    [InlineData(404, Page)]
    [InlineData(429, Page)]
    [InlineData(502, Page)]
    [InlineData(503, "{\"result\":\"success\",\"canary-7f3a\":")]
    public async Task Whatever_is_answered_in_its_place_ends_in_a_sentence_without_a_word_of_it(int status, string body)
    {
        inFront.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithStatusCode(status).WithBody(body));

        var failure = await FailAsync();

        Assert.EndsWith(".", failure.Message);
        Assert.DoesNotContain("canary-7f3a", failure.ToString());
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_so_that_the_credentials_go_nowhere_else(int status)
    {
        using var elsewhere = WireMockServer.Start();
        inFront.Given(Request.Create().UsingPost())
            .RespondWith(Response.Create().WithStatusCode(status).WithHeader("Location", elsewhere.Url! + "/includes/api.php"));

        await FailAsync();

        Assert.Empty(elsewhere.LogEntries);
    }

    private Task<WhmcsException> FailAsync()
    {
        var client = new WhmcsClient(
            transport, new WhmcsCredentials(new Uri(inFront.Url! + "/"), "identifier", "secret", null), default, TimeProvider.System);
        return Assert.ThrowsAsync<WhmcsException>(() => client.GetDepartmentsAsync(CancellationToken.None));
    }
}
