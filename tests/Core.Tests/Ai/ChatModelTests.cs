using System.Collections.Concurrent;
using System.Diagnostics;
using SupportAssistant.Core.Ai;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Ai;

public sealed class ChatModelTests
{
    [Fact]
    public async Task A_whole_answer_comes_back_with_its_model_and_tokens()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.Says("Please restart PHP."));

        var answer = await ai.AskAsync();

        Assert.Equal(new ChatAnswer("Please restart PHP.", "openai", "fake-model", 11, 7), answer);
        var sent = Assert.Single(ai.Provider.ChatCalls);
        Assert.Equal("Bearer test-key", sent.Authorization);
        Assert.Equal("gpt-4o-mini", sent.Body["model"]!.GetValue<string>());
        Assert.Equal(0.3, sent.Body["temperature"]!.GetValue<double>(), 1e-6);
        Assert.Equal("Be kind.", sent.Body["messages"]![0]!["content"]!.GetValue<string>());
        Assert.Equal("My site is down.", sent.Body["messages"]![1]!["content"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_streamed_answer_is_told_piece_by_piece_and_comes_back_whole()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.Says("Please restart PHP now."));
        var heard = new List<string>();

        var answer = await ai.AskAsync(piece =>
        {
            heard.Add(piece);
            return ValueTask.CompletedTask;
        });

        Assert.Equal(["Please", " restart", " PHP", " now."], heard);
        Assert.Equal(new ChatAnswer("Please restart PHP now.", "openai", "fake-model", 11, 7), answer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Missing_usage_is_estimated(bool isStream)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.Says("Please restart PHP.", withUsage: false));

        var answer = await ai.AskAsync(isStream ? _ => ValueTask.CompletedTask : null);

        // "Be kind." 3 + "My site is down." 5; "Please restart PHP." 4
        Assert.Equal((8, 4), (answer.InputTokens, answer.OutputTokens));
    }

    [Fact]
    public async Task An_unbroken_run_is_estimated()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.Says("Fine.", withUsage: false));

        var answer = await ai.Chat.AskAsync(
            new ChatRequest("s", string.Concat(Enumerable.Repeat("😀", 30_000)), 0, 10), null, default);

        Assert.InRange(answer.InputTokens, 10_000, 90_000);
    }

    [Fact]
    public async Task OpenRouter_writes_when_its_key_is_set_and_OpenAI_still_embeds()
    {
        await using var ai = await AiUnderTest.StartAsync(configure: (options, url) =>
            (options.OpenAiApiKey, options.OpenAiBaseUrl, options.OpenRouterApiKey, options.OpenRouterBaseUrl) =
            ("openai-key", url, "router-key", url));

        var answer = await ai.AskAsync();
        await ai.Embedder.EmbedAsync(1, ["text"], default);

        Assert.Equal("openrouter", answer.Writer);
        Assert.Equal("Bearer router-key", ai.Provider.ChatCalls[0].Authorization);
        Assert.Equal("openai/gpt-4o-mini", ai.Provider.ChatCalls[0].Body["model"]!.GetValue<string>());
        Assert.Equal("Bearer openai-key", ai.Provider.EmbeddingCalls[0].Authorization);
    }

    [Fact]
    public async Task Without_a_key_nothing_is_asked_and_the_state_says_offline()
    {
        await using var ai = await AiUnderTest.StartAsync(configure: (_, _) => { });

        Assert.True(ai.Chat.IsOffline);
        Assert.True(ai.Embedder.IsOffline);
        Assert.Equal(AiFailure.Unreachable, await ai.FailAsync());
        Assert.Equal(("offline", null, true, true),
            (ai.State.Writer, ai.State.ChatModel, ai.State.ChatIsOffline, ai.State.EmbeddingIsOffline));
        Assert.Empty(ai.Provider.Calls);
    }

    [Fact]
    public async Task A_lone_surrogate_in_the_ticket_is_replaced_before_the_wire()
    {
        await using var ai = await AiUnderTest.StartAsync();

        await ai.Chat.AskAsync(new ChatRequest("s", "broken \ud83d mail", 0, 10), null, default);

        var sent = ai.Provider.ChatCalls[0].Body["messages"]![1]!["content"]!.GetValue<string>();
        Assert.Equal("broken \ufffd mail", sent);
    }

    [Fact]
    public async Task A_receiver_that_fails_gets_its_own_exception_back_and_the_provider_is_not_blamed()
    {
        await using var ai = await AiUnderTest.StartAsync();

        await Assert.ThrowsAsync<IOException>(() => ai.AskAsync(_ => throw new IOException("browser gone")));

        Assert.Single(ai.Provider.ChatCalls);
        Assert.Null(ai.State.LastFailure);
    }

    [Fact]
    public async Task Callers_who_leave_are_no_failure_of_the_provider()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat([.. Enumerable.Repeat(OpenAiAnswers.Stalls, 6)]);
        while (ai.Provider.ChatCalls.Count < 6)
        {
            using var leaving = new CancellationTokenSource();
            var asking = ai.AskAsync(cancellationToken: leaving.Token);
            leaving.CancelAfter(TimeSpan.FromMilliseconds(100));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        }

        // Six in a row would have closed the gate.
        await ai.AskAsync();
        Assert.Null(ai.State.LastFailure);
    }

    [Fact]
    public async Task No_failure_repeats_the_prompt_the_answer_or_the_key()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(
            OpenAiAnswers.Raw("""{"error":{"message":"My site is down. is not allowed, test-key"}}"""));

        var failure = await Assert.ThrowsAsync<AiUnavailableException>(() => ai.AskAsync());

        var told = $"{failure}\n{ai.State}\n{ai.Logged}";
        Assert.Contains("BadAnswer", ai.Logged);
        Assert.DoesNotContain("My site is down", told);
        Assert.DoesNotContain("test-key", told);
    }

    [Fact]
    public async Task A_trace_tells_model_and_tokens_and_no_text()
    {
        var traces = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == AiServices.TelemetrySource,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = traces.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        await using var ai = await AiUnderTest.StartAsync(configure: (options, url) =>
            (options.OpenAiBaseUrl, options.ChatModel) = (url, "traced-model"));

        await ai.AskAsync();

        var trace = Assert.Single(traces, trace => Equals(trace.GetTagItem("gen_ai.request.model"), "traced-model"));
        Assert.Equal(11, Convert.ToInt32(trace.GetTagItem("gen_ai.usage.input_tokens")));
        Assert.DoesNotContain(trace.TagObjects, tag => tag.Value?.ToString()?.Contains("My site is down") == true);
    }
}
