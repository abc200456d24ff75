using Microsoft.Extensions.Configuration;

namespace SupportAssistant.Core.Tests;

public sealed class ProductSettingsTests
{
    private const string Key = "k9Qe2mVx7LpWz4RtBn8YcHs5JdGf3AuE";
    private const string Url = "postgresql://product:pw@db:5432/supportassistant";

    [Fact]
    public void Only_the_key_and_the_database_are_needed_and_the_rest_has_the_documented_defaults()
    {
        var settings = Read();

        Assert.Equal(Url, settings.MigrationDatabaseUrl);
        Assert.Equal(Path.GetFullPath("./data"), settings.DataDir);
        Assert.False(settings.Debug);
        Assert.Equal(("HS256", 30), (settings.Accounts.JwtAlgorithm, settings.Accounts.AccessTokenMinutes));
        Assert.Equal("offline", settings.Ai.Writer);
        Assert.Equal(("gpt-4o-mini", "text-embedding-3-small", 1536),
            (settings.Ai.ChatModel, settings.Ai.EmbeddingModel, settings.Ai.EmbeddingDimensions));
        Assert.Equal((60, false), (settings.Whmcs.PollSeconds, settings.Whmcs.AllowPrivateAddresses));
        Assert.Empty(settings.TrustedProxies);
        Assert.Null(settings.Ai.Price);
    }

    [Fact]
    public void Every_problem_is_named_in_one_go()
    {
        var problems = Problems(
            ("SECRET_KEY", ""), ("DATABASE_URL", null), ("MIGRATION_DATABASE_URL", "postgresql://nobody"),
            ("DEBUG", "maybe"),
            ("JWT_ALGORITHM", "RS256"), ("ACCESS_TOKEN_EXPIRE_MINUTES", "-5"),
            ("TRUSTED_PROXIES", "10.0.0.1, somewhere"),
            ("OPENAI_BASE_URL", "ftp://x"), ("EMBEDDING_DIMENSIONS", "1e3"), ("WHMCS_POLL_SECONDS", "0"));

        Assert.Equal(
            ["ACCESS_TOKEN_EXPIRE_MINUTES", "DATABASE_URL", "DEBUG", "EMBEDDING_DIMENSIONS", "JWT_ALGORITHM",
                "MIGRATION_DATABASE_URL", "OPENAI_BASE_URL", "SECRET_KEY", "TRUSTED_PROXIES", "WHMCS_POLL_SECONDS"],
            problems.Select(p => p.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("31-characters-are-one-too-few-..")]
    [InlineData("change-me-change-me-change-me-change-me")]
    [InlineData("CHANGEME0123456789abcdef0123456789abcdef")]
    [InlineData("your-secret-key-here-0123456789-0123456789")]
    [InlineData("<put a long random text of your own here>")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void A_key_that_others_can_guess_is_refused_and_not_repeated(string key)
    {
        key = key.TrimEnd('.');
        var problem = Assert.Single(Problems(("SECRET_KEY", key)));
        Assert.StartsWith("SECRET_KEY is ", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(key, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql://root:hunter2@db/x")]
    [InlineData("postgresql://root:hunter2@db")]
    [InlineData("postgresql://root:hunter2@db/x?colour=hunter2")]
    [InlineData("Host=db;Password=hunter2")]
    public void A_wrong_address_is_explained_without_its_password(string url) =>
        Assert.DoesNotContain("hunter2", Assert.Single(Problems(("DATABASE_URL", url))), StringComparison.Ordinal);

    [Fact]
    public void Proxies_are_single_addresses_or_networks()
    {
        var settings = Read(("TRUSTED_PROXIES", "10.0.0.5, 172.16.0.0/12,::1"));
        Assert.Equal(["10.0.0.5/32", "172.16.0.0/12", "::1/128"], settings.TrustedProxies.Select(n => n.ToString()));
    }

    [Fact]
    public void A_price_is_in_dollars_for_a_million_tokens_and_needs_both_halves()
    {
        var price = Read(("PRICE_PER_MILLION_INPUT_TOKENS", "0.15"), ("PRICE_PER_MILLION_OUTPUT_TOKENS", "0.60")).Ai.Price;

        // 2,000,000 × 0.15 / 1,000,000 + 500,000 × 0.60 / 1,000,000
        Assert.Equal(0.60m, price!.Of(2_000_000, 500_000));
        Assert.StartsWith(
            "PRICE_PER_MILLION_OUTPUT_TOKENS must be ", Assert.Single(Problems(("PRICE_PER_MILLION_INPUT_TOKENS", "0.15"))),
            StringComparison.Ordinal);
        Assert.Single(Problems(("PRICE_PER_MILLION_INPUT_TOKENS", "-1"), ("PRICE_PER_MILLION_OUTPUT_TOKENS", "1")));
        Assert.Single(Problems(("PRICE_PER_MILLION_INPUT_TOKENS", "1,5"), ("PRICE_PER_MILLION_OUTPUT_TOKENS", "1")));
    }

    private static IReadOnlyList<string> Problems(params (string, string?)[] changed) =>
        Assert.Throws<SettingsException>(() => Read(changed)).Problems;

    private static ProductSettings Read(params (string Name, string? Value)[] changed)
    {
        var values = new Dictionary<string, string?> { ["SECRET_KEY"] = Key, ["DATABASE_URL"] = Url };
        foreach (var (name, value) in changed)
            values[name] = value;
        return ProductSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }
}
