using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.TestKit;

/// <summary>A company's rows in a database of its own, the queue, and as many Workers as a test starts.</summary>
public sealed class Plant : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("sa-plant-");
    private readonly TestDatabase database;
    private readonly List<ProductProcess> processes = [];
    private int lastTicket;

    static Plant() => TestTemplate.AlsoInstall(owner => PostgreSqlObjectsInstaller.Install(owner, "hangfire"), "hangfire");

    private Plant(TestDatabase database, int tenantId, IReadOnlyDictionary<string, string> more)
    {
        (this.database, TenantId) = (database, tenantId);
        Settings = new Dictionary<string, string>(more)
        {
            ["SECRET_KEY"] = "only-for-tests-0123456789-abcdefghijkl", ["DATABASE_URL"] = database.ProductUrl,
            ["DATA_DIR"] = data.FullName, ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true", ["WHMCS_POLL_SECONDS"] = "5",
        };
        var settings = ProductSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(Settings!).Build());
        Services = new ServiceCollection().AddLogging().AddCore(settings).BuildServiceProvider();
        var options = new PostgreSqlStorageOptions { SchemaName = "hangfire", PrepareSchemaIfNecessary = false, EnableLongPolling = true };
        Storage = new PostgreSqlStorage(
            new NpgsqlConnectionFactory(DatabaseUrl.ToConnectionString(database.ProductUrl), options), options);
        Queue = new BackgroundJobClient(Storage);
    }

    public int TenantId { get; }

    public Dictionary<string, string> Settings { get; }

    public ServiceProvider Services { get; }

    public string SuperUrl => database.SuperUrl;

    public JobStorage Storage { get; }

    public BackgroundJobClient Queue { get; }

    public static async Task<Plant> OpenAsync(FakeOpenAi? ai = null)
    {
        var database = await TestDatabase.CreateAsync();
        var more = ai is null ? [] : new Dictionary<string, string> { ["OPENAI_API_KEY"] = "sk-test", ["OPENAI_BASE_URL"] = ai.BaseUrl };
        var plant = new Plant(database, await database.AddTenantAsync("A company"), more);
        await using var scope = plant.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ShippedPrompts>()
            .ImportAsync(Path.Combine(AppContext.BaseDirectory, "shipped", "prompts"), CancellationToken.None);
        return plant;
    }

    /// <summary>The built program, as a process of its own.</summary>
    /// <param name="more">Settings of this process alone.</param>
    public ProductProcess StartWorkers(params (string Name, string Value)[] more) => Start("SupportAssistant.Workers", more);

    /// <summary>Waits until so many Workers serve the queue, each as the two job servers it is.</summary>
    public Task ServedAsync(int workers = 1) => Eventually.TrueAsync(
        "the Workers", () => Task.FromResult(Storage.GetMonitoringApi().Servers().Count >= 2 * workers), TimeSpan.FromMinutes(5));

    /// <summary>An article, indexed by the time this returns: without any passage no question is embedded. Needs Workers.</summary>
    public async Task AddArticleAsync()
    {
        await InTenantAsync((Articles articles) => articles.CreateAsync(
            new ArticleFields("Renewing", "Renew it under Domains.", "domains", [], "public"), "manual", null, CancellationToken.None));
        await Eventually.TrueAsync("the article's index", async () =>
        {
            await using var db = Open();
            return await db.KbArticles.AllAsync(article => article.IndexedHash == article.ContentHash);
        }, TimeSpan.FromMinutes(5));
    }

    /// <summary>The door, on a free port; it has to be among the assemblies of the test project.</summary>
    public ProductProcess StartApi() => Start("SupportAssistant.Api", [("ASPNETCORE_URLS", "http://127.0.0.1:0")]);

    public AppDbContext Open() => database.Open(TenantId);

    public AppDbContext Open(int tenantId) => database.Open(tenantId);

    /// <summary>A further company in the same house.</summary>
    public Task<int> AddTenantAsync(string name) => database.AddTenantAsync(name);

    /// <summary>A scope of its own for the company, as a job has one.</summary>
    public Task<T> InTenantAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull => InTenantAsync(TenantId, work);

    public async Task<T> InTenantAsync<TService, T>(int tenantId, Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId);
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A ticket that waits for its draft, as state alone: nothing is enqueued.</summary>
    /// <param name="waiting">How long it has waited; 10 s when not said.</param>
    /// <returns>Our id.</returns>
    public async Task<int> AddTicketAsync(TimeSpan? waiting = null)
    {
        await using var db = Open();
        var number = Interlocked.Increment(ref lastTicket);
        var then = TimeProvider.System.GetUtcNow() - (waiting ?? TimeSpan.FromSeconds(10));
        var ticket = new Ticket
        {
            TenantId = TenantId, WhmcsId = number, Subject = $"Question {number}", Status = "Open", AwaitsReply = true,
            ThreadHash = $"state of {number}", ThreadChangedAt = then, WaitingSince = then,
            Messages = [new TicketMessage { TenantId = TenantId, WhmcsReplyId = 0, FromStaff = false, Text = "How do I renew my domain?" }],
        };
        db.Tickets.Add(ticket);
        await db.SaveChangesAsync();
        return ticket.Id;
    }

    public void Enqueue(int ticketId) =>
        Queue.Enqueue<IWriteDraft>(JobQueues.Drafts, job => job.RunAsync(TenantId, ticketId, CancellationToken.None));

    public async Task<List<Draft>> DraftsAsync()
    {
        await using var db = Open();
        return await db.Drafts.AsNoTracking().OrderBy(d => d.Id).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in processes)
            await one.DisposeAsync();
        await Services.DisposeAsync();
        await database.DisposeAsync();
        data.Delete(recursive: true);
    }

    private ProductProcess Start(string program, (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string>(Settings);
        foreach (var (name, value) in more)
            settings[name] = value;
        processes.Add(ProductProcess.Start(program, settings));
        return processes[^1];
    }
}
