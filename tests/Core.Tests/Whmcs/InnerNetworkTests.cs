using System.Net;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>No address that an admin enters makes this server open a connection into the network it stands in.</summary>
public sealed class InnerNetworkTests(ITestOutputHelper output)
{
    private static readonly WhmcsOptions Strict = new() { RetryPause = TimeSpan.FromMilliseconds(1) };

    private static readonly WhmcsOptions Lenient = new()
    {
        AllowPrivateAddresses = true, RetryPause = TimeSpan.FromMilliseconds(1), ConnectTimeout = TimeSpan.FromSeconds(20),
    };

    [Fact]
    public async Task No_spelling_of_an_inner_address_is_saved_or_connected_to_and_all_are_refused_with_one_sentence()
    {
        await using var inside = Doorstep.Open();
        var forms = InnerAddresses.All(inside.Port);
        var guard = new AddressGuard(Strict, WorstDnsThereIs);
        var (saved, sentences) = (new List<string>(), new HashSet<string>());
        foreach (var form in forms)
        {
            var (url, problem) = WhmcsUrl.Read(form, allowPlainHttp: false);
            var refusal = problem is null ? await guard.ProblemAsync(url!, CancellationToken.None) : null;
            if (refusal is not null)
                sentences.Add("saving: " + refusal);
            else if (problem is null)
                saved.Add(form);
            // As if it had been saved all the same, by a version with weaker eyes.
            if ((url ?? Whatever(form)) is { } leads)
                sentences.Add("asking: " + (await AskAsync(guard, leads, Strict)).Message);
        }

        var connects = await inside.CountAsync();
        output.WriteLine($"ssrf: {forms.Count} forms, {connects} connects (0)");
        Assert.True(forms.Distinct().Count() >= 150);
        Assert.Empty(saved);
        Assert.Equal(0, connects);
        Assert.Equal(2, sentences.Count);
    }

    [Fact]
    public async Task The_same_spellings_do_lead_to_this_machine_where_inner_addresses_are_allowed()
    {
        await using var inside = Doorstep.Open();
        var guard = new AddressGuard(Lenient, WorstDnsThereIs);
        var arrived = 0;
        foreach (var host in InnerAddresses.Loopback)
        {
            var before = inside.Connects;
            if (Whatever(InnerAddresses.Of(host, inside.Port)) is { } url)
                await AskAsync(guard, url, Lenient);
            arrived += inside.Connects > before ? 1 : 0;
        }

        output.WriteLine($"{arrived} of {InnerAddresses.Loopback.Length} spellings reach a listener without the guard.");
        Assert.True(arrived >= 60, $"Only {arrived} arrived: the listener proves nothing.");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("8.8.8.8 127.0.0.1")]
    [InlineData("127.0.0.1 8.8.8.8")]
    [InlineData("2606:4700::1111 ::1")]
    [InlineData("8.8.8.8 ::ffff:127.0.0.1 8.8.4.4")]
    [InlineData("")]
    public async Task A_name_that_was_public_when_saved_and_has_one_inner_address_when_called_gets_no_connection(string later)
    {
        await using var inside = Doorstep.Open();
        var isSaved = false;
        var guard = new AddressGuard(Strict, (_, _) => Task.FromResult(
            (isSaved ? later : "8.8.8.8").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse).ToArray()));
        var url = new Uri($"https://rebinding.example.com:{inside.Port}/");
        Assert.Null(await guard.ProblemAsync(url, CancellationToken.None));
        isSaved = true;

        var failure = await AskAsync(guard, url, Strict);

        Assert.Equal(WhmcsFailure.Unreachable, failure.Failure);
        Assert.False(failure.IsPassing);
        Assert.Equal(0, await inside.CountAsync());
    }

    /// <summary>Whoever owns a name decides where it leads; what is no address leads to this machine.</summary>
    private static Task<IPAddress[]> WorstDnsThereIs(string host, CancellationToken cancellationToken) =>
        Task.FromResult<IPAddress[]>([IPAddress.TryParse(host, out var address) ? address : IPAddress.Loopback]);

    private static Uri? Whatever(string form) =>
        Uri.TryCreate(form, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static async Task<WhmcsException> AskAsync(AddressGuard guard, Uri url, WhmcsOptions options)
    {
        using var transport = new WhmcsTransport(options, TimeProvider.System, guard);
        var credentials = new WhmcsCredentials(url, "identifier", "secret", null);
        return await Assert.ThrowsAsync<WhmcsException>(
            () => transport.AskAsync(credentials, "GetTickets", [], CancellationToken.None));
    }
}
