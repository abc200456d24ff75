using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SupportAssistant.TestKit;

/// <summary>
/// One scripted answer of <see cref="FakeOpenAi"/>: writes the response to a request with the given body.
/// </summary>
public delegate Task OpenAiAnswer(HttpContext context, JsonObject body);

/// <summary>The good and bad answers that providers were seen to give.</summary>
public static class OpenAiAnswers
{
    /// <summary>A whole answer, streamed word by word when asked so.</summary>
    public static OpenAiAnswer Says(string text, string? finishReason = "stop", bool withUsage = true) =>
        (context, body) => IsStream(body)
            ? StreamAsync(context, text, finishReason, withUsage, pause: TimeSpan.Zero)
            : JsonAsync(context, Completion(text, finishReason, withUsage));

    /// <summary>Puts the text together from the request: for a model that does what the prompt says.</summary>
    public static OpenAiAnswer SaysFrom(Func<JsonObject, string> text) =>
        (context, body) => Says(text(body))(context, body);

    /// <summary>Takes its time before it answers, as a model does.</summary>
    public static OpenAiAnswer After(TimeSpan thought, OpenAiAnswer answer) => async (context, body) =>
    {
        await Task.Delay(thought, context.RequestAborted);
        await answer(context, body);
    };

    /// <summary>Any status, with OpenAI's error body and an optional Retry-After.</summary>
    public static OpenAiAnswer Fails(int status, string code = "server_error", string? retryAfter = null) =>
        (context, _) =>
        {
            if (retryAfter is not null)
                context.Response.Headers.RetryAfter = retryAfter;
            var error = $$$"""{"error":{"message":"Scripted.","type":"{{{code}}}","code":"{{{code}}}"}}""";
            return JsonAsync(context, error, status);
        };

    /// <summary>A 429 that waiting does not mend.</summary>
    public static OpenAiAnswer QuotaUsedUp => Fails(429, "insufficient_quota");

    /// <summary>Any text under any content type with status 200.</summary>
    public static OpenAiAnswer Raw(string content, string type = "application/json") =>
        (context, _) =>
        {
            context.Response.ContentType = type;
            return context.Response.WriteAsync(content, context.RequestAborted);
        };

    /// <summary>A gateway's error page with status 200.</summary>
    public static OpenAiAnswer Html => Raw("<html><body>Bad gateway</body></html>", "text/html");

    /// <summary>An answer without any choice.</summary>
    public static OpenAiAnswer NoChoices =>
        Raw("""{"id":"1","object":"chat.completion","created":1,"model":"m","choices":[]}""");

    /// <summary>OpenRouter's way to report the failure of the provider behind it.</summary>
    public static OpenAiAnswer ErrorIn200 => Raw("""{"error":{"code":502,"message":"Upstream failed."}}""");

    /// <summary>Never answers.</summary>
    public static OpenAiAnswer Stalls => (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    /// <summary>Closes the connection without a byte.</summary>
    public static OpenAiAnswer HangsUp => (context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Streams word by word with a pause before each.</summary>
    public static OpenAiAnswer Drips(string text, TimeSpan pause) =>
        (context, _) => StreamAsync(context, text, "stop", withUsage: true, pause);

    /// <summary>Streams the text, then ends the body properly but without finish_reason and [DONE].</summary>
    public static OpenAiAnswer EndsEarly(string text) => async (context, _) =>
    {
        context.Response.ContentType = "text/event-stream";
        await WordsAsync(context, text, TimeSpan.Zero);
    };

    /// <summary>Streams the text, then drops the connection.</summary>
    public static OpenAiAnswer CutsStream(string text) => async (context, body) =>
    {
        await EndsEarly(text)(context, body);
        context.Abort();
    };

    /// <summary>A vector for each input from its words: texts that share words are near each other.</summary>
    public static OpenAiAnswer Embeds { get; } = (context, body) => JsonAsync(context, Embeddings(body, Inputs(body)
        .Select(text => OfWords(text, body["dimensions"]?.GetValue<int>() ?? 1536))));

    /// <summary>The same given vector for each input.</summary>
    public static OpenAiAnswer EmbedsAs(params float[] vector) =>
        (context, body) => JsonAsync(context, Embeddings(body, Inputs(body).Select(_ => vector)));

    /// <summary>One vector too few.</summary>
    public static OpenAiAnswer EmbedsTooFew => (context, body) =>
        JsonAsync(context, Embeddings(body, Inputs(body).Skip(1).Select(text => OfWords(text, 1536))));

    private static bool IsStream(JsonObject body) => body["stream"]?.GetValue<bool>() == true;

    private static IEnumerable<string> Inputs(JsonObject body) => body["input"] is JsonArray many
        ? many.Select(one => one!.GetValue<string>())
        : [body["input"]!.GetValue<string>()];

    private static async Task StreamAsync(
        HttpContext context, string text, string? finishReason, bool withUsage, TimeSpan pause)
    {
        context.Response.ContentType = "text/event-stream";
        await WordsAsync(context, text, pause);
        await EventAsync(context, Chunk(new JsonObject(), finishReason));
        if (withUsage)
            await EventAsync(context, $$$"""{{{Head("chat.completion.chunk")}}},"choices":[],"usage":{{{Usage}}}}""");
        await context.Response.WriteAsync("data: [DONE]\n\n", context.RequestAborted);
    }

    private static async Task WordsAsync(HttpContext context, string text, TimeSpan pause)
    {
        foreach (var word in text.Split(' ').Select((word, i) => i == 0 ? word : ' ' + word))
        {
            await Task.Delay(pause, context.RequestAborted);
            await EventAsync(context, Chunk(new JsonObject { ["role"] = "assistant", ["content"] = word }, null));
        }
    }

    private static async Task EventAsync(HttpContext context, string json)
    {
        await context.Response.WriteAsync($"data: {json}\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static string Chunk(JsonObject delta, string? finishReason)
    {
        var choice = new JsonObject { ["index"] = 0, ["delta"] = delta, ["finish_reason"] = finishReason };
        return $$$"""{{{Head("chat.completion.chunk")}}},"choices":[{{{choice.ToJsonString()}}}]}""";
    }

    private static string Completion(string text, string? finishReason, bool withUsage)
    {
        var message = new JsonObject { ["role"] = "assistant", ["content"] = text };
        var choice = new JsonObject { ["index"] = 0, ["message"] = message, ["finish_reason"] = finishReason };
        var usage = withUsage ? $",\"usage\":{Usage}" : "";
        return $$$"""{{{Head("chat.completion")}}},"choices":[{{{choice.ToJsonString()}}}]{{{usage}}}}""";
    }

    private static string Head(string kind) =>
        $$$"""{"id":"fake","object":"{{{kind}}}","created":1,"model":"fake-model" """;

    private const string Usage = """{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}""";

    private static string Embeddings(JsonObject body, IEnumerable<float[]> vectors)
    {
        var isBase64 = body["encoding_format"]?.GetValue<string>() == "base64";
        var data = vectors.Select((vector, i) => (JsonNode)new JsonObject
        {
            ["object"] = "embedding",
            ["index"] = i,
            ["embedding"] = isBase64
                ? Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan()))
                : new JsonArray([.. vector.Select(coordinate => (JsonNode)coordinate)]),
        });
        return new JsonObject
        {
            ["object"] = "list",
            ["model"] = body["model"]!.GetValue<string>(),
            ["data"] = new JsonArray([.. data]),
            ["usage"] = new JsonObject { ["prompt_tokens"] = 1, ["total_tokens"] = 1 },
        }.ToJsonString();
    }

    private static float[] OfWords(string text, int dimensions)
    {
        var vector = new float[dimensions];
        char[] gaps = [' ', '\n', '.', ',', '?', '!'];
        foreach (var word in text.ToLowerInvariant().Split(gaps, StringSplitOptions.RemoveEmptyEntries))
            vector[word.Aggregate(17u, (hash, c) => hash * 31 + c) % (uint)dimensions] += 1;
        return vector;
    }

    private static Task JsonAsync(HttpContext context, string json, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(json, context.RequestAborted);
    }
}
