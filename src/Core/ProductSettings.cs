using System.Globalization;
using System.Net;
using Microsoft.Extensions.Configuration;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core;

/// <summary>
/// Everything the operator sets, under the flat names of the environment. Read once at start, where all that is missing
/// or wrong is named at once; no sentence ever repeats a value that could be a secret.
/// </summary>
public sealed class ProductSettings
{
    /// <summary>The exit code of a process whose settings are wrong (sysexits' EX_CONFIG).</summary>
    public const int ExitCode = 78;

    public required string SecretKey { get; init; }

    /// <summary>Earlier values, for the time of a rotation.</summary>
    public required IReadOnlyList<string> PreviousSecretKeys { get; init; }

    public required string DatabaseUrl { get; init; }

    /// <summary>The owner's address, for <c>migrate</c> only.</summary>
    public required string MigrationDatabaseUrl { get; init; }

    public required string DataDir { get; init; }

    /// <summary>True serves the API reference at <c>/docs</c>.</summary>
    public required bool Debug { get; init; }

    /// <summary>Folder of the built console, or null for the one beside the program.</summary>
    public required string? ConsoleDir { get; init; }

    /// <summary>Whose <c>X-Forwarded-For</c> is believed; nobody's by default.</summary>
    public required IReadOnlyList<IPNetwork> TrustedProxies { get; init; }

    public required AccountOptions Accounts { get; init; }

    public required AiOptions Ai { get; init; }

    public required WhmcsOptions Whmcs { get; init; }

    /// <exception cref="SettingsException">At least one setting is missing or wrong.</exception>
    public static ProductSettings Read(IConfiguration configuration)
    {
        var read = new SettingsReader(configuration);
        var databaseUrl = read.Database("DATABASE_URL", required: true);
        var settings = new ProductSettings
        {
            SecretKey = read.SecretKey(),
            PreviousSecretKeys = (read.Text("SECRET_KEY_PREVIOUS") ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            DatabaseUrl = databaseUrl,
            MigrationDatabaseUrl = read.Database("MIGRATION_DATABASE_URL", required: false) is { Length: > 0 } owner
                ? owner : databaseUrl,
            DataDir = Path.GetFullPath(read.Text("DATA_DIR") ?? "./data"),
            Debug = read.Flag("DEBUG"),
            ConsoleDir = read.Text("CONSOLE_DIR"),
            TrustedProxies = read.Networks("TRUSTED_PROXIES"),
            Accounts = new AccountOptions
            {
                JwtAlgorithm = read.OneOf("JWT_ALGORITHM", "HS256", "HS384", "HS512"),
                AccessTokenMinutes = read.Number("ACCESS_TOKEN_EXPIRE_MINUTES", 30, 1, 1440),
            },
            Ai = new AiOptions
            {
                OpenAiApiKey = read.Text("OPENAI_API_KEY"),
                OpenAiBaseUrl = read.Address("OPENAI_BASE_URL"),
                OpenRouterApiKey = read.Text("OPENROUTER_API_KEY"),
                OpenRouterBaseUrl = read.Address("OPENROUTER_BASE_URL") ?? AiOptions.OpenRouter,
                ChatModel = read.Text("CHAT_MODEL") ?? "gpt-4o-mini",
                Price = read.Price("PRICE_PER_MILLION_INPUT_TOKENS", "PRICE_PER_MILLION_OUTPUT_TOKENS"),
                EmbeddingModel = read.Text("EMBEDDING_MODEL") ?? "text-embedding-3-small",
                EmbeddingDimensions = read.Number("EMBEDDING_DIMENSIONS", 1536, 8, 8192),
            },
            Whmcs = new WhmcsOptions
            {
                AllowPrivateAddresses = read.Flag("WHMCS_ALLOW_PRIVATE_ADDRESSES"),
                PollSeconds = read.Number("WHMCS_POLL_SECONDS", 60, 5, 3600),
            },
        };
        return read.Problems.Count == 0 ? settings : throw new SettingsException(read.Problems);
    }
}

/// <summary>The settings are unusable; <see cref="Problems"/> holds one sentence for each reason.</summary>
public sealed class SettingsException(IReadOnlyList<string> problems)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{problems.Count} setting(s) are missing or wrong."))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
