using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>Whatever stands at an address takes no more of us than some megabytes and the time of three tries.</summary>
public sealed class RudeAnswerTests
{
    /// <summary>The cap on what is read, and generously what two sockets buffer; all three tries together.</summary>
    private const long MostSent = WhmcsTransport.MaxResponseBytes + (3 * 24L * 1024 * 1024);

    private static readonly byte[] Megabyte = new byte[1024 * 1024];
    private static readonly byte[] Line = Encoding.ASCII.GetBytes($"X-Filler: {new string('x', 1000)}\r\n");

    private static readonly Dictionary<string, (string Head, IEnumerable<byte[]> Then)> Answers = new()
    {
        ["a body without end"] = ("Content-Type: application/json\r\n\r\n", Forever(Megabyte)),
        ["a length of ten gigabytes"] = ("Content-Length: 10737418240\r\n\r\n", Forever(Megabyte)),
        ["chunks without end"] = ("Transfer-Encoding: chunked\r\n\r\n", Forever([.. "100000\r\n"u8, .. Megabyte, .. "\r\n"u8])),
        ["a chunk's extension without end"] = ("Transfer-Encoding: chunked\r\n\r\n1;", Forever(Line[..^2])),
        ["trailers without end"] = ("Transfer-Encoding: chunked\r\n\r\n0\r\n", Forever(Line)),
        ["headers without end"] = ("", Forever(Line)),
        ["one header without end"] = ("X-Filler: ", Forever(Line[..^2])),
        ["a gzip bomb"] = ("Content-Encoding: gzip\r\n\r\n", [Bomb()]),
        ["a broken gzip"] = ("Content-Encoding: gzip\r\n\r\n", [[1, 2, 3, 4]]),
    };

    public static TheoryData<string> Names => [.. Answers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_answer_without_measure_is_left_in_the_middle(string name)
    {
        var (head, then) = Answers[name];
        byte[] start = Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{head}");
        await using var rude = Doorstep.Open(_ => then.Prepend(start).ToAsyncEnumerable());

        var failure = await AskAsync(rude, TimeSpan.FromSeconds(60));

        Assert.NotEqual(WhmcsFailure.TimedOut, failure.Failure);
        Assert.InRange(rude.Connects, 1, 3);
        Assert.InRange(rude.Sent, 1, MostSent);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n", "{")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", " ")]
    [InlineData("HTTP/1.1 200 OK\r\n", "X: y\r\n")]
    [InlineData("", "HTTP/1.1 103 Early Hints\r\n\r\n")]
    [InlineData("", "")]
    public async Task An_answer_that_drips_or_never_comes_is_waited_for_as_long_as_a_try_may_take(string start, string drop)
    {
        await using var slow = Doorstep.Open(closing => Drip(start, drop, closing));

        var failure = await AskAsync(slow, TimeSpan.FromMilliseconds(300));

        Assert.Equal(WhmcsFailure.TimedOut, failure.Failure);
        Assert.Equal(3, slow.Connects);
    }

    private static async Task<WhmcsException> AskAsync(Doorstep whmcs, TimeSpan timeout)
    {
        var options = new WhmcsOptions
        {
            AllowPrivateAddresses = true, RetryPause = TimeSpan.FromMilliseconds(1), Timeout = timeout,
        };
        using var transport = new WhmcsTransport(options, TimeProvider.System);
        var credentials = new WhmcsCredentials(new Uri($"http://127.0.0.1:{whmcs.Port}/"), "identifier", "secret", null);
        return await Assert.ThrowsAsync<WhmcsException>(
            () => transport.AskAsync(credentials, "GetTickets", [], CancellationToken.None));
    }

    private static async IAsyncEnumerable<byte[]> Drip(
        string start, string drop, [EnumeratorCancellation] CancellationToken closing)
    {
        yield return Encoding.ASCII.GetBytes(start);
        while (true)
        {
            await Task.Delay(20, closing);
            yield return Encoding.ASCII.GetBytes(drop);
        }
    }

    private static IEnumerable<byte[]> Forever(byte[] part)
    {
        while (true)
            yield return part;
    }

    /// <summary>About 200 kB that become 200 MB.</summary>
    private static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            for (var megabytes = 0; megabytes < 200; megabytes++)
                gzip.Write(Megabyte);
        }
        return packed.ToArray();
    }
}
