using System.ComponentModel.DataAnnotations;
using SupportAssistant.Core.Ai;

namespace SupportAssistant.Core.Tests.Ai;

public sealed class AiOptionsTests
{
    [Theory]
    [InlineData(null, null, null, "offline", "offline")]
    [InlineData("", " ", "", "offline", "offline")]
    [InlineData("key", null, null, "openai", "openai")]
    [InlineData(null, "http://localhost:11434/v1", null, "openai", "openai")]
    [InlineData(null, null, "key", "openrouter", "offline")]
    [InlineData("key", null, "key", "openrouter", "openai")]
    public void The_keys_choose_who_writes_and_who_embeds(
        string? openAi, string? baseUrl, string? openRouter, string writer, string embeddedBy)
    {
        var options = new AiOptions { OpenAiApiKey = openAi, OpenAiBaseUrl = baseUrl, OpenRouterApiKey = openRouter };

        Assert.Equal((writer, embeddedBy), (options.Writer, options.EmbeddedBy));
    }

    [Fact]
    public void Every_wrong_setting_is_named()
    {
        var options = new AiOptions { OpenAiBaseUrl = "ftp://x", OpenRouterBaseUrl = "nowhere" };

        Assert.Equal(["OpenAiBaseUrl", "OpenRouterBaseUrl"], Refused(options));
        Assert.Equal(
            ["ChatModel", "EmbeddingDimensions"], Refused(new AiOptions { ChatModel = "", EmbeddingDimensions = 0 }));
        Assert.Empty(Refused(new AiOptions { OpenAiBaseUrl = "" }));
    }

    private static string[] Refused(AiOptions options)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return [.. results.SelectMany(result => result.MemberNames).Order()];
    }
}
