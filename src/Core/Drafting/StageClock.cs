namespace SupportAssistant.Core.Drafting;

/// <summary>Announces each stage and measures it.</summary>
internal sealed class StageClock(TimeProvider clock, Func<DraftProgress, ValueTask>? progress)
{
    private readonly Dictionary<string, double> spent = [];
    private readonly long start = clock.GetTimestamp();

    public TimeSpan Elapsed => clock.GetElapsedTime(start);

    public async Task<T> RunAsync<T>(string stage, Func<Task<T>> work)
    {
        if (progress is not null)
            await progress(new DraftProgress(stage));
        var begin = clock.GetTimestamp();
        var result = await work();
        spent[stage] = clock.GetElapsedTime(begin).TotalMilliseconds;
        return result;
    }

    public Task<T> RunAsync<T>(string stage, Func<T> work) => RunAsync(stage, () => Task.FromResult(work()));

    public StageTimings Timings() => new(
        Of("embedding"), Of("search"), Of("rerank"), Of("intent"), Of("confidence"), Of("prompt"), Of("generation"),
        Math.Round(Elapsed.TotalMilliseconds, 2));

    private double Of(string stage) => Math.Round(spent.GetValueOrDefault(stage), 2);
}
