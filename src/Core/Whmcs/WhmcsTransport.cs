using System.Net;
using Polly;
using Polly.Retry;
using RestSharp;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// Carries one question to one company's WHMCS and its answer back. One for all companies: it keeps connections, and
/// neither cookies nor credentials. Every question is a read, so each may be asked three times.
/// </summary>
public sealed class WhmcsTransport : IDisposable
{
    /// <summary>Decompressed. A listed ticket takes about 1 kB, and a reply without much text half of that.</summary>
    internal const int MaxResponseBytes = 20 * 1024 * 1024;

    private readonly WhmcsOptions options;
    private readonly RestClient client;
    private readonly ResiliencePipeline<WireObject> retries;

    public WhmcsTransport(WhmcsOptions options, TimeProvider clock) : this(options, clock, new AddressGuard(options))
    {
    }

    internal WhmcsTransport(WhmcsOptions options, TimeProvider clock, AddressGuard guard)
    {
        this.options = options;
        var sockets = new SocketsHttpHandler
        {
            ConnectCallback = guard.ConnectAsync,
            ConnectTimeout = options.ConnectTimeout,
            SslOptions = { RemoteCertificateValidationCallback = AddressGuard.Trust },
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would resolve the name itself, behind the guard's back.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        };
        client = new RestClient(
            new HttpClient(new ResponseCap(sockets), disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan },
            new RestClientOptions
            {
                FollowRedirects = false,
                // Whatever the status code, there is a body to be read.
                CalculateResponseStatus = _ => ResponseStatus.Completed,
                UserAgent = "SupportAssistant",
                Expect100Continue = false,
            },
            disposeHttpClient: true);
        retries = new ResiliencePipelineBuilder<WireObject> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<WireObject>
            {
                ShouldHandle = new PredicateBuilder<WireObject>().Handle<WhmcsException>(failure => failure.IsPassing),
                MaxRetryAttempts = 2,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = options.RetryPause,
                MaxDelay = TimeSpan.FromSeconds(10),
            })
            .Build();
    }

    /// <exception cref="WhmcsException">It did not work, three times where a second try could help.</exception>
    internal async Task<WireObject> AskAsync(
        WhmcsCredentials credentials, string action, IReadOnlyList<(string Name, string Value)> parameters,
        CancellationToken cancellationToken) =>
        await retries.ExecuteAsync(
            async token => await AskOnceAsync(credentials, action, parameters, token), cancellationToken);

    public void Dispose() => client.Dispose();

    private async Task<WireObject> AskOnceAsync(
        WhmcsCredentials credentials, string action, IReadOnlyList<(string Name, string Value)> parameters,
        CancellationToken cancellationToken)
    {
        var api = new Uri(credentials.Url, "includes/api.php");
        var request = new RestRequest(api, Method.Post) { Timeout = options.Timeout }
            .AddParameter("action", action)
            .AddParameter("identifier", credentials.Identifier)
            .AddParameter("secret", credentials.Secret)
            .AddParameter("responsetype", "json");
        if (credentials.AccessKey is { } accessKey)
            request.AddParameter("accesskey", accessKey);
        foreach (var (name, value) in parameters)
            request.AddParameter(name, value);
        var response = await client.ExecuteAsync(request, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (response.ResponseStatus == ResponseStatus.Completed)
            return WhmcsVerdict.Read(action, (int)response.StatusCode, response.RawBytes ?? []);
        throw WhmcsVerdict.OfTransport(response.ResponseStatus == ResponseStatus.TimedOut, response.ErrorException);
    }
}

/// <summary>What a company's WHMCS is reached with; never logged, never shown.</summary>
internal sealed record WhmcsCredentials(Uri Url, string Identifier, string Secret, string? AccessKey);
