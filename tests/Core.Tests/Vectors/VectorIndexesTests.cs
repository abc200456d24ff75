using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class VectorIndexesTests : IDisposable
{
    private readonly TestVectors.Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_least_recently_used_indexes_are_closed_and_open_again_by_themselves()
    {
        using var indexes = new VectorIndexes(new VectorOptions { Root = _folder.Path, MaxOpenIndexes = 4 });
        var all = Enumerable.Range(1, 12)
            .Select(tenant => indexes.Open(new VectorIndexKey(tenant, Source.TenantKb), TestVectors.Space())).ToArray();
        foreach (var index in all) index.Apply(TestVectors.Additions(index.Key.TenantId, 5), 0);
        for (var round = 0; round < 3; round++)
        {
            foreach (var index in all)
            {
                Assert.Equal(index.Key.TenantId, index.Search(TestVectors.One(index.Key.TenantId), 1)[0].Id);
                Assert.InRange(indexes.OpenCount, 1, 4);
            }
        }

        Assert.Equal(4, all.Count(index => index.OpenBytes > 0));
    }

    [Fact]
    public void Many_threads_over_more_indexes_than_may_be_open_always_get_their_own_tenants_answer()
    {
        using var indexes = new VectorIndexes(new VectorOptions { Root = _folder.Path, MaxOpenIndexes = 4 });
        for (var tenant = 1; tenant <= 10; tenant++)
            indexes.Open(new VectorIndexKey(tenant, Source.Examples), TestVectors.Space())
                .Apply(TestVectors.Additions(tenant * 100, 20), 0);
        Parallel.For(0, 4, worker =>
        {
            var random = new Random(worker);
            for (var i = 0; i < 500; i++)
            {
                var tenant = random.Next(1, 11);
                var hits = indexes.Open(new VectorIndexKey(tenant, Source.Examples), TestVectors.Space())
                    .Search(TestVectors.One(tenant * 100 + 3), 20);
                Assert.Equal(tenant * 100 + 3, hits[0].Id);
                Assert.All(hits, hit => Assert.Equal(tenant, hit.Id / 100));
            }
        });
    }

    [Fact]
    public void A_key_that_no_tenant_can_have_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Index(new VectorIndexKey(0, Source.Examples)));
        Assert.Throws<ArgumentException>(() => Index(new VectorIndexKey(3, Source.GlobalKb)));
        Assert.Throws<ArgumentException>(() => Index(new VectorIndexKey(-1, Source.TenantKb)));
        VectorIndex Index(VectorIndexKey key) => new(_folder.Path, key, TestVectors.Space());
    }
}
