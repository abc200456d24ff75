using System.Net;
using System.Net.Sockets;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class AddressGuardTests
{
    private static readonly WhmcsOptions Strict = new() { RetryPause = TimeSpan.FromMilliseconds(1) };

    [Theory]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://localhost/")]
    [InlineData("https://LOCALHOST./")]
    [InlineData("https://2130706433/")]
    [InlineData("https://0x7f000001/")]
    [InlineData("https://0177.0.0.1/")]
    [InlineData("https://127.1/")]
    [InlineData("https://0/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://[::]/")]
    [InlineData("https://[::ffff:127.0.0.1]/")]
    [InlineData("https://[::ffff:7f00:1]/")]
    [InlineData("https://①②⑦.⓪.⓪.①/")]
    [InlineData("https://１２７.０.０.１/")]
    [InlineData("https://127。0。0。1/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("https://[fd00:ec2::254]/")]
    public async Task No_spelling_of_an_inner_address_is_saved(string entered)
    {
        var (url, problem) = WhmcsUrl.Read(entered, allowPlainHttp: false);

        problem ??= await new AddressGuard(Strict).ProblemAsync(url!, CancellationToken.None);

        Assert.NotNull(problem);
    }

    [Fact]
    public async Task A_name_with_one_inner_address_among_public_ones_is_not_saved()
    {
        var guard = new AddressGuard(Strict, (_, _) => Addresses("8.8.8.8", "10.0.0.1"));

        Assert.NotNull(await guard.ProblemAsync(new Uri("https://mixed.example.com/"), CancellationToken.None));
    }

    [Fact]
    public async Task A_name_that_is_public_when_saved_and_loopback_when_called_gets_no_connection()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answers = new Queue<string>(["8.8.8.8", "127.0.0.1", "127.0.0.1", "127.0.0.1"]);
        var guard = new AddressGuard(Strict, (_, _) => Addresses(answers.Dequeue()));
        var url = new Uri($"https://rebinding.example.com:{((IPEndPoint)listener.LocalEndpoint).Port}/");
        Assert.Null(await guard.ProblemAsync(url, CancellationToken.None));

        var failure = await AskAsync(guard, url, Strict);

        Assert.Equal(WhmcsFailure.Unreachable, failure.Failure);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_refused_a_closed_and_an_unknown_address_answer_with_the_same_sentence()
    {
        var open = new WhmcsOptions { AllowPrivateAddresses = true, RetryPause = TimeSpan.FromMilliseconds(1) };
        var closed = FreePort();

        var sentences = new[]
        {
            (await AskAsync(new AddressGuard(Strict), new Uri("https://127.0.0.1/"), Strict)).Message,
            (await AskAsync(new AddressGuard(open), new Uri($"http://127.0.0.1:{closed}/"), open)).Message,
            (await AskAsync(new AddressGuard(open), new Uri("http://nowhere.invalid/"), open)).Message,
        };

        Assert.Single(sentences.Distinct());
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var target = FakeWhmcs.Start();
        await using var whmcs = FakeWhmcs.Start();
        whmcs.Quirks.RedirectTo = $"{target.Url}includes/api.php";
        var open = new WhmcsOptions { AllowPrivateAddresses = true };

        var failure = await AskAsync(new AddressGuard(open), new Uri(whmcs.Url), open);

        Assert.Equal(WhmcsFailure.Unreadable, failure.Failure);
        Assert.Empty(target.Requests);
    }

    private static async Task<WhmcsException> AskAsync(AddressGuard guard, Uri url, WhmcsOptions options)
    {
        using var transport = new WhmcsTransport(options, TimeProvider.System, guard);
        var credentials = new WhmcsCredentials(url, FakeWhmcs.Identifier, FakeWhmcs.Secret, null);
        return await Assert.ThrowsAsync<WhmcsException>(
            () => transport.AskAsync(credentials, "GetTickets", [], CancellationToken.None));
    }

    private static Task<IPAddress[]> Addresses(params string[] texts) =>
        Task.FromResult(texts.Select(IPAddress.Parse).ToArray());

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
