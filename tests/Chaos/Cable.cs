using System.Net;
using System.Net.Sockets;

namespace SupportAssistant.Chaos;

/// <summary>The wire between the product and its database, which can be pulled out and put back.</summary>
internal sealed class Cable : IDisposable
{
    private readonly IPEndPoint server;
    private readonly int port;
    private TcpListener? listener;
    private CancellationTokenSource pulled = new();

    /// <param name="databaseUrl">Of the server at the far end.</param>
    public Cable(string databaseUrl)
    {
        var far = new UriBuilder(databaseUrl);
        server = new IPEndPoint(IPAddress.Loopback, far.Port);
        Plug(0);
        port = ((IPEndPoint)listener!.LocalEndpoint).Port;
        far.Port = port;
        Url = far.Uri.AbsoluteUri;
    }

    /// <summary>The same database at the near end.</summary>
    public string Url { get; }

    /// <summary>Every connection breaks, and new ones are refused.</summary>
    public void Pull()
    {
        pulled.Cancel();
        listener!.Stop();
    }

    public void PutBack() => Plug(port);

    public void Dispose()
    {
        Pull();
        pulled.Dispose();
    }

    private void Plug(int at)
    {
        pulled = new CancellationTokenSource();
        listener = new TcpListener(IPAddress.Loopback, at) { ExclusiveAddressUse = false };
        listener.Start();
        _ = ServeAsync(listener, pulled.Token);
    }

    private async Task ServeAsync(TcpListener door, CancellationToken cut)
    {
        try
        {
            while (true)
                _ = CarryAsync(await door.AcceptTcpClientAsync(cut), cut);
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Pulled.
        }
    }

    private async Task CarryAsync(TcpClient near, CancellationToken cut)
    {
        using var product = near;
        using var database = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        try
        {
            await database.ConnectAsync(server, cut);
            var (inside, outside) = (product.GetStream(), database.GetStream());
            await Task.WhenAny(inside.CopyToAsync(outside, cut), outside.CopyToAsync(inside, cut));
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or SocketException)
        {
            // Pulled while it was being connected.
        }
    }
}
