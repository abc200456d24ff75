using SupportAssistant.Core.Drafting;

namespace SupportAssistant.Core.Tests.Drafting;

public sealed class ArticleExtractTests
{
    private static readonly string Article = $"""
        Certificates are renewed by AutoSSL.

        ## Renew by hand

        1. Open the panel.
        2. Press Renew.

        ## Wildcard certificates

        They need a DNS record named _acme-challenge. {string.Join(' ', Enumerable.Repeat("A wildcard covers every subdomain.", 20))}

        ## Prices

        | Kind | Price |
        |---|---|
        | DV | 0 |
        """;

    [Fact]
    public void A_question_gets_the_opening_and_the_section_nearest_to_it()
    {
        var wildcard = ArticleExtract.Of(Article, "How do I get a wildcard certificate?");
        Assert.StartsWith("Certificates are renewed by AutoSSL.", wildcard);
        Assert.Contains("Wildcard certificates:\n\nThey need", wildcard);
        Assert.Contains("1. Open the panel.", ArticleExtract.Of(Article, "How do I press renew by hand?"));
    }

    [Fact]
    public void A_letter_holds_no_Markdown_headings_and_no_table()
    {
        var extract = ArticleExtract.Of(Article, "What are the prices?");
        Assert.DoesNotContain("##", extract);
        Assert.DoesNotContain("|", extract);
    }

    [Fact]
    public void A_long_opening_is_cut_at_the_end_of_a_line_and_says_so()
    {
        var extract = ArticleExtract.Of(string.Join('\n', Enumerable.Repeat("A line of the article.", 200)), "anything");
        Assert.True(extract.Length < 2_000);
        Assert.EndsWith("article. …", extract);
    }
}
