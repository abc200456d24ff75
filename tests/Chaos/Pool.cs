using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F6: more requests than connections, and a table that somebody has locked: waits end, and nothing stays stuck.</summary>
internal static class Pool
{
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(15);

    public static async Task RunAsync(Results results, Options options)
    {
        await using var plant = await Plant.OpenAsync();
        // Without what makes tests patient: here the product's own patience is measured.
        plant.Settings["DATABASE_URL"] = plant.Settings["DATABASE_URL"].Split('?')[0] + "?MaxPoolSize=5";
        using var door = await Door.OpenAsync(plant);
        await plant.AddTicketAsync();
        var usual = await ManyAsync(door);
        results.Zero($"of {usual.Count} requests over 5 connections not answered with 200", usual.Count(asked => asked.Status != 200));

        await using var blocker = await DatabaseServer.OpenAsync(plant);
        await using (var locking = new Npgsql.NpgsqlCommand("BEGIN; LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE", blocker))
            await locking.ExecuteNonQueryAsync();
        var release = Task.Delay(Held).ContinueWith(async _ =>
        {
            await using var end = new Npgsql.NpgsqlCommand("ROLLBACK", blocker);
            await end.ExecuteNonQueryAsync();
        }).Unwrap();
        var blocked = await ManyAsync(door);
        results.AtMost($"p99 of {blocked.Count} requests while a table is locked", Results.Quantile(blocked.Select(a => a.Took.TotalSeconds), 0.99), 5, "s");
        results.Zero("answers to them other than 200 and 503", blocked.Count(asked => asked.Status is not (200 or 503)));
        await release;
        var after = await ManyAsync(door);
        results.Zero("requests not answered with 200 after that", after.Count(asked => asked.Status != 200));
    }

    private static async Task<IReadOnlyList<(int Status, TimeSpan Took)>> ManyAsync(Door door) =>
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => door.GetAsync("/api/v1/replies/pending")));
}
