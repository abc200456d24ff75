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
    public void A_question_gets_the_section_nearest_to_it()
    {
        var wildcard = Extract("How do I get a wildcard certificate?");
        Assert.Contains("Wildcard certificates:\n\nThey need", wildcard);
        Assert.DoesNotContain("Press Renew", wildcard);
        Assert.Contains("1. Open the panel.", Extract("How do I press renew by hand?"));
    }

    [Fact]
    public void Steps_that_are_longer_than_the_letter_are_quoted_rather_than_the_opening_that_announces_them()
    {
        var article = $"""
            This article shows how to set up an auto-responder for a mailbox.

            ## Set up an auto-responder

            {string.Join('\n', Enumerable.Range(1, 40).Select(i => $"{i}. Press the button number {i} of the mailbox."))}
            """;
        Assert.Contains("1. Press the button", ArticleExtract.Of(article, "How do I set up an auto-responder for my mailbox?"));
    }

    [Fact]
    public void A_letter_holds_no_Markdown_headings_and_no_table()
    {
        var extract = Extract("What are the prices?");
        Assert.DoesNotContain("##", extract);
        Assert.DoesNotContain("|", extract);
    }

    [Fact]
    public void A_long_text_is_cut_and_says_so()
    {
        var extract = Extract("anything", string.Join('\n', Enumerable.Repeat("- A line of the article.", 200)));
        Assert.True(extract.Length < 2_000);
        Assert.EndsWith("article. …", extract);
    }

    [Fact]
    public void Broken_lines_are_joined_and_links_that_lead_nowhere_in_a_letter_keep_only_their_words()
    {
        var extract = Extract("What is the limit?", """
            The limit is
            five ([documentation](./limits)). See [the page](https://example.com/limits), [the notes][notes].
            ![](/images/limit.png)

            ::: info

            [notes]: /docs/notes
            """);
        Assert.Equal("The limit is five (documentation). See [the page](https://example.com/limits), the notes.", extract);
    }

    private static string Extract(string question, string? article = null) => ArticleExtract.Of(article ?? Article, question);
}
