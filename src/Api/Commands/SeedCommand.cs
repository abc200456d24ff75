using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Commands;

/// <summary>
/// What a fresh database needs: the shipped prompts, and with <c>DEMO=true</c> the demo company, only into a database
/// without any company: users with known names must never appear in somebody's real installation.
/// </summary>
internal static class SeedCommand
{
    private const string DemoTenant = "Northwind Hosting";

    public static async Task<int> RunAsync()
    {
        await CommandScope.RunAsync(services => services.GetRequiredService<ShippedPrompts>()
            .ImportAsync(CommandScope.Shipped("prompts"), CancellationToken.None));
        var environment = CommandScope.Environment();
        return string.Equals(environment["DEMO"], "true", StringComparison.OrdinalIgnoreCase)
            ? await CommandScope.RunAsync(services => SeedDemoAsync(services, environment))
            : 0;
    }

    private static async Task<int> SeedDemoAsync(IServiceProvider services, IConfiguration environment)
    {
        var db = services.GetRequiredService<AppDbContext>();
        if (await db.Tenants.AnyAsync(t => t.Id != Tenant.Shared && t.Name != DemoTenant))
            return 0;
        var first = services.GetRequiredService<FirstAdmin>();
        await first.OpenTenantAsync(DemoTenant, CancellationToken.None);
        if (environment["DEMO_ADDON_FILE"] is { Length: > 0 } file)
            await KeepAddonKeyAsync(services.GetRequiredService<IntegrationKeys>(), file);
        if (await db.Users.AnyAsync())
            return 0;
        var admin = Password(environment, "DEMO_ADMIN_PASSWORD");
        var agent = Password(environment, "DEMO_AGENT_PASSWORD");
        // One transaction, or a run that was cut short would leave a company without its people for ever.
        await using var transaction = await db.Database.BeginTransactionAsync();
        await first.AddUserAsync("admin@demo.example", "Ada Admin", UserRole.Admin, admin, CancellationToken.None);
        await first.AddUserAsync(
            "agent@demo.example", "Sam Agent", UserRole.SupportAgent, agent, CancellationToken.None);
        await AddArticlesAsync(services.GetRequiredService<Articles>());
        if (environment["DEMO_WHMCS_URL"] is { Length: > 0 } url)
            await ConnectAsync(services.GetRequiredService<WhmcsConnections>(), url, environment);
        await transaction.CommitAsync();
        await AddRepliesAsync(services);
        Console.WriteLine($"The demo company {DemoTenant} is ready.");
        return 0;
    }

    private static async Task AddArticlesAsync(Articles articles)
    {
        foreach (var file in Directory.GetFiles(CommandScope.Shipped("demo"), "*.md").Order(StringComparer.Ordinal))
            await articles.ImportAsync(
                UploadedArticle.Read(file, await File.ReadAllTextAsync(file)), "upload", Path.GetFileName(file),
                CancellationToken.None);
    }

    /// <summary>What the company's agents approved in the past, so that its first drafts have something to be like.</summary>
    private static async Task AddRepliesAsync(IServiceProvider services)
    {
        await using var file = File.OpenRead(Path.Combine(CommandScope.Shipped("demo"), "replies.json"));
        var replies = await JsonSerializer.DeserializeAsync<PastReply[]>(file, JsonSerializerOptions.Web) ?? [];
        services.GetRequiredService<CurrentActor>().DisplayName = "Ada Admin";
        var records = services.GetRequiredService<LearnedRecords>();
        try
        {
            foreach (var (subject, issue, reply) in replies)
            {
                var intent = IntentDetector.Detect(subject, issue).Intent.Name();
                await records.AddExampleAsync(subject, issue, reply, intent, CancellationToken.None);
            }
        }
        catch (AiUnavailableException)
        {
            Console.WriteLine("The embedding provider does not answer; the demo company begins without past replies.");
        }
    }

    private static async Task ConnectAsync(WhmcsConnections connections, string url, IConfiguration environment)
    {
        var errors = await connections.SaveAsync(
            new WhmcsConnectionInput(url, environment["DEMO_WHMCS_IDENTIFIER"], environment["DEMO_WHMCS_SECRET"]),
            CancellationToken.None);
        if (errors.Count > 0)
            throw new SettingsException(
                [.. errors.Select(e => $"DEMO_WHMCS_{e.Key.ToUpperInvariant()}: {string.Join(' ', e.Value)}")]);
    }

    /// <summary>
    /// The key that the simulated WHMCS's addon is set up with, readable by this user only; made once.
    /// </summary>
    private static async Task KeepAddonKeyAsync(IntegrationKeys keys, string file)
    {
        if (File.Exists(file))
            return;
        var key = await keys.CreateAsync("Simulated WHMCS", CancellationToken.None);
        var json = JsonSerializer.Serialize(
            new { integration_key = key.IntegrationKey, webhook_secret = key.WebhookSecret });
        var mode = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            mode.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new StreamWriter(file, mode);
        await stream.WriteAsync(json);
    }

    private static string Password(IConfiguration environment, string name) =>
        environment[name] is { Length: >= PasswordRules.MinimumLength } password
            ? password
            : throw new SettingsException(
                [$"DEMO=true needs {name}, with at least {PasswordRules.MinimumLength} characters."]);

    private sealed record PastReply(string Subject, string Issue, string Reply);
}
