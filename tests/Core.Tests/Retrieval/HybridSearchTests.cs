using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Vectors;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Retrieval;

/// <summary>Meaning and words together, over real PostgreSQL.</summary>
public sealed class HybridSearchTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task A_rare_word_finds_its_article_among_many_that_mean_the_same()
    {
        await using var provider = await FakeOpenAi.StartAsync();
        await using var product = await Product.OpenAsync(
            database, ("OPENAI_BASE_URL", provider.BaseUrl), ("EMBEDDING_DIMENSIONS", "8"));
        foreach (var id in Enumerable.Range(1, 40))
            await WriteAsync(product, id, $"Mail error {id}", id == 33 ? "The server answers with code XQ4711." : $"The server answers {id}.");
        var found = await FindAsync(product, "What does XQ4711 mean?");
        Assert.Contains(33, found.Select(m => m.Passage.DocumentId));
        Assert.True(Coverage(found, 33) > 0);
    }

    [Fact]
    public async Task What_one_process_writes_or_removes_the_words_of_another_follow()
    {
        await using var api = await Product.OpenAsync(database);
        await using var worker = api.Beside(database);
        await WriteAsync(worker, 1, "Greylisting", "The first mail of a sender is delayed by greylisting.");
        await WriteAsync(worker, 2, "Quota", "The mailbox is full.");
        Assert.True(Coverage(await FindAsync(api, "greylisting"), 1) > 0);

        await WriteAsync(worker, 1, "Spam filter", "The first mail of a sender is checked.");
        Assert.Equal(0, Coverage(await FindAsync(api, "greylisting"), 1), 1e-9);

        await api.WithAsync((PassageStore store) =>
            store.RemoveAsync(Source.TenantKb, 1, () => { }, CancellationToken.None));
        Assert.DoesNotContain(1, (await FindAsync(worker, "spam filter of a sender")).Select(m => m.Passage.DocumentId));
    }

    [Theory]
    [InlineData("permissions.md", true)]
    [InlineData("elsewhere.md", false)]
    public async Task An_article_that_shares_no_word_with_the_question_is_found_where_the_leading_one_points_to_it(
        string link, bool isFound)
    {
        await using var product = await Product.OpenAsync(database);
        var errors = await SaveAsync(product, "errors.md");
        var permissions = await SaveAsync(product, "permissions.md");
        await WriteAsync(product, errors, "Write to file fails", $"If a file on disk fails to be written, set the [rights]({link}).");
        await WriteAsync(product, permissions, "Chmod", "Octal numbers of owner, group and others.");
        foreach (var id in Enumerable.Range(permissions + 1, 26))
            await WriteAsync(product, id, $"Note {id}", $"How editors write part {id}.");

        var found = await FindAsync(product, "Write to file on disk fails");
        Assert.Equal(errors, found[0].Passage.DocumentId);
        Assert.Equal(isFound, found.Any(m => m.Passage.DocumentId == permissions));
        if (isFound)
            Assert.True(Coverage(found, permissions) > 0.1);
    }

    [Fact]
    public async Task A_tenant_never_finds_anothers_words()
    {
        await using var one = await Product.OpenAsync(database);
        await using var other = await Product.OpenAsync(database);
        await WriteAsync(one, 1, "Codeword", "XQ4711");
        Assert.Empty(await FindAsync(other, "XQ4711"));
    }

    [Fact]
    public async Task The_score_stays_the_raw_cosine_and_the_weighted_score_its_product()
    {
        await using var product = await Product.OpenAsync(database);
        await WriteAsync(product, 1, "Renew a certificate", "AutoSSL renews it.");
        var found = Assert.Single(await FindAsync(product, "certificate renewal"));
        Assert.Equal(found.Score * SourceWeights.Default[Source.TenantKb], found.WeightedScore, 1e-9);
        Assert.True(found.Relevance < found.Score + HybridRanking.LexicalShare);
    }

    /// <summary>What the words add to the meaning.</summary>
    private static double Coverage(IReadOnlyList<Match> matches, int document)
    {
        var match = matches.Single(m => m.Passage.DocumentId == document);
        return match.Relevance - (1 - HybridRanking.LexicalShare) * match.Score;
    }

    /// <returns>The id of an uploaded article of this file.</returns>
    private static Task<int> SaveAsync(Product product, string file) => product.WithAsync(async (Articles articles) =>
        (await articles.ImportAsync(new ArticleFields(file, "Text", "general", [], "public"), "upload", file, CancellationToken.None)).Id);

    private static Task WriteAsync(Product product, int document, string title, string text) => product.WithAsync((PassageStore store) =>
        store.ReplaceAsync(Source.TenantKb, document, [new PassageText(title, text)], () => { }, CancellationToken.None));

    private static Task<IReadOnlyList<Match>> FindAsync(Product product, string text) => product.WithAsync(async (Retriever retriever) =>
        await retriever.FindAsync(
            await retriever.EmbedAsync(text, CancellationToken.None), [Source.TenantKb], SourceWeights.Default, CancellationToken.None));
}
