using SupportAssistant.Core.Prompts;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Prompts;

public sealed class PromptTemplateTests
{
    [Fact]
    public void What_was_inserted_is_never_looked_at_again() =>
        Assert.Equal(
            "S={context}{content} C={subject}",
            PromptTemplate.Fill("S={subject} C={content}", new Dictionary<string, string>
            {
                ["subject"] = "{context}{content}",
                ["content"] = "{subject}",
                ["context"] = "LEAK",
            }));

    [Theory]
    [InlineData("{\"a\": {\"b\": 1}} p { color: red } {} { subject } {Subject} {{subject}} {1a} {sub-ject}")]
    [InlineData("{missing} {subject")]
    [InlineData("{{subject} {subject}}")]
    public void Other_braces_are_text(string template) =>
        Assert.Equal(template, PromptTemplate.Fill(template, new Dictionary<string, string> { ["subject"] = "X" }));

    [Fact]
    public void Unknown_variables_are_named_once_in_order() =>
        Assert.Equal(
            ["custmer", "ticket_id2"],
            PromptTemplate.Unknown("{subject} {custmer} {ticket_id2} {custmer} {{not_one}} {\"nor\": 1}", ["subject"]));

    [Fact]
    public Task A_template_of_nothing_but_braces_is_filled_to_its_end() => Eventually.EndsAsync(
        () => PromptTemplate.Fill(string.Concat(Enumerable.Repeat("{a", 100_000)), new Dictionary<string, string>()));
}
