using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core.Ai;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Ai;

/// <summary>The product's own registration against a fake provider, with seconds shortened to milliseconds.</summary>
internal sealed class AiUnderTest : IAsyncDisposable
{
    /// <summary>Deadlines long enough for a busy machine, waits short enough for a test.</summary>
    public static readonly AiPatience Hasty = new()
    {
        Total = TimeSpan.FromSeconds(12),
        Attempt = TimeSpan.FromSeconds(5),
        BackOff = TimeSpan.FromMilliseconds(20),
        LongestWait = TimeSpan.FromSeconds(2),
    };

    private readonly ServiceProvider _services;
    private readonly LogLines _log;

    private AiUnderTest(FakeOpenAi provider, ServiceProvider services, LogLines log) =>
        (Provider, _services, _log) = (provider, services, log);

    public FakeOpenAi Provider { get; }

    public ChatModel Chat => _services.GetRequiredService<ChatModel>();

    public Embedder Embedder => _services.GetRequiredService<Embedder>();

    public AiState State => _services.GetRequiredService<AiWatch>().Now;

    /// <summary>Everything that was logged so far.</summary>
    public string Logged => string.Join('\n', _log.Lines);

    public static async Task<AiUnderTest> StartAsync(
        AiPatience? patience = null, Action<AiOptions, string>? configure = null, TimeProvider? clock = null)
    {
        var provider = await FakeOpenAi.StartAsync();
        var log = new LogLines();
        var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddSingleton(patience ?? Hasty)
            .AddSingleton(clock ?? TimeProvider.System)
            .Configure<AiOptions>(options =>
            {
                if (configure is null)
                    (options.OpenAiApiKey, options.OpenAiBaseUrl) = ("test-key", provider.BaseUrl);
                else
                    configure(options, provider.BaseUrl);
            })
            .AddAi()
            .BuildServiceProvider();
        return new AiUnderTest(provider, services, log);
    }

    public Task<ChatAnswer> AskAsync(
        Func<string, ValueTask>? onDelta = null, CancellationToken cancellationToken = default) =>
        Chat.AskAsync(new ChatRequest("Be kind.", "My site is down.", 0.3, 1000), onDelta, cancellationToken);

    /// <summary>The kind of the failure of one call, streamed or not.</summary>
    public async Task<AiFailure> FailAsync(bool isStream = false) => (await Assert.ThrowsAsync<AiUnavailableException>(
        () => AskAsync(isStream ? _ => ValueTask.CompletedTask : null))).Kind;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
