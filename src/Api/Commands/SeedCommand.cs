using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Api.Commands;

/// <summary>
/// What a fresh database needs. The demo company only with <c>DEMO=true</c> and only into a database without any company:
/// users with known names must never appear in somebody's real installation.
/// </summary>
internal static class SeedCommand
{
    private const string DemoTenant = "Northwind Hosting";

    public static Task<int> RunAsync()
    {
        var environment = CommandScope.Environment();
        return string.Equals(environment["DEMO"], "true", StringComparison.OrdinalIgnoreCase)
            ? CommandScope.RunAsync(services => SeedDemoAsync(services, environment))
            : Task.FromResult(0);
    }

    private static async Task<int> SeedDemoAsync(IServiceProvider services, IConfiguration environment)
    {
        var db = services.GetRequiredService<AppDbContext>();
        if (await db.LoginNames.AnyAsync() || await db.Tenants.AnyAsync(t => t.Id != Tenant.Shared && t.Name != DemoTenant))
            return 0;
        var first = services.GetRequiredService<FirstAdmin>();
        var admin = Password(environment, "DEMO_ADMIN_PASSWORD");
        var agent = Password(environment, "DEMO_AGENT_PASSWORD");
        await first.OpenTenantAsync(DemoTenant, CancellationToken.None);
        // Both or none, so that a run that was cut short is made good by the next one.
        await using var transaction = await db.Database.BeginTransactionAsync();
        await first.AddUserAsync("admin@demo.example", "Ada Admin", UserRole.Admin, admin, CancellationToken.None);
        await first.AddUserAsync("agent@demo.example", "Sam Agent", UserRole.SupportAgent, agent, CancellationToken.None);
        await transaction.CommitAsync();
        Console.WriteLine($"The demo company {DemoTenant} is ready.");
        return 0;
    }

    private static string Password(IConfiguration environment, string name) =>
        environment[name] is { Length: >= PasswordRules.MinimumLength } password
            ? password
            : throw new SettingsException([$"DEMO=true needs {name}, with at least {PasswordRules.MinimumLength} characters."]);
}
