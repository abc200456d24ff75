using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.Core.Tests.Knowledge;

/// <summary>Which article a link means.</summary>
public sealed class ArticleLinksTests
{
    [Theory]
    [InlineData("See [permissions](../server/file-permissions/#changing).", "file-permissions.md")]
    [InlineData("See [permissions](file-permissions.html).", "file-permissions.md")]
    [InlineData("See [permissions](/docs/file-permissions?lang=en \"title\").", "file-permissions")]
    [InlineData("See permissions (https://host.example/help/file-permissions.htm).", "file-permissions.md")]
    [InlineData("[DNS](https://host.example/index.php?rp=/knowledgebase/12/Edit-DNS.html)", "kb:12")]
    [InlineData("[DNS](https://host.example/knowledgebase.php?action=displayarticle&id=12)", "kb:12")]
    public void A_link_means_the_article_of_its_file_or_of_its_id_in_WHMCS(string text, string article) =>
        Assert.Contains(article, ArticleLinks.In(text));

    [Theory]
    [InlineData("Only (brackets) and [a mark].")]
    [InlineData("Further [below](#dns).")]
    [InlineData("[Home](/)")]
    public void What_is_no_link_to_a_page_means_no_article(string text) => Assert.Empty(ArticleLinks.In(text));

    [Fact]
    public void A_category_of_the_knowledge_base_is_no_article() =>
        Assert.DoesNotContain("kb:3", ArticleLinks.In("[Mail](https://host.example/knowledgebase/3/Mail)"));
}
