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

        Assert.Equal(78, await workers.EndAsync(TimeSpan.FromSeconds(60)));

        var said = string.Join('\n', workers.Lines);
        Assert.All(
            new[] { "SECRET_KEY", "DATABASE_URL", "WHMCS_POLL_SECONDS", "OPENAI_BASE_URL" },
            name => Assert.Contains(name, said, StringComparison.Ordinal));
        Assert.DoesNotContain("hunter", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_row_level_security_does_not_bind_is_refused()
    {
        await using var plant = await Plant.OpenAsync();
        plant.Settings["DATABASE_URL"] = plant.SuperUrl;

        var workers = plant.StartWorkers();

        Assert.Equal(78, await workers.EndAsync(TimeSpan.FromSeconds(60)));
        Assert.Contains(workers.Lines, line => line.Contains("superuser", StringComparison.Ordinal));
    }
}
