using Microsoft.Extensions.Time.Testing;
using SupportAssistant.Core.Ai;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Ai;

public sealed class AiGateTests
{
    /// <summary>Two attempts a call, at once: time stands still here unless a test moves it.</summary>
    private static readonly AiPatience TwoAtOnce = new() { Retries = 1, BackOff = TimeSpan.Zero };
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_provider_that_failed_five_times_in_a_row_is_left_alone()
    {
        await using var ai = await AiUnderTest.StartAsync(TwoAtOnce, clock: _clock);
        ai.Provider.ChatAlways(OpenAiAnswers.Fails(500));

        for (var i = 0; i < 50; i++)
            Assert.Equal(AiFailure.Unreachable, await ai.FailAsync());

        Assert.Equal(5, ai.Provider.ChatCalls.Count);
    }

    [Fact]
    public async Task Half_an_hour_of_failure_costs_at_most_two_requests_a_minute()
    {
        await using var ai = await AiUnderTest.StartAsync(TwoAtOnce, clock: _clock);
        ai.Provider.ChatAlways(OpenAiAnswers.Fails(500));

        for (var second = 0; second < 1800; second += 5)
        {
            await ai.FailAsync();
            _clock.Advance(TimeSpan.FromSeconds(5));
        }

        Assert.InRange(ai.Provider.ChatCalls.Count, 50, 65);
    }

    [Fact]
    public async Task One_good_probe_opens_the_gate_again()
    {
        await using var ai = await AiUnderTest.StartAsync(TwoAtOnce, clock: _clock);
        ai.Provider.Chat([.. Enumerable.Repeat(OpenAiAnswers.Fails(500), 5)]);
        for (var i = 0; i < 3; i++)
            await ai.FailAsync();

        _clock.Advance(TimeSpan.FromSeconds(31));

        await ai.AskAsync();
        await ai.AskAsync();
        Assert.Equal(7, ai.Provider.ChatCalls.Count);
    }

    [Fact]
    public async Task A_success_between_failures_starts_the_count_anew()
    {
        await using var ai = await AiUnderTest.StartAsync(TwoAtOnce, clock: _clock);
        var four = Enumerable.Repeat(OpenAiAnswers.Fails(500), 4).ToArray();
        ai.Provider.Chat([.. four, OpenAiAnswers.Says("Fine."), .. four]);

        await ai.FailAsync();
        await ai.FailAsync();
        await ai.AskAsync();
        await ai.FailAsync();
        await ai.FailAsync();

        Assert.Equal(9, ai.Provider.ChatCalls.Count);
    }

    [Theory]
    [InlineData(401, "invalid_api_key", AiFailure.Rejected)]
    [InlineData(429, "insufficient_quota", AiFailure.Quota)]
    public async Task A_refused_key_or_an_empty_account_is_asked_once_in_five_minutes(
        int status, string code, AiFailure kind)
    {
        await using var ai = await AiUnderTest.StartAsync(TwoAtOnce, clock: _clock);
        ai.Provider.ChatAlways(OpenAiAnswers.Fails(status, code));

        for (var second = 0; second < 300; second += 10)
        {
            Assert.Equal(kind, await ai.FailAsync());
            _clock.Advance(TimeSpan.FromSeconds(9.9));
        }

        Assert.Single(ai.Provider.ChatCalls);
    }

    [Fact]
    public async Task A_refused_prompt_stops_nobody_else()
    {
        await using var ai = await AiUnderTest.StartAsync(TwoAtOnce, clock: _clock);
        ai.Provider.Chat([.. Enumerable.Repeat(OpenAiAnswers.Fails(400, "content_policy"), 20)]);
        for (var i = 0; i < 20; i++)
            await ai.FailAsync();

        Assert.Equal("Hello, this is the answer.", (await ai.AskAsync()).Text);
    }

    [Fact]
    public async Task Embeddings_go_on_while_chat_is_left_alone()
    {
        await using var ai = await AiUnderTest.StartAsync(TwoAtOnce, clock: _clock);
        ai.Provider.ChatAlways(OpenAiAnswers.Fails(500));
        for (var i = 0; i < 3; i++)
            await ai.FailAsync();

        Assert.Single(await ai.Embedder.EmbedAsync(1, ["still served"], default));
    }
}
