using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tests.Architecture;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Learning;

/// <summary>
/// A company's support desk: its WHMCS at the wire, the whole Core over a real database, and the addon's events
/// handled as the job handles them.
/// </summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string folder = Directory.CreateTempSubdirectory("sa-desk-").FullName;
    private readonly int tenantId;
    private int keyId;

    private Desk(TestDatabase database, int tenantId, (string Name, string Value)[] environment)
    {
        this.tenantId = tenantId;
        Whmcs = FakeWhmcs.Start(Clock);
        var values = new Dictionary<string, string?>
        {
            ["SECRET_KEY"] = "a root key for tests, long enough to be one",
            ["DATABASE_URL"] = database.ProductUrl,
            ["DATA_DIR"] = folder,
            ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true",
        };
        foreach (var (name, value) in environment)
            values[name] = value;
        var settings = ProductSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging(logging => logging.ClearProviders())
            .AddCore(settings)
            .BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public FakeWhmcs Whmcs { get; }

    /// <summary>Where this company's index files are.</summary>
    public string Folder => folder;

    public static async Task<Desk> OpenAsync(TestDatabase database, params (string Name, string Value)[] environment)
    {
        var desk = new Desk(database, await database.AddTenantAsync($"Desk {Guid.NewGuid():N}"), environment);
        await using (var scope = desk.services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ShippedPrompts>()
                .ImportAsync(Path.Combine(Repository.Root, "data/prompts"), default);
        await desk.WithAsync((WhmcsConnections connections) => connections.SaveAsync(
            new WhmcsConnectionInput(desk.Whmcs.Url, FakeWhmcs.Identifier, FakeWhmcs.Secret), default));
        desk.keyId = (await desk.WithAsync((IntegrationKeys keys) => keys.CreateAsync("Addon", default))).Id;
        return desk;
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().Set(tenantId);
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> ReadAsync<T>(Func<AppDbContext, Task<T>> read) => WithAsync(read);

    /// <summary>A customer opens a ticket, its event arrives, and a draft is written for it.</summary>
    /// <returns>WHMCS's id and the draft.</returns>
    public async Task<(int Id, Draft Draft)> DraftedAsync(string subject, string message, int clientId = 7)
    {
        var id = Whmcs.Tickets.Open(subject, message, clientId: clientId).Id;
        await HappensAsync("TicketOpen", id);
        return (id, await DraftAsync(id));
    }

    /// <summary>Writes the draft of the ticket's present thread.</summary>
    public async Task<Draft> DraftAsync(int whmcsId)
    {
        Clock.Advance(TimeSpan.FromSeconds(5));
        var ticket = await ReadAsync(db => db.Tickets.AsNoTracking().SingleAsync(t => t.WhmcsId == whmcsId));
        return (await WithAsync(
            (DraftWriter writer) => writer.WriteNowAsync(ticket.Id, false, draft => draft, null, default)))!;
    }

    public Task MarkAsync(Draft draft, bool inserted = false) => ReadAsync(
        db => db.Drafts.Where(d => d.Id == draft.Id).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.ShownAt, Clock.GetUtcNow())
                .SetProperty(d => d.InsertedAt, inserted ? Clock.GetUtcNow() : null)));

    public async Task CustomerSaysAsync(int whmcsId, string message)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var reply = Whmcs.Tickets.CustomerReplies(whmcsId, message);
        await HappensAsync("TicketUserReply", whmcsId, reply.Id);
    }

    /// <summary>An agent sends a reply from WHMCS, and what it teaches is learned.</summary>
    /// <returns>WHMCS's id of the reply.</returns>
    public async Task<int> AgentSendsAsync(int whmcsId, string message)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var reply = Whmcs.Tickets.StaffReplies(whmcsId, message);
        await HappensAsync("TicketAdminReply", whmcsId, reply.Id);
        return reply.Id;
    }

    public async Task HappensAsync(
        string name, int whmcsId, int? replyId = null, int? relatedId = null, int? clientId = null,
        string? message = null)
    {
        var eventId = await ReadAsync(async db =>
        {
            var arrived = new WebhookEvent
            {
                TenantId = tenantId, IntegrationKeyId = keyId, DeliveryId = Guid.NewGuid().ToString("N"), Event = name,
                WhmcsTicketId = whmcsId, WhmcsReplyId = replyId, WhmcsRelatedTicketId = relatedId,
                WhmcsClientId = clientId, Message = message,
                OccurredAt = Clock.GetUtcNow(), ReceivedAt = Clock.GetUtcNow(),
            };
            db.WebhookEvents.Add(arrived);
            await db.SaveChangesAsync();
            return arrived.Id;
        });
        int? learn = null;
        var result = await WithAsync((IServiceProvider scope) => scope.GetRequiredService<TicketArrival>().HandleAsync(
            eventId,
            async (arrived, token) =>
                learn = await scope.GetRequiredService<SentReplies>().HandleAsync(arrived, token),
            default));
        Assert.True(result.IsDone);
        if (learn is { } replyToLearn)
            await WithAsync(async (LearnFromReview learning) =>
            {
                await learning.LearnAsync(replyToLearn, default);
                return true;
            });
    }

    public Task<List<ApprovedReply>> RecordsAsync() =>
        ReadAsync(db => db.ApprovedReplies.AsNoTracking().OrderBy(a => a.Id).ToListAsync());

    /// <summary>How many passages retrieval could still find among what was learned.</summary>
    public Task<int> FindableAsync() =>
        ReadAsync(db => db.Passages.CountAsync(p => p.TenantId == tenantId && !p.Removed));

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Whmcs.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
