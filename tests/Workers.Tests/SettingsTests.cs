using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Whmcs;
using SupportAssistant.TestKit;

namespace SupportAssistant.Workers.Tests;

public sealed class SettingsTests
{
    [Fact]
    public async Task All_that_is_missing_or_wrong_is_named_at_once_without_repeating_a_secret()
    {
        await using var workers = ProductProcess.Start("SupportAssistant.Workers", new Dictionary<string, string>
        {
            ["SECRET_KEY"] = "hunter2", ["DATABASE_URL"] = "mysql://root:hunter3@db/x", ["WHMCS_POLL_SECONDS"] = "0",
            ["OPENAI_BASE_URL"] = "ftp://hunter4",
        });

        Assert.Equal(78, await workers.EndAsync(TimeSpan.FromMinutes(5)));

        var said = string.Join('\n', workers.Lines);
        Assert.All(
            new[] { "SECRET_KEY", "DATABASE_URL", "WHMCS_POLL_SECONDS", "OPENAI_BASE_URL" },
            name => Assert.Contains(name, said, StringComparison.Ordinal));
        Assert.DoesNotContain("hunter", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_opens_nothing_of_what_is_stored_is_refused_before_anything_is_written()
    {
        await using var plant = await Plant.OpenAsync();
        await plant.InTenantAsync((IntegrationKeys keys) => keys.CreateAsync("addon", CancellationToken.None));
        var before = await SealedAsync(plant);
        plant.Settings["SECRET_KEY"] = "another-one-0123456789-abcdefghijklmnop";

        var workers = plant.StartWorkers();

        Assert.Equal(78, await workers.EndAsync(TimeSpan.FromMinutes(5)));
        Assert.Contains(workers.Lines, line => line.StartsWith("SECRET_KEY is not the one that the 1 stored credentials", StringComparison.Ordinal));
        Assert.Equal(before, await SealedAsync(plant));
        Assert.Empty(plant.Storage.GetMonitoringApi().Servers());
    }

    [Fact]
    public async Task A_role_that_row_level_security_does_not_bind_is_refused()
    {
        await using var plant = await Plant.OpenAsync();
        plant.Settings["DATABASE_URL"] = plant.SuperUrl;

        var workers = plant.StartWorkers();

        Assert.Equal(78, await workers.EndAsync(TimeSpan.FromMinutes(5)));
        Assert.Contains(workers.Lines, line => line.Contains("superuser", StringComparison.Ordinal));
    }

    private static async Task<List<string>> SealedAsync(Plant plant)
    {
        await using var db = plant.Open();
        return await db.IntegrationKeys.Select(k => k.SealedWebhookSecret).ToListAsync();
    }
}
