using Microsoft.Extensions.AI;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// Asks the configured language model and accepts only a whole answer: `finish_reason` stop, with text.
/// </summary>
public sealed class ChatModel
{
    private readonly IChatClient? _client;
    private readonly AiState _state;
    private readonly AiPipeline _pipeline;

    internal ChatModel(IChatClient? client, AiState state, AiPipeline pipeline) =>
        (_client, _state, _pipeline) = (client, state, pipeline);

    /// <summary>True when no provider is configured: the caller writes from its sources instead of asking.</summary>
    public bool IsOffline => _client is null;

    /// <summary>
    /// The whole answer. <paramref name="onDelta"/> receives pieces as they come; they are void when the call throws,
    /// and once a piece was given out the call is not tried again. Throws <see cref="AiUnavailableException"/> for
    /// every failure of the provider; an exception of <paramref name="onDelta"/> passes through as it is.
    /// </summary>
    public Task<ChatAnswer> AskAsync(
        ChatRequest request, Func<string, ValueTask>? onDelta, CancellationToken cancellationToken)
    {
        if (_client is null)
            throw new AiUnavailableException(AiFailure.Unreachable, "No language model is configured.");
        ChatMessage[] messages = [new(ChatRole.System, request.System), new(ChatRole.User, request.User)];
        var options = new ChatOptions { Temperature = (float)request.Temperature, MaxOutputTokens = request.MaxTokens };
        var isHeard = false;
        return _pipeline.RunAsync(AttemptAsync, () => !isHeard, cancellationToken, request.Within);

        async ValueTask<ChatAnswer> AttemptAsync(CancellationToken token)
        {
            if (onDelta is null)
                return Accept(messages, await _client.GetResponseAsync(messages, options, token));
            var updates = new List<ChatResponseUpdate>();
            await foreach (var update in _client.GetStreamingResponseAsync(messages, options, token))
            {
                updates.Add(update);
                if (update.Text.Length == 0)
                    continue;
                isHeard = true;
                await TellAsync(onDelta, update.Text, token);
            }

            return Accept(messages, updates.ToChatResponse());
        }
    }

    private ChatAnswer Accept(ChatMessage[] asked, ChatResponse response)
    {
        // A stream whose connection closes early ends without an error: only the missing finish_reason tells
        // (measured).
        if (response.FinishReason is not { } end || end == ChatFinishReason.Length)
            throw new AiFaultException(AiFault.CutOff(isLimit: response.FinishReason is not null));
        if (end != ChatFinishReason.Stop || string.IsNullOrWhiteSpace(response.Text))
            throw new AiFaultException(AiFault.BadAnswer);
        return new ChatAnswer(
            response.Text,
            _state.Writer,
            response.ModelId ?? _state.ChatModel!,
            (int)(response.Usage?.InputTokenCount ?? asked.Sum(message => Tokens.Estimate(message.Text))),
            (int)(response.Usage?.OutputTokenCount ?? Tokens.Estimate(response.Text)));
    }

    private static async ValueTask TellAsync(Func<string, ValueTask> onDelta, string text, CancellationToken token)
    {
        try
        {
            await onDelta(text);
        }
        catch (Exception broken) when (!token.IsCancellationRequested)
        {
            throw new ListenerException(broken);
        }
    }
}
