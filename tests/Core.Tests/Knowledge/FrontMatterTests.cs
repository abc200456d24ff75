using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.Core.Tests.Knowledge;

public sealed class FrontMatterTests
{
    [Fact]
    public void A_head_is_read_and_the_body_begins_below_it()
    {
        var read = FrontMatter.Parse(
            "---\r\nid: ssl-renewal\r\ntitle: \"Renew: a certificate\"\r\ncategory: ssl\r\n"
            + "tags: [tls, let's encrypt]\r\nreviewed: 2026-11-15\r\n"
            + "temperature: 0.3\r\n---\r\n\r\nFirst line\r\n---\r\n");

        Assert.Equal(("ssl-renewal", "Renew: a certificate", "ssl"), (read.Id, read.Title, read.Category));
        Assert.Equal(["tls", "let's encrypt"], read.Tags);
        Assert.Equal(new DateOnly(2026, 11, 15), read.Reviewed);
        Assert.Equal("0.3", Assert.Single(read.Other).Value);
        Assert.Equal("First line\n---\n", read.Body);
    }

    [Fact]
    public void A_text_without_a_head_is_all_body()
    {
        var read = FrontMatter.Parse("Just text\n--- not a head");

        Assert.Null(read.Id);
        Assert.Equal("Just text\n--- not a head", read.Body);
    }

    [Theory]
    [InlineData("---\nid: a\n", "Line 1: the front matter has no closing line")]
    [InlineData("---\nid: a\nno colon\n---\n", "Line 3: expected")]
    [InlineData("---\nId: a\n---\n", "Line 2: expected")]
    [InlineData("---\nid: a\n\nid: b\n---\n", "Line 4: 'id' is given twice")]
    [InlineData("---\ntitle: \"open\n---\n", "Line 2: the quotation mark")]
    [InlineData("---\ntags: a, b\n---\n", "Line 2: tags are written as [a, b]")]
    [InlineData("---\nreviewed: 15.11.2026\n---\n", "Line 2: '15.11.2026' is not a date")]
    public void What_is_not_understood_is_refused_with_its_line(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => FrontMatter.Parse(text)).Message);
}
