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

    private readonly HttpListener listener;
    private readonly FakeWhmcsApi api;
    private readonly Task serving;

    private FakeWhmcs(HttpListener listener, int port, TimeProvider clock)
    {
        this.listener = listener;
        Url = $"http://127.0.0.1:{port}/";
        Tickets = new FakeTickets(clock);
        api = new FakeWhmcsApi(Tickets, Quirks, clock);
        serving = ServeAsync();
    }

    /// <summary>With a trailing slash.</summary>
    public string Url { get; }

    public FakeTickets Tickets { get; }

    public FakeWhmcsQuirks Quirks { get; } = new();

    /// <summary>What was asked, oldest first.</summary>
    public ConcurrentQueue<(string Action, IReadOnlyDictionary<string, string> Form)> Requests { get; } = new();

    /// <summary>How often an action was asked for.</summary>
    public int Count(string action) => Requests.Count(request => request.Action == action);

    public static FakeWhmcs Start(TimeProvider? clock = null)
    {
        for (var tries = 0; ; tries++)
        {
            var port = FreePort();
            var listener = new HttpListener();
            listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                listener.Start();
                return new FakeWhmcs(listener, port, clock ?? TimeProvider.System);
            }
            catch (HttpListenerException) when (tries < 5)
            {
                // Another process took the port in between.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
    }

    private async Task ServeAsync()
    {
        var answering = new List<Task>();
        while (true)
        {
            try
            {
                answering.Add(AnswerAsync(await listener.GetContextAsync()));
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                await Task.WhenAll(answering);
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var fields = HttpUtility.ParseQueryString(await reader.ReadToEndAsync());
            var form = fields.AllKeys.ToDictionary(key => key ?? "", key => fields[key] ?? "");
            Requests.Enqueue((form.GetValueOrDefault("action", ""), form));
            await Task.Delay(Quirks.Delay);
            if (Quirks.ResetNext > 0)
            {
                Quirks.ResetNext--;
                context.Response.Abort();
                return;
            }
            var (status, body) = context.Request.Url!.AbsolutePath == "/includes/api.php"
                ? api.Answer(form)
                : (404, "<html>Not Found</html>");
            await SendAsync(context.Response, status, body);
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
        {
            // The client has hung up, as a client that timed out does.
        }
    }

    private async Task SendAsync(HttpListenerResponse response, int status, string body)
    {
        if (Quirks.RedirectTo is { } target)
        {
            status = 302;
            response.Headers["Location"] = target;
        }
        response.StatusCode = status;
        response.ContentType = body.StartsWith('{') ? "application/json" : "text/html";
        var bytes = Encoding.UTF8.GetBytes(Quirks.Truncated ? body[..(body.Length / 2)] : body);
        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
        response.Close();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
