using SupportAssistant.Core.Drafting;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>
/// F7 to F10: whatever the model's provider does, a draft costs few calls and little time, holds no half of an answer, and says
/// when it was written without the model.
/// </summary>
internal static class Provider
{
    private const string Part = "This is only the first part";

    private static readonly (string Name, OpenAiAnswer Answer)[] Faults =
    [
        ("429", OpenAiAnswers.Fails(429, "rate_limit_exceeded")),
        ("429, Retry-After 3600", OpenAiAnswers.Fails(429, "rate_limit_exceeded", "3600")),
        ("429, Retry-After 15", OpenAiAnswers.Fails(429, "rate_limit_exceeded", "15")),
        ("insufficient_quota", OpenAiAnswers.QuotaUsedUp),
        ("401", OpenAiAnswers.Fails(401, "invalid_api_key")),
        ("500", OpenAiAnswers.Fails(500)),
        ("closed connection", OpenAiAnswers.HangsUp),
        ("stall", OpenAiAnswers.Stalls),
        ("drip", OpenAiAnswers.Drips($"{Part} {string.Join(' ', Enumerable.Repeat("and", 300))}", TimeSpan.FromSeconds(1))),
        ("cut stream", OpenAiAnswers.CutsStream(Part)),
        ("stream without an end", OpenAiAnswers.EndsEarly(Part)),
        ("no choices", OpenAiAnswers.NoChoices),
        ("HTML", OpenAiAnswers.Html),
        ("error in 200", OpenAiAnswers.ErrorIn200),
        ("finish_reason length", OpenAiAnswers.Says(Part, "length")),
    ];

    public static async Task RunAsync(Results results, Options options)
    {
        // Each meets Workers of its own, which have not yet learned to leave the provider alone; five at once, most of it is waiting.
        var cases = new List<Case>();
        foreach (var some in Faults.Chunk(5))
            cases.AddRange(await Task.WhenAll(some.Select(fault => DraftAsync(fault.Name, fault.Answer, OpenAiAnswers.Embeds))));
        foreach (var one in cases)
            results.Note($"{one.Name}: {one.Calls} calls, {one.Seconds:F1} s, written by {one.Draft.Writer}");
        results.AtMost("calls per draft, worst fault", cases.Max(one => one.Calls), 3, "calls");
        results.AtMost("time per draft, worst fault", cases.Max(one => one.Seconds), 60, "s");
        results.Zero("partial drafts stored", cases.Count(one => one.Draft.Text.Contains(Part, StringComparison.Ordinal)));
        results.Zero("offline drafts that do not say so", cases.Count(one =>
            one.Draft.Writer != "offline" || one.Draft.Evidence.Warnings.All(warning => warning.Kind != "llm_unavailable")));
        var slow = await DraftAsync("slow embedding, stalled model", OpenAiAnswers.Stalls,
            OpenAiAnswers.After(TimeSpan.FromSeconds(20), OpenAiAnswers.Embeds));
        results.AtMost($"time per draft, {slow.Name}", slow.Seconds, 60, "s");
    }

    private static async Task<Case> DraftAsync(string name, OpenAiAnswer answer, OpenAiAnswer embeds)
    {
        await using var ai = (await FakeOpenAi.StartAsync()).ChatAlways(answer);
        await using var plant = await Plant.OpenAsync(ai);
        plant.StartWorkers();
        await plant.AddArticleAsync();
        ai.EmbeddingsAlways(embeds);
        plant.Enqueue(await plant.AddTicketAsync());
        await Eventually.TrueAsync($"a draft in spite of {name}", async () => (await plant.DraftsAsync()).Count > 0, TimeSpan.FromMinutes(5));
        var draft = (await plant.DraftsAsync())[0];
        return new Case(name, ai.ChatCalls.Count, draft.Evidence.Timings.Total / 1_000, draft);
    }

    private sealed record Case(string Name, int Calls, double Seconds, Draft Draft);
}
