using Microsoft.Extensions.Options;

namespace SupportAssistant.Core.Ai;

/// <summary>Remembers the last failed call and says what serves now.</summary>
public sealed class AiWatch
{
    private readonly TimeProvider _clock;
    private volatile AiState _now;

    internal AiWatch(IOptions<AiOptions> options, TimeProvider clock)
    {
        _clock = clock;
        var chosen = options.Value;
        var isOffline = chosen.Writer == "offline";
        _now = new AiState(
            chosen.Writer,
            isOffline ? null : chosen.ChatModelAtProvider,
            Ai.EmbeddingModel.ChosenBy(chosen),
            isOffline,
            chosen.EmbeddedBy == "offline",
            chosen.Price,
            LastFailure: null,
            LastFailureAt: null);
    }

    public AiState Now => _now;

    internal void Note(AiFailure kind) => _now = _now with { LastFailure = kind, LastFailureAt = _clock.GetUtcNow() };
}
