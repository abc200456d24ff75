using System.Diagnostics;
using SupportAssistant.Core.Ai;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Ai;

/// <summary>
/// The measured faults of providers and of the SDK, each with the number of requests that it may cost.
/// </summary>
public sealed class ChatFailureTests
{
    private static readonly AiPatience OneSecond =
        AiUnderTest.Hasty with { Attempt = TimeSpan.FromSeconds(1), Total = TimeSpan.FromSeconds(1.5) };

    [Theory]
    [InlineData(429, AiFailure.RateLimited)]
    [InlineData(500, AiFailure.Unreachable)]
    [InlineData(503, AiFailure.Unreachable)]
    public async Task A_provider_in_trouble_is_asked_three_times_and_no_more(int status, AiFailure kind)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.Fails(status));

        Assert.Equal(kind, await ai.FailAsync());
        Assert.Equal(3, ai.Provider.ChatCalls.Count);
        Assert.Equal(kind, ai.State.LastFailure);
        Assert.NotNull(ai.State.LastFailureAt);
    }

    [Theory]
    [InlineData(401, "invalid_api_key", AiFailure.Rejected)]
    [InlineData(403, "forbidden", AiFailure.Rejected)]
    [InlineData(400, "context_length_exceeded", AiFailure.Rejected)]
    [InlineData(404, "model_not_found", AiFailure.Rejected)]
    [InlineData(402, "insufficient_credits", AiFailure.Quota)]
    [InlineData(429, "insufficient_quota", AiFailure.Quota)]
    public async Task What_waiting_cannot_mend_is_asked_once(int status, string code, AiFailure kind)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.Fails(status, code));

        Assert.Equal(kind, await ai.FailAsync());
        Assert.Single(ai.Provider.ChatCalls);
    }

    [Fact]
    public async Task A_question_that_has_less_time_is_given_up_before_its_first_attempt_ends()
    {
        await using var ai = await AiUnderTest.StartAsync(AiUnderTest.Hasty with { Attempt = TimeSpan.FromHours(1), Total = TimeSpan.FromHours(1) });
        ai.Provider.ChatAlways(OpenAiAnswers.Stalls);

        var failure = await Assert.ThrowsAsync<AiUnavailableException>(() => ai.Chat.AskAsync(
            new ChatRequest("Be kind.", "My site is down.", 0.3, 1000, TimeSpan.FromMilliseconds(500)), null, default));

        Assert.Equal(AiFailure.TimedOut, failure.Kind);
    }

    [Fact]
    public async Task Two_failures_and_then_an_answer_is_an_answer()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.Fails(500), OpenAiAnswers.HangsUp, OpenAiAnswers.Says("Here I am."));

        Assert.Equal("Here I am.", (await ai.AskAsync()).Text);
        Assert.Null(ai.State.LastFailure);
    }

    [Fact]
    public async Task A_short_retry_after_is_waited_for()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.Fails(429, "rate_limit", retryAfter: "1"));
        var watch = Stopwatch.StartNew();

        await ai.AskAsync();

        Assert.True(watch.Elapsed.TotalSeconds > 0.95);
        Assert.Equal(2, ai.Provider.ChatCalls.Count);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("Wed, 21 Oct 2099 07:28:00 GMT")]
    public async Task A_retry_after_of_an_hour_holds_nobody(string retryAfter)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.Fails(429, "rate_limit", retryAfter));

        // Had it waited, the total deadline would have said TimedOut.
        Assert.Equal(AiFailure.RateLimited, await ai.FailAsync());
        Assert.Equal(AiFailure.RateLimited, await ai.FailAsync());

        Assert.Single(ai.Provider.ChatCalls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_that_reached_its_length_is_cut_off_and_not_asked_again(bool isStream)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.Says("Half an ans", finishReason: "length"));

        Assert.Equal(AiFailure.CutOff, await ai.FailAsync(isStream));
        Assert.Single(ai.Provider.ChatCalls);
    }

    [Fact]
    public async Task An_empty_answer_of_full_length_is_no_success()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.Says("", finishReason: "length"));

        Assert.Equal(AiFailure.CutOff, await ai.FailAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Text_after_which_no_end_is_said_is_not_an_answer(bool isStream)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.Says("Looks whole.", finishReason: null));

        Assert.Contains(await ai.FailAsync(isStream), new[] { AiFailure.CutOff, AiFailure.BadAnswer });
    }

    [Fact]
    public async Task A_stream_that_ends_early_is_cut_off_and_never_told_twice()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.EndsEarly("Half a draft"));
        var heard = new List<string>();

        var failure = await Assert.ThrowsAsync<AiUnavailableException>(() => ai.AskAsync(piece =>
        {
            heard.Add(piece);
            return ValueTask.CompletedTask;
        }));

        Assert.Equal(AiFailure.CutOff, failure.Kind);
        Assert.Equal(["Half", " a", " draft"], heard);
        Assert.Single(ai.Provider.ChatCalls);
    }

    [Fact]
    public async Task A_stream_whose_connection_drops_is_a_failure()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.CutsStream("Half a draft"));

        Assert.Contains(await ai.FailAsync(isStream: true), new[] { AiFailure.CutOff, AiFailure.Unreachable });
    }

    [Fact]
    public async Task A_stream_that_fails_before_its_first_piece_is_asked_again()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Chat(OpenAiAnswers.Fails(500), OpenAiAnswers.EndsEarly(""));

        Assert.Equal("Hello, this is the answer.", (await ai.AskAsync(_ => ValueTask.CompletedTask)).Text);
        Assert.Equal(3, ai.Provider.ChatCalls.Count);
    }

    [Fact]
    public async Task A_drip_is_cut_at_the_deadline_of_the_attempt()
    {
        await using var ai = await AiUnderTest.StartAsync(OneSecond);
        var hundredWords = string.Join(' ', Enumerable.Repeat("drip", 100));
        ai.Provider.ChatAlways(OpenAiAnswers.Drips(hundredWords, TimeSpan.FromMilliseconds(100)));

        Assert.Equal(AiFailure.TimedOut, await ai.FailAsync(isStream: true));
    }

    [Fact]
    public async Task A_stall_ends_with_the_total_deadline()
    {
        await using var ai = await AiUnderTest.StartAsync(OneSecond);
        await ai.AskAsync();
        ai.Provider.ChatAlways(OpenAiAnswers.Stalls);

        Assert.Equal(AiFailure.TimedOut, await ai.FailAsync());
        // On a busy machine the last attempt may end before the provider has even read it.
        Assert.InRange(ai.Provider.ChatCalls.Count, 1 + 1, 1 + 2);
    }

    public static TheoryData<string, bool> Nonsense =>
        new MatrixTheoryData<string, bool>(
            ["html", "no choices", "error in 200", "cut json", "unknown end", "blank"], [false, true]);

    [Theory]
    [MemberData(nameof(Nonsense))]
    public async Task What_is_not_an_answer_is_called_so(string what, bool isStream)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.ChatAlways(what switch
        {
            "html" => OpenAiAnswers.Html,
            "no choices" => OpenAiAnswers.NoChoices,
            "error in 200" => OpenAiAnswers.ErrorIn200,
            "cut json" => OpenAiAnswers.Raw("""{"id":"1","choices":[{"ind"""),
            "unknown end" => OpenAiAnswers.Says("Text.", finishReason: "who_knows"),
            _ => OpenAiAnswers.Says("  "),
        });

        // A body that is no event stream has no events: to the reader the stream ended before it began.
        AiFailure[] fitting = isStream ? [AiFailure.BadAnswer, AiFailure.CutOff] : [AiFailure.BadAnswer];
        Assert.Contains(await ai.FailAsync(isStream), fitting);
    }
}
