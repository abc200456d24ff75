using System.Net;
using System.Net.Sockets;

namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>Listens on every address of this machine, counts who connects, and says to each what it is told to say.</summary>
internal sealed class Doorstep : IAsyncDisposable
{
    private readonly Socket listener;
    private readonly CancellationTokenSource closing = new();
    private readonly Func<CancellationToken, IAsyncEnumerable<byte[]>> says;
    private readonly Task serving;
    private int connects;
    private long sent;

    private Doorstep(Func<CancellationToken, IAsyncEnumerable<byte[]>> says)
    {
        this.says = says;
        listener = Socket.OSSupportsIPv6
            ? new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true }
            : new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any, 0));
        listener.Listen();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    public int Connects => Volatile.Read(ref connects);

    /// <summary>Bytes said to everybody together, until they hung up.</summary>
    public long Sent => Interlocked.Read(ref sent);

    /// <summary>Hangs up on everybody at once.</summary>
    public static Doorstep Open() => Open(static _ => AsyncEnumerable.Empty<byte[]>());

    public static Doorstep Open(Func<CancellationToken, IAsyncEnumerable<byte[]>> says) => new(says);

    /// <summary>How many have connected: whoever came before this caller of our own has been counted when it is.</summary>
    public async Task<int> CountAsync()
    {
        using var last = new TcpClient(AddressFamily.InterNetwork);
        await last.ConnectAsync(IPAddress.Loopback, Port);
        Assert.Equal(0, await last.GetStream().ReadAsync(new byte[1]));
        return Interlocked.Decrement(ref connects);
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await serving;
        listener.Dispose();
        closing.Dispose();
    }

    private async Task ServeAsync()
    {
        var answering = new List<Task>();
        try
        {
            while (true)
            {
                var caller = await listener.AcceptAsync(closing.Token);
                Interlocked.Increment(ref connects);
                answering.Add(AnswerAsync(caller));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(answering);
        }
    }

    private async Task AnswerAsync(Socket caller)
    {
        await using var stream = new NetworkStream(caller, ownsSocket: true);
        try
        {
            await foreach (var bytes in says(closing.Token))
            {
                await stream.WriteAsync(bytes, closing.Token);
                Interlocked.Add(ref sent, bytes.Length);
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The caller has had enough, which is what is being tested, or the test is over.
        }
    }
}
