using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>What may happen to a running product, one after the other.</summary>
internal sealed class Faults
{
    private readonly (string Name, Func<Task> Happen)[] all;
    private readonly Plant plant;
    private ProductProcess workers;
    private DateTimeOffset databaseBack = DateTimeOffset.MinValue;
    private int next;

    public Faults(Plant plant, FakeOpenAi ai, Company company, Cable cable)
    {
        this.plant = plant;
        workers = plant.StartWorkers();
        all =
        [
            ("Workers killed", KillAsync),
            ("the model answers 500 for 15 s", () => ForAsync(15, on => ai.ChatAlways(on ? OpenAiAnswers.Fails(500) : Good))),
            ("PostgreSQL crashes", () => AwayAsync(() => DatabaseServer.CrashAsync(plant))),
            ("WHMCS answers 500 for 15 s", () => ForAsync(15, on => company.Whmcs.Quirks.Html500 = on)),
            ("Workers replaced", ReplaceAsync),
            ("embeddings are down for 15 s", () => ForAsync(15, on => ai.EmbeddingsAlways(on ? OpenAiAnswers.HangsUp : OpenAiAnswers.Embeds))),
            ("the database cannot be reached for 10 s", () => AwayAsync(() => ForAsync(10, on =>
            {
                if (on)
                    cable.Pull();
                else
                    cable.PutBack();
            }))),
            ("WHMCS takes 10 s for 15 s", () => ForAsync(15, on => company.Whmcs.Quirks.Delay = TimeSpan.FromSeconds(on ? 10 : 0))),
            ("Workers frozen for 15 s", FreezeAsync),
            ("the model's answers are cut for 15 s", () => ForAsync(15, on => ai.ChatAlways(on ? OpenAiAnswers.CutsStream("Half of") : Good))),
        ];
    }

    /// <summary>Also for some seconds after it is back, while requests that were on their way end.</summary>
    public bool DatabaseWasAway => TimeProvider.System.GetUtcNow() < databaseBack.AddSeconds(5);

    private static OpenAiAnswer Good { get; } =
        OpenAiAnswers.After(TimeSpan.FromSeconds(1), OpenAiAnswers.Says("Renew it under Domains."));

    /// <returns>What has happened.</returns>
    public async Task<string> NextAsync()
    {
        var (name, happen) = all[next++ % all.Length];
        await happen();
        return name;
    }

    private static async Task ForAsync(int seconds, Action<bool> fault)
    {
        fault(true);
        await Task.Delay(TimeSpan.FromSeconds(seconds));
        fault(false);
    }

    private async Task AwayAsync(Func<Task> fault)
    {
        databaseBack = DateTimeOffset.MaxValue.AddDays(-1);
        await fault();
        databaseBack = TimeProvider.System.GetUtcNow();
    }

    private async Task KillAsync()
    {
        await workers.KillAsync();
        workers = plant.StartWorkers();
    }

    private async Task ReplaceAsync()
    {
        await workers.SignalAsync("TERM");
        await workers.EndAsync(TimeSpan.FromSeconds(60));
        workers = plant.StartWorkers();
    }

    private async Task FreezeAsync()
    {
        await workers.SignalAsync("STOP");
        await Task.Delay(TimeSpan.FromSeconds(15));
        await workers.SignalAsync("CONT");
    }
}
