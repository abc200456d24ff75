using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportAssistant.Core;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Benchmarks;

/// <summary>
/// A whole draft without the model's own time, stage by stage, over real PostgreSQL and real index files, next to the
/// figures of the seed document. Arguments: documents per source, by default 1000 10000 100000.
/// </summary>
internal static class PipelineBenchmark
{
    // As many as the runtime needs to settle on its optimised code: after 300 it still compiles, and takes 2 ms of each draft.
    private const int WarmUp = 1_000;
    private const int Drafts = 200;

    public static async Task<int> RunAsync(string[] sizes)
    {
        foreach (var size in sizes.Length > 0 ? sizes.Select(int.Parse) : [1_000, 10_000, 100_000])
        {
            var folder = Directory.CreateTempSubdirectory("sa-bench-").FullName;
            try
            {
                await RunAsync(size, folder);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        return 0;
    }

    private static async Task RunAsync(int size, string folder)
    {
        await using var database = await TestDatabase.CreateAsync();
        var tenantId = await database.AddTenantAsync("Benchmark");
        await using var services = Build(database, folder);
        await WithAsync<ShippedPrompts>(services, Tenant.Shared, prompts => prompts.ImportAsync(
            Path.Combine(Corpus.Root, "data/prompts"), CancellationToken.None));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await Corpus.FillAsync(database, tenantId, size);
        Console.WriteLine($"{size:N0} documents in each of four sources, filled in {watch.Elapsed.TotalSeconds:N0} s");

        var questions = Corpus.Questions(WarmUp + Drafts);
        var timings = new List<StageTimings>();
        foreach (var question in questions)
            await WithAsync<DraftComposer>(services, tenantId, async composer =>
                timings.Add((await composer.ComposeAsync(Ask(question), null, CancellationToken.None)).Timings));
        StageTable.Print([.. timings.Skip(WarmUp)], timings[0]);
    }

    private static DraftRequest Ask(string text) =>
        new(TicketQuestion.From("Help needed", [(false, text)]), [(false, text)], "Support", "Ana Sol");

    private static async Task WithAsync<T>(ServiceProvider services, int tenantId, Func<T, Task> work) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId);
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    private static ServiceProvider Build(TestDatabase database, string folder)
    {
        var environment = new Dictionary<string, string?>
        {
            ["SECRET_KEY"] = "benchmark-key-of-enough-letters-0123456789",
            ["DATABASE_URL"] = database.ProductUrl,
            ["DATA_DIR"] = folder,
        };
        var settings = ProductSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(environment).Build());
        return new ServiceCollection().AddLogging(log => log.ClearProviders()).AddCore(settings).BuildServiceProvider();
    }
}
