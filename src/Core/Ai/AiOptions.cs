using System.ComponentModel.DataAnnotations;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// Which model writes and which one embeds; with no key and no base URL the built-in offline pair serves.
/// </summary>
public sealed class AiOptions : IValidatableObject
{
    /// <summary>Where OpenRouter answers.</summary>
    public const string OpenRouter = "https://openrouter.ai/api/v1";

    /// <summary>
    /// Key for embeddings and, without an OpenRouter key, chat. A base URL alone is enough for servers that ask none.
    /// </summary>
    public string? OpenAiApiKey { get; set; }

    /// <summary>Any OpenAI-compatible server, with its version segment: `http://localhost:11434/v1`.</summary>
    public string? OpenAiBaseUrl { get; set; }

    /// <summary>When set, chat goes through OpenRouter; embeddings never do.</summary>
    public string? OpenRouterApiKey { get; set; }

    /// <summary>Only for a proxy or a test in front of OpenRouter.</summary>
    public string? OpenRouterBaseUrl { get; set; } = OpenRouter;

    /// <summary>The model that writes drafts, by the provider's own name.</summary>
    [Required]
    public string ChatModel { get; set; } = "gpt-4o-mini";

    /// <summary>The model whose vectors are stored; changing it makes every index stale.</summary>
    [Required]
    public string EmbeddingModel { get; set; } = "text-embedding-3-small";

    /// <summary>
    /// Coordinates per vector that the embedding model must answer with; the offline embedder always has 1536.
    /// </summary>
    [Range(1, 8192)]
    public int EmbeddingDimensions { get; set; } = 1536;

    /// <summary>What <see cref="ChatModel"/> costs, or null when nobody has said so.</summary>
    public AiPrice? Price { get; set; }

    /// <summary>`openai`, `openrouter` or `offline`: what a draft names as its writer.</summary>
    public string Writer => IsSet(OpenRouterApiKey) ? "openrouter" : HasOpenAi ? "openai" : "offline";

    /// <summary>`openai` or `offline`.</summary>
    public string EmbeddedBy => HasOpenAi ? "openai" : "offline";

    /// <summary>The chat model as the chosen provider calls it: OpenRouter wants the vendor in front.</summary>
    internal string ChatModelAtProvider =>
        Writer == "openrouter" && !ChatModel.Contains('/') ? $"openai/{ChatModel}" : ChatModel;

    private bool HasOpenAi => IsSet(OpenAiApiKey) || IsSet(OpenAiBaseUrl);

    /// <summary>Names every base URL that is not an absolute http(s) address.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsSet(OpenAiBaseUrl) && !IsHttp(OpenAiBaseUrl))
            yield return Refuse(nameof(OpenAiBaseUrl));
        if (IsSet(OpenRouterBaseUrl) && !IsHttp(OpenRouterBaseUrl))
            yield return Refuse(nameof(OpenRouterBaseUrl));
    }

    /// <summary>An empty variable in an .env file means that it is not set.</summary>
    internal static bool IsSet([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? value) =>
        !string.IsNullOrWhiteSpace(value);

    private static bool IsHttp(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static ValidationResult Refuse(string name) =>
        new($"{name} must be an absolute http or https address.", [name]);
}
