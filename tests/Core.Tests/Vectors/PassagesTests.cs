using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Vectors;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Vectors;

/// <summary>PostgreSQL is the truth and the index files follow it, whoever writes.</summary>
public sealed class PassagesTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly PassageText Ssl = new("Renew a certificate", "AutoSSL renews the certificate of a domain every 90 days.");
    private static readonly PassageText Mail = new("Mail is late", "Greylisting delays the first mail of a sender by minutes.");

    [Fact]
    public async Task What_one_process_writes_the_next_search_of_another_finds()
    {
        await using var api = await Product.OpenAsync(database);
        await using var worker = api.Beside(database);

        await WriteAsync(worker, 1, Ssl);
        Assert.Equal([1], await FindAsync(api, "certificate renewal"));
        await WriteAsync(api, 2, Mail);
        Assert.Equal([2, 1], await FindAsync(worker, "mail delayed by greylisting"));
        await RemoveAsync(worker, 2);
        Assert.Equal([1], await FindAsync(api, "mail delayed by greylisting"));
    }

    [Fact]
    public async Task A_changed_document_is_found_by_its_new_words_and_keeps_unchanged_passages()
    {
        await using var product = await Product.OpenAsync(database);
        await WriteAsync(product, 1, Ssl, Mail);
        var before = await IdsAsync(product);
        await WriteAsync(product, 1, Ssl, new PassageText("Backups", "Restore a file from the nightly backup in the panel."));
        var after = await IdsAsync(product);

        Assert.Equal(before[0], after[0]);
        Assert.NotEqual(before[1], after[1]);
        var found = await SearchAsync(product, "restore from backup");
        Assert.Equal("Backups", found[0].Title);
        Assert.DoesNotContain(found, p => p.Title == Mail.Title);
    }

    [Fact]
    public async Task A_damaged_or_foreign_index_file_is_made_again_from_PostgreSQL()
    {
        await using var product = await Product.OpenAsync(database);
        await WriteAsync(product, 1, Ssl, Mail);
        await SearchAsync(product, "certificate");
        await using (var restarted = product.Beside(database))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(product.Folder, "indexes"), "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).Length > 64))
                File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Select(b => (byte)(b ^ 0xA5))]);
            Assert.Equal("Renew a certificate", (await SearchAsync(restarted, "certificate renewal"))[0].Title);
        }
    }

    [Fact]
    public async Task A_tenant_never_finds_anothers_passages()
    {
        await using var one = await Product.OpenAsync(database);
        await using var other = await Product.OpenAsync(database);
        await WriteAsync(one, 1, Ssl);
        Assert.Empty(await SearchAsync(other, "certificate renewal"));
    }

    [Fact]
    public async Task An_index_moves_to_another_model_while_the_old_one_serves()
    {
        await using var provider = await FakeOpenAi.StartAsync();
        await using var before = await Product.OpenAsync(database);
        await WriteAsync(before, 1, Ssl);
        await WriteAsync(before, 2, Mail);
        await using var after = before.Beside(
            database, ("OPENAI_BASE_URL", provider.BaseUrl), ("EMBEDDING_MODEL", "text-embedding-3-small"), ("EMBEDDING_DIMENSIONS", "64"));

        Assert.Equal(1, (await FindAsync(after, "certificate renewal"))[0]);
        Assert.Empty(provider.EmbeddingCalls);

        Assert.True(await after.WithAsync((ModelChange change) => change.IsDueAsync(CancellationToken.None)));
        await after.WithAsync((ModelChange change) => change.RunAsync(CancellationToken.None));
        Assert.False(await after.WithAsync((ModelChange change) => change.IsDueAsync(CancellationToken.None)));

        var moved = provider.EmbeddingCalls.Count;
        Assert.Equal(2, (await FindAsync(after, "a question nobody has asked yet")).Count);
        Assert.Equal(moved + 1, provider.EmbeddingCalls.Count);
    }

    [Fact]
    public async Task A_company_that_forbids_it_has_nothing_embedded_by_a_provider()
    {
        await using var provider = await FakeOpenAi.StartAsync();
        await using var product = await Product.OpenAsync(
            database, ("OPENAI_BASE_URL", provider.BaseUrl), ("EMBEDDING_DIMENSIONS", "64"));
        await product.WithAsync((AppDbContext db) => db.Tenants.Where(t => t.Id == product.TenantId)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.ExternalAiAllowed, false)));
        await WriteAsync(product, 1, Ssl);
        Assert.Equal([1], await FindAsync(product, "certificate renewal"));
        Assert.Empty(provider.EmbeddingCalls);
    }

    [Fact]
    public async Task Writers_of_one_index_wait_for_each_other_and_lose_nothing()
    {
        await using var product = await Product.OpenAsync(database);
        await Task.WhenAll(Enumerable.Range(1, 20).Select(id => WriteAsync(product, id, new PassageText($"Topic {id}", $"Words of topic {id}"))));
        Assert.Equal(20, (await SearchAsync(product, "topic words", 50)).Count);
    }

    private static Task WriteAsync(Product product, int document, params PassageText[] texts) => product.WithAsync((PassageStore store) =>
        store.ReplaceAsync(Source.TenantKb, document, texts, () => { }, CancellationToken.None));

    private static Task RemoveAsync(Product product, int document) => product.WithAsync((PassageStore store) =>
        store.RemoveAsync(Source.TenantKb, document, () => { }, CancellationToken.None));

    private static Task<IReadOnlyList<FoundPassage>> SearchAsync(Product product, string text, int k = 10) =>
        product.WithAsync(async (PassageSearch search) =>
            await search.SearchAsync(
                await search.EmbedAsync(text, CancellationToken.None),
                new Dictionary<Source, IReadOnlyCollection<int>> { [Source.TenantKb] = [] }, k, CancellationToken.None));

    private static async Task<List<int>> FindAsync(Product product, string text) =>
        [.. (await SearchAsync(product, text)).Select(p => p.DocumentId)];

    private static async Task<List<int>> IdsAsync(Product product) =>
        [.. (await SearchAsync(product, "certificate mail backup")).OrderBy(p => p.PassageId).Select(p => p.PassageId)];
}
