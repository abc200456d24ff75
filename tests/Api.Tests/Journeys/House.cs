using Hangfire;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Prompts;
using SupportAssistant.TestKit;

namespace SupportAssistant.Api.Tests.Journeys;

/// <summary>The whole product over a database of its own: the Api on a real socket, and the Workers as the process they are.</summary>
public class House : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("sa-house-");
    private ProductProcess? workers;

    public ApiHost Api { get; private set; } = null!;

    /// <summary>What both processes are told, apart from database and key.</summary>
    protected virtual Dictionary<string, string> Settings => new()
    {
        ["DATA_DIR"] = data.FullName, ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true", ["WHMCS_POLL_SECONDS"] = "5",
    };

    public virtual async ValueTask InitializeAsync()
    {
        Api = new ApiHost { IsReal = true, Settings = Settings };
        await Api.InitializeAsync();
        await SeedAsync(Api);
        workers = Start("SupportAssistant.Workers");
    }

    /// <summary>Every line that the Workers have logged.</summary>
    public IReadOnlyList<string> WorkersLog => workers!.Lines;

    /// <summary>A second process of the product, over the same database.</summary>
    public ProductProcess Start(string program) => ProductProcess.Start(program, new Dictionary<string, string>(Settings)
    {
        ["SECRET_KEY"] = ApiHost.SecretKey, ["DATABASE_URL"] = Api.Database.ProductUrl, ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
    });

    /// <summary>The prompts that ship with the product: without one there is no draft.</summary>
    internal static Task SeedAsync(ApiHost api) => api.InScopeAsync(services => services.GetRequiredService<ShippedPrompts>()
        .ImportAsync(Path.Combine(AppContext.BaseDirectory, "shipped", "prompts"), CancellationToken.None));

    /// <summary>
    /// Until no job has run, waited or been planned for longer than a ticket must be quiet: what has not been written by now is
    /// not going to be.
    /// </summary>
    public async Task QuietAsync()
    {
        var clock = TimeProvider.System;
        var quietSince = clock.GetTimestamp();
        await Eventually.TrueAsync("the end of all jobs", () =>
        {
            var jobs = Api.Services.GetRequiredService<JobStorage>().GetMonitoringApi().GetStatistics();
            if (jobs.Scheduled + jobs.Enqueued + jobs.Processing > 0)
                quietSince = clock.GetTimestamp();
            return Task.FromResult(clock.GetElapsedTime(quietSince) > DraftNeeds.LookAfter);
        });
    }

    /// <summary>As if the time had passed that failed drafts wait before they are tried again.</summary>
    public async Task SkipPausesAsync()
    {
        await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(Api.Database.SuperUrl));
        await super.OpenAsync();
        await using var skip = new NpgsqlCommand("UPDATE draft_claims SET lease_until = now() WHERE parked_reason IS NULL", super);
        await skip.ExecuteNonQueryAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (workers is not null)
            await workers.DisposeAsync();
        await Api.DisposeAsync();
        data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>A house that writes and embeds with somebody's OpenAI-compatible server.</summary>
public sealed class HouseWithModel : House
{
    public FakeOpenAi Ai { get; private set; } = null!;

    protected override Dictionary<string, string> Settings => new(base.Settings)
    {
        ["OPENAI_API_KEY"] = "sk-only-for-tests", ["OPENAI_BASE_URL"] = Ai.BaseUrl, ["EMBEDDING_DIMENSIONS"] = "256",
    };

    public override async ValueTask InitializeAsync()
    {
        Ai = await FakeOpenAi.StartAsync();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Ai.DisposeAsync();
    }
}
