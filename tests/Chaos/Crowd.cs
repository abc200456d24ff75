using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>Many tenants at once over three connections, some broken off in the middle: nobody sees another's row.</summary>
internal static class Crowd
{
    public static async Task RunAsync(Results results, Options options)
    {
        await using var database = await TestDatabase.CreateAsync();
        var (answered, mixups) = await CrowdedPool.RunAsync(database, options.Count("queries", 250_000), seed: 20261123);
        results.Note($"{answered} queries of 12 tenants and of nobody, 64 at once over 3 connections");
        results.Zero("mix-ups", mixups);
    }
}
