using System.Net;
using System.Net.Sockets;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class AddressGuardEdgesTests : IDisposable
{
    private static readonly WhmcsOptions Strict = new();
    private static readonly WhmcsOptions Open = new() { AllowPrivateAddresses = true };
    private static readonly Uri Somewhere = new("https://somewhere.example.com/");

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public AddressGuardEdgesTests()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private int Port { get; }

    public void Dispose() => listener.Dispose();

    [Fact]
    public async Task A_name_without_an_address_is_not_saved() => Assert.Contains(
        "leads nowhere", await ProblemAsync(Open, () => []), StringComparison.Ordinal);

    [Fact]
    public async Task A_private_address_is_saved_only_where_that_is_allowed()
    {
        Assert.NotNull(await ProblemAsync(Strict, () => ["10.0.0.1"]));
        Assert.Null(await ProblemAsync(Open, () => ["10.0.0.1"]));
        Assert.NotNull(await ProblemAsync(Strict, () => ["8.8.8.8", "10.0.0.1"]));
        Assert.Null(await ProblemAsync(Strict, () => ["8.8.8.8", "2606:4700::1111"]));
    }

    [Fact]
    public async Task A_name_that_nobody_knows_or_that_is_none_is_told_as_an_inner_one_is()
    {
        Assert.Contains("leads nowhere", await ProblemAsync(Open, () => throw new SocketException()), StringComparison.Ordinal);
        Assert.Contains("leads nowhere", await ProblemAsync(Open, () => throw new ArgumentException("too long")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_other_failure_is_not_passed_off_as_a_misspelling() =>
        await Assert.ThrowsAsync<TimeoutException>(() => ProblemAsync(Open, () => throw new TimeoutException()));

    [Fact]
    public async Task An_address_in_brackets_is_looked_up_without_them()
    {
        var asked = "";
        var guard = new AddressGuard(Strict, (host, _) =>
        {
            asked = host;
            return Task.FromResult<IPAddress[]>([IPAddress.IPv6Loopback]);
        });

        await guard.ProblemAsync(new Uri("https://[::1]/"), CancellationToken.None);

        Assert.Equal("::1", asked);
    }

    [Fact]
    public async Task One_inner_address_among_good_ones_gets_no_connection()
    {
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => ConnectAsync(Strict, ["8.8.8.8", "127.0.0.1"]));

        Assert.IsType<AddressRefusedException>(failure.InnerException);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_connection_that_nobody_takes_fails_as_such()
    {
        listener.Stop();

        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => ConnectAsync(Open, ["127.0.0.1"]));

        Assert.IsType<SocketException>(failure.InnerException);
    }

    [Fact]
    public async Task A_connection_goes_to_the_port_that_was_asked_for_and_closes_its_socket_with_it()
    {
        var connected = ConnectAsync(Open, ["127.0.0.1"]);
        using var accepted = await listener.AcceptSocketAsync(CancellationToken.None);
        var stream = Assert.IsType<NetworkStream>(await connected);

        Assert.True(stream.Socket.NoDelay);
        await stream.DisposeAsync();
        Assert.Equal(0, await accepted.ReceiveAsync(new byte[1], SocketFlags.None));
    }

    /// <summary>The stream that a real request was given.</summary>
    private async Task<Stream> ConnectAsync(WhmcsOptions options, string[] addresses)
    {
        var guard = new AddressGuard(options, (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray()));
        var stream = new TaskCompletionSource<Stream>();
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancelled) =>
            {
                stream.SetResult(await guard.ConnectAsync(context, cancelled));
                return Stream.Null;
            },
        };
        using var client = new HttpClient(handler);
        var failure = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri($"http://somewhere.example.com:{Port}/")));
        return stream.Task.IsCompleted ? await stream.Task : throw failure;
    }

    private static Task<string?> ProblemAsync(WhmcsOptions options, Func<string[]> addresses)
    {
        var guard = new AddressGuard(options, (_, _) => Task.FromResult(addresses().Select(IPAddress.Parse).ToArray()));
        return guard.ProblemAsync(Somewhere, CancellationToken.None);
    }
}
