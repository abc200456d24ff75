using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SupportAssistant.TestKit;

/// <summary>What happens on a <see cref="Cable"/>.</summary>
public enum CableState
{
    Whole,

    /// <summary>Connections break, and new ones are hung up on at once.</summary>
    Cut,

    /// <summary>Connections stay, and nothing passes: a frozen server, or a firewall that drops packets.</summary>
    Silent,

    /// <summary>Requests arrive and are acted on; answers do not come back.</summary>
    OneWay,
}

/// <summary>The TCP way to a server, which a test may cut, silence and mend while programs use it.</summary>
public sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<TcpClient, bool> open = new();
    private readonly Uri server;
    private readonly Task serving;
    private volatile CableState state;

    private Cable(string url)
    {
        server = new Uri(url);
        listener.Start();
        var here = new UriBuilder(server) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port };
        Url = here.Uri.AbsoluteUri;
        serving = ServeAsync();
    }

    /// <summary>The server's address, by way of this cable.</summary>
    public string Url { get; }

    public CableState State
    {
        get => state;
        set
        {
            state = value;
            // What was swallowed leaves a gap: those connections cannot go on when the cable is mended.
            if (value is CableState.Cut or CableState.Whole)
                HangUp();
        }
    }

    /// <param name="url">Such as <c>postgresql://user:password@host:port/database</c>.</param>
    public static Cable To(string url) => new(url);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        HangUp();
        await serving;
        listener.Dispose();
        closing.Dispose();
    }

    private void HangUp()
    {
        foreach (var end in open.Keys)
            end.Close();
    }

    private async Task ServeAsync()
    {
        var carrying = new List<Task>();
        try
        {
            while (true)
                carrying.Add(CarryAsync(await listener.AcceptTcpClientAsync(closing.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(carrying);
        }
    }

    private async Task CarryAsync(TcpClient caller)
    {
        using var near = caller;
        using var far = new TcpClient();
        if (state == CableState.Cut)
            return;
        open[near] = open[far] = true;
        try
        {
            await far.ConnectAsync(server.Host, server.Port, closing.Token);
            await Task.WhenAny(
                PassAsync(near, far, CableState.Silent), PassAsync(far, near, CableState.Silent, CableState.OneWay));
        }
        catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Cut, which is what a test does with a cable.
        }
        finally
        {
            open.TryRemove(near, out _);
            open.TryRemove(far, out _);
        }
    }

    private async Task PassAsync(TcpClient from, TcpClient to, params CableState[] blocked)
    {
        var (reads, writes) = (from.GetStream(), to.GetStream());
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await reads.ReadAsync(buffer, closing.Token)) > 0)
        {
            if (!blocked.Contains(state))
                await writes.WriteAsync(buffer.AsMemory(0, read), closing.Token);
        }
    }
}
