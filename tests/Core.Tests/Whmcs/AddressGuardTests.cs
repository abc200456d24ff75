using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Whmcs;

public sealed class AddressGuardTests
{
    private static readonly WhmcsOptions Strict = new() { RetryPause = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task A_name_with_one_inner_address_among_public_ones_is_not_saved()
    {
        var guard = new AddressGuard(Strict, (_, _) => Addresses("8.8.8.8", "10.0.0.1"));

        Assert.NotNull(await guard.ProblemAsync(new Uri("https://mixed.example.com/"), CancellationToken.None));
    }

    [Fact]
    public async Task A_refused_a_closed_a_filtered_an_unknown_and_an_open_port_without_tls_answer_with_the_same_sentence()
    {
        var open = new WhmcsOptions
        {
            AllowPrivateAddresses = true, RetryPause = TimeSpan.FromMilliseconds(1), ConnectTimeout = TimeSpan.FromMilliseconds(300),
        };
        await using var hangsUp = Doorstep.Open();
        await using var speaksFirst = Doorstep.Open(_ => new[] { "SSH-2.0-OpenSSH_9.2p1\r\n"u8.ToArray() }.ToAsyncEnumerable());
        await using var silent = Doorstep.Open(NeverAnything);
        // A firewall that drops what comes looks like a connection that is never made.
        var filtered = new AddressGuard(open, async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return [];
        });

        var sentences = new[]
        {
            (await AskAsync(new AddressGuard(Strict), new Uri("https://127.0.0.1/"), Strict)).Message,
            (await AskAsync(new AddressGuard(open), new Uri($"https://127.0.0.1:{FreePort()}/"), open)).Message,
            (await AskAsync(filtered, new Uri("https://filtered.example/"), open)).Message,
            (await AskAsync(new AddressGuard(open), new Uri("https://nowhere.invalid/"), open)).Message,
            (await AskAsync(new AddressGuard(open), new Uri($"https://127.0.0.1:{hangsUp.Port}/"), open)).Message,
            (await AskAsync(new AddressGuard(open), new Uri($"https://127.0.0.1:{speaksFirst.Port}/"), open)).Message,
            (await AskAsync(new AddressGuard(open), new Uri($"https://127.0.0.1:{silent.Port}/"), open)).Message,
        };

        Assert.Single(sentences.Distinct());
    }

    [Fact]
    public async Task An_unknown_name_and_one_of_our_own_network_get_the_same_sentence_when_saved()
    {
        var inner = new AddressGuard(Strict, (_, _) => Addresses("10.0.0.1"));
        var unknown = new AddressGuard(Strict, (_, _) => throw new SocketException((int)SocketError.HostNotFound));
        var url = new Uri("https://database.internal/");

        Assert.Equal(await inner.ProblemAsync(url, CancellationToken.None), await unknown.ProblemAsync(url, CancellationToken.None));
    }

    [Fact]
    public async Task A_certificate_that_nobody_trusts_is_named_as_such()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = ServeTlsAsync(listener, certificate);
        var open = new WhmcsOptions { AllowPrivateAddresses = true };

        var failure = await AskAsync(
            new AddressGuard(open), new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/"), open);

        Assert.Equal(WhmcsFailure.BadCertificate, failure.Failure);
        await serving;
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

    private static async Task ServeTlsAsync(TcpListener listener, X509Certificate2 certificate)
    {
        using var caller = await listener.AcceptTcpClientAsync();
        await using var tls = new SslStream(caller.GetStream());
        // The caller leaves in the middle of the handshake or right after it.
        await Record.ExceptionAsync(() => tls.AuthenticateAsServerAsync(certificate));
    }

    private static async IAsyncEnumerable<byte[]> NeverAnything([EnumeratorCancellation] CancellationToken closing)
    {
        await Task.Delay(Timeout.Infinite, closing);
        yield break;
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
