using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Web;

namespace SupportAssistant.TestKit;

/// <summary>
/// A WHMCS on a real socket of this machine: <c>/includes/api.php</c> over tickets in memory, with the quirks of the
/// documented API. Change its tickets through <see cref="Tickets"/>, its manners through <see cref="Quirks"/>.
/// </summary>
public sealed class FakeWhmcs : IAsyncDisposable
{
    public const string Identifier = "fake-identifier";
    public const string Secret = "fake-secret";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly FakeWhmcsApi api;
    private readonly Task serving;

    private FakeWhmcs(TimeProvider clock)
    {
        listener.Start();
        Url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        Tickets = new FakeTickets(clock);
        api = new FakeWhmcsApi(this, clock);
        serving = ServeAsync();
    }

    /// <summary>With a trailing slash.</summary>
    public string Url { get; }

    public FakeTickets Tickets { get; }

    public FakeWhmcsQuirks Quirks { get; } = new();

    /// <summary>What staff have written beforehand; the categories are 1, and 2 below it.</summary>
    public List<(int CategoryId, string Name, string Reply)> PredefinedReplies { get; } =
        [(2, "MX", "Dear [NAME], check <MX>.")];

    /// <summary>What was asked, oldest first.</summary>
    public ConcurrentQueue<(string Action, IReadOnlyDictionary<string, string> Form)> Requests { get; } = new();

    /// <summary>How often an action was asked for.</summary>
    public int Count(string action) => Requests.Count(request => request.Action == action);

    public static FakeWhmcs Start(TimeProvider? clock = null) => new(clock ?? TimeProvider.System);

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
                answering.Add(AnswerAsync(await listener.AcceptTcpClientAsync(closing.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(answering);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            var stream = connection.GetStream();
            var (path, form) = await ReadAsync(stream);
            Requests.Enqueue((form.GetValueOrDefault("action", ""), form));
            await Task.Delay(Quirks.Delay, closing.Token);
            if (Quirks.ResetNext > 0)
            {
                Quirks.ResetNext--;
                // Closing with zero linger sends a reset instead of an end.
                connection.LingerState = new LingerOption(true, 0);
                return;
            }
            var (status, body) = path == "/includes/api.php" ? api.Answer(form) : (404, "<html>Not Found</html>");
            if (Quirks.BeforeSendingNext is { } meanwhile)
            {
                Quirks.BeforeSendingNext = null;
                await meanwhile();
            }
            await stream.WriteAsync(Response(status, body), closing.Token);
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException)
        {
            // The client has hung up, as one that lost patience does, or the test is over.
        }
    }

    private async Task<(string Path, Dictionary<string, string> Form)> ReadAsync(NetworkStream stream)
    {
        // Latin-1 keeps a byte a character, and a form is ASCII anyway.
        using var reader = new StreamReader(stream, Encoding.Latin1, leaveOpen: true);
        var requestLine = await reader.ReadLineAsync(closing.Token) ?? throw new IOException("no request");
        var length = 0;
        while (await reader.ReadLineAsync(closing.Token) is { Length: > 0 } header)
        {
            if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(header["Content-Length:".Length..]);
        }
        var body = new char[length];
        await reader.ReadBlockAsync(body, closing.Token);
        var fields = HttpUtility.ParseQueryString(new string(body));
        return (requestLine.Split(' ')[1], fields.AllKeys.ToDictionary(key => key ?? "", key => fields[key] ?? ""));
    }

    private byte[] Response(int status, string body)
    {
        var type = body.StartsWith('{') ? "application/json" : "text/html";
        var bytes = Encoding.UTF8.GetBytes(Quirks.Truncated ? body[..(body.Length / 2)] : body);
        var location = Quirks.RedirectTo is { } target ? $"Location: {target}\r\n" : "";
        var head = $"HTTP/1.1 {(location == "" ? status : 302)} Said\r\nContent-Type: {type}\r\n"
            + $"Content-Length: {bytes.Length}\r\n{location}Connection: close\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. bytes];
    }
}
