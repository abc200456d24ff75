using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SupportAssistant.Api.Tests.Journeys;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Learning;

namespace SupportAssistant.Api.Tests.Isolation;

/// <summary>Which of the walls between companies stands; the third, the tenant from the token, always does.</summary>
public enum Walls
{
    All,
    RowLevelSecurityOnly,
    QueryFiltersOnly,
}

/// <summary>
/// A victim and a stranger in one database, with the same questions, articles and decisions. Every id of the victim is
/// between <see cref="VictimIds"/> and <see cref="StrangerIds"/>, and every text of it holds <see cref="Canary"/>.
/// </summary>
internal sealed class TwoCompanies : IAsyncDisposable
{
    public const int VictimIds = 1_000_000;
    public const int StrangerIds = 2_000_000;
    public const string Canary = "canaryvictim";
    public const string Question = "Since this morning visitors of my shop see a warning that the SSL certificate has expired.";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("sa-isolation-");

    private TwoCompanies(Walls walls) => Api = new ApiHost
    {
        Settings = new Dictionary<string, string> { ["DATA_DIR"] = data.FullName, ["WHMCS_ALLOW_PRIVATE_ADDRESSES"] = "true" },
        Change = services =>
        {
            if (walls == Walls.RowLevelSecurityOnly)
                services.ConfigureDbContext<AppDbContext>(db => db.ReplaceService<IModelCustomizer, WithoutFilters>());
        },
    };

    public ApiHost Api { get; }

    public Company Victim { get; private set; } = null!;

    public Company Stranger { get; private set; } = null!;

    public static async Task<TwoCompanies> OpenAsync(Walls walls)
    {
        var two = new TwoCompanies(walls);
        await two.Api.InitializeAsync();
        await House.SeedAsync(two.Api);
        if (walls == Walls.QueryFiltersOnly)
            await two.AsSuperAsync("SELECT format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', relname) FROM pg_class WHERE relrowsecurity");
        await two.CountFromAsync(VictimIds);
        two.Victim = await two.OpenAsync(Canary);
        await two.CountFromAsync(StrangerIds);
        two.Stranger = await two.OpenAsync("canarystranger");
        return two;
    }

    /// <summary>Every row of the victim, table by table.</summary>
    public Task<List<string>> VictimRowsAsync() => AsSuperAsync($"""
        SELECT format('SELECT %L || coalesce(string_agg(t::text, E''\n'' ORDER BY t::text), '''') FROM %I t WHERE tenant_id = {Victim.TenantId}', relname, relname)
        FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'tenant_id'
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        UNION ALL SELECT 'SELECT t::text FROM tenants t WHERE id = {Victim.TenantId}' ORDER BY 1
        """);

    /// <summary>The ids of a company's rows in a table, the latest first.</summary>
    public async Task<IReadOnlyList<int>> IdsAsync(Company company, string table, string column = "id") =>
    [
        .. (await AsSuperAsync(
                $"SELECT 'SELECT {column}::text FROM {table} WHERE tenant_id = {company.TenantId} ORDER BY id DESC'"))
            .Select(int.Parse),
    ];

    public async ValueTask DisposeAsync()
    {
        await Victim.DisposeAsync();
        await Stranger.DisposeAsync();
        await Api.DisposeAsync();
        data.Delete(recursive: true);
    }

    /// <summary>One row of everything that a company can have.</summary>
    private async Task<Company> OpenAsync(string canary)
    {
        var company = await Company.OpenAsync(Api);
        await company.SendAsync(HttpMethod.Patch, "tenant", new { signature = canary });
        await company.PostAsync("users/invitations", new { email = $"{canary}@a.example", role = "support_agent" }, HttpStatusCode.Created);
        var prompt = await company.PostAsync("prompts", new
        {
            name = canary, system_prompt = canary, context_template = "{context}", task_template = "{subject} {content}",
        }, HttpStatusCode.Created);
        await company.PostAsync($"prompts/{prompt.Number("id")}/activate");
        await company.PostAsync(
            "kb/articles", new { title = $"SSL certificate {canary}", content = $"{Question} {canary}" }, HttpStatusCode.Created);
        await company.PostAsync("examples", new { subject = canary, issue = Question, reply = canary }, HttpStatusCode.Created);
        await InAsync<KnowledgeIndexer>(company, indexer => indexer.IndexDueAsync(CancellationToken.None));
        foreach (var edit in new[] { "unedited", "rewritten", "undecided" })
            await DecideAsync(company, canary, edit);
        await InAsync<LearnFromReview>(company, async learning =>
        {
            foreach (var id in await learning.DueAsync(10, CancellationToken.None))
                await learning.LearnAsync(id, CancellationToken.None);
        });
        await company.HookAsync("TicketUserReply", 41);
        return company;
    }

    private static async Task DecideAsync(Company company, string canary, string edit)
    {
        var ticket = company.Whmcs.Tickets.Open($"{canary} {edit}", Question);
        await company.SyncAsync();
        var ticketId = await company.IdOfAsync(ticket);
        var draft = await company.PostAsync("replies/generate", new { ticket_id = ticketId }, HttpStatusCode.Created);
        var final = edit switch
        {
            "unedited" => draft.Text("draft"),
            "rewritten" => $"{canary}: we had let the partner's account lapse and have opened another one.",
            _ => null,
        };
        if (final is not null)
            await company.PostAsync("replies/approve", new { reply_id = draft.Number("id"), final_reply = final });
    }

    private Task<bool> InAsync<T>(Company company, Func<T, Task> work) where T : notnull =>
        Api.InTenantAsync(company.TenantId, async services =>
        {
            await work(services.GetRequiredService<T>());
            return true;
        });

    private Task CountFromAsync(int first) => AsSuperAsync($"""
        SELECT format('ALTER TABLE %I ALTER COLUMN id RESTART WITH {first}', table_name)
        FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id' AND is_identity = 'YES'
        """);

    /// <summary>Runs each statement that the given one makes, and gives what they answer.</summary>
    private async Task<List<string>> AsSuperAsync(string maker)
    {
        await using var super = new NpgsqlConnection(DatabaseUrl.ToConnectionString(Api.Database.SuperUrl));
        await super.OpenAsync();
        var answers = new List<string>();
        foreach (var statement in await ReadAsync(super, maker))
            answers.AddRange(await ReadAsync(super, statement));
        return answers;
    }

    private static async Task<List<string>> ReadAsync(NpgsqlConnection super, string sql)
    {
        await using var command = new NpgsqlCommand(sql, super);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(reader.GetString(0));
        return rows;
    }

    /// <summary>The product's model with none of its query filters.</summary>
    private sealed class WithoutFilters(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            foreach (var entity in modelBuilder.Model.GetEntityTypes())
                entity.SetQueryFilter(null);
        }
    }
}
