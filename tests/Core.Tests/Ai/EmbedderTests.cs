using SupportAssistant.Core.Ai;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Ai;

public sealed class EmbedderTests
{
    [Fact]
    public async Task Vectors_come_in_the_order_of_the_texts_with_unit_length()
    {
        await using var ai = await AiUnderTest.StartAsync();

        var vectors = await ai.Embedder.EmbedAsync(1, ["one two three", "four", "one two three"], default);

        Assert.Equal(new EmbeddingModel("text-embedding-3-small", 1536), ai.Embedder.Model);
        Assert.All(vectors, vector => Assert.Equal(1, Cosine(vector, vector), 1e-6));
        Assert.Equal(1, Cosine(vectors[0], vectors[2]), 1e-6);
        Assert.Equal(0, Cosine(vectors[0], vectors[1]), 1e-6);
    }

    [Fact]
    public async Task The_same_text_is_sent_once()
    {
        await using var ai = await AiUnderTest.StartAsync();

        await ai.Embedder.EmbedAsync(1, ["a", "b", "a"], default);
        await ai.Embedder.EmbedAsync(1, ["b", "c"], default);

        Assert.Equal([["a", "b"], ["c"]], ai.Provider.EmbeddingCalls.Select(Inputs));
    }

    [Fact]
    public async Task What_one_tenant_asked_is_asked_again_for_another()
    {
        await using var ai = await AiUnderTest.StartAsync();

        await ai.Embedder.EmbedAsync(1, ["a"], default);
        await ai.Embedder.EmbedAsync(2, ["a"], default);

        Assert.Equal(2, ai.Provider.EmbeddingCalls.Count);
    }

    [Fact]
    public async Task Many_texts_go_in_batches_of_128_and_large_ones_in_smaller()
    {
        await using var ai = await AiUnderTest.StartAsync();

        await ai.Embedder.EmbedAsync(1, [.. Enumerable.Range(0, 300).Select(i => $"text {i}")], default);
        Assert.Equal([128, 128, 44], ai.Provider.EmbeddingCalls.Select(call => Inputs(call).Length));

        // 12,504 characters each: fifteen of them stay under 200,000.
        var words = string.Concat(Enumerable.Repeat(" abcd", 2500));
        await ai.Embedder.EmbedAsync(1, [.. Enumerable.Range(0, 18).Select(i => $"{i:0000}{words}")], default);
        Assert.Equal([15, 3], ai.Provider.EmbeddingCalls.Skip(3).Select(call => Inputs(call).Length));
    }

    [Theory]
    [InlineData("word ", 13_333)]
    [InlineData("字", 2_666)]
    [InlineData("😀", 4_000)]
    public async Task A_text_over_the_model_s_limit_is_cut_by_rule(string piece, int kept)
    {
        await using var ai = await AiUnderTest.StartAsync();

        await ai.Embedder.EmbedAsync(1, [string.Concat(Enumerable.Repeat(piece, 1_000_000))], default);

        Assert.Equal(kept, Inputs(Assert.Single(ai.Provider.EmbeddingCalls))[0].Length);
    }

    [Fact]
    public async Task A_lone_surrogate_is_replaced_before_the_wire()
    {
        await using var ai = await AiUnderTest.StartAsync();

        await ai.Embedder.EmbedAsync(1, ["x \ud800 y \udc00"], default);

        Assert.Equal("x \ufffd y \ufffd", Inputs(ai.Provider.EmbeddingCalls[0])[0]);
    }

    [Theory]
    [InlineData("text-embedding-3-small", true)]
    [InlineData("openai/text-embedding-3-large", true)]
    [InlineData("nomic-embed-text", false)]
    public async Task Dimensions_are_sent_only_to_models_that_take_them(string model, bool isSent)
    {
        await using var ai = await AiUnderTest.StartAsync(configure: (options, url) =>
            (options.OpenAiBaseUrl, options.EmbeddingModel) = (url, model));

        await ai.Embedder.EmbedAsync(1, ["text"], default);

        Assert.Equal(isSent, ai.Provider.EmbeddingCalls[0].Body.ContainsKey("dimensions"));
    }

    public static TheoryData<string, string> Untrusted => new()
    {
        { "512", "512 dimensions instead of 1536" },
        { "3072", "3072 dimensions instead of 1536" },
        { "nan", "NaN" },
        { "infinite", "infinite" },
        { "zero", "zeros" },
        { "few", "1 vectors for 2 texts" },
    };

    [Theory]
    [MemberData(nameof(Untrusted))]
    public async Task A_vector_that_is_not_what_the_model_promises_is_refused_by_name(string what, string reason)
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.Embeddings(what switch
        {
            "few" => OpenAiAnswers.EmbedsTooFew,
            "nan" => OpenAiAnswers.EmbedsAs([float.NaN, .. new float[1535]]),
            "infinite" => OpenAiAnswers.EmbedsAs([float.PositiveInfinity, .. new float[1535]]),
            "zero" => OpenAiAnswers.EmbedsAs(new float[1536]),
            _ => OpenAiAnswers.EmbedsAs([.. Enumerable.Repeat(1f, int.Parse(what))]),
        });

        var refused = await Assert.ThrowsAsync<EmbeddingRefusedException>(
            () => ai.Embedder.EmbedAsync(1, ["a", "b"], default));

        Assert.Contains(reason, refused.Message);
        Assert.Equal(2, (await ai.Embedder.EmbedAsync(1, ["a", "b"], default)).Count);
    }

    [Fact]
    public async Task A_blank_text_is_refused_before_anything_is_sent()
    {
        await using var ai = await AiUnderTest.StartAsync();

        var refused = await Assert.ThrowsAsync<EmbeddingRefusedException>(
            () => ai.Embedder.EmbedAsync(1, ["a", " \n"], default));

        Assert.Equal("Text 2 of 2 is blank.", refused.Message);
        Assert.Empty(ai.Provider.Calls);
    }

    [Fact]
    public async Task An_embedding_provider_that_is_down_is_asked_three_times_and_then_reported()
    {
        await using var ai = await AiUnderTest.StartAsync();
        ai.Provider.EmbeddingsAlways(OpenAiAnswers.Fails(500));

        var down = await Assert.ThrowsAsync<AiUnavailableException>(() => ai.Embedder.EmbedAsync(1, ["a"], default));

        Assert.Equal((AiFailure.Unreachable, 3), (down.Kind, ai.Provider.EmbeddingCalls.Count));
        Assert.Equal(AiFailure.Unreachable, ai.State.LastFailure);
    }

    private static string[] Inputs(FakeOpenAi.Call call) =>
        [.. call.Body["input"]!.AsArray().Select(input => input!.GetValue<string>())];

    private static double Cosine(float[] a, float[] b) => a.Zip(b, (x, y) => (double)x * y).Sum();
}
