using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class VectorIndexTests : IDisposable
{
    private readonly TestVectors.Folder _folder = new();
    private readonly VectorIndex _index;

    public VectorIndexTests() => _index = Another();

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_index_never_written_is_empty()
    {
        Assert.Empty(_index.Search(TestVectors.One(1), 10));
        Assert.Equal(0, _index.AppliedVersion);
        Assert.Equal(0, _index.Count);
    }

    [Fact]
    public void Changes_already_applied_are_passed_over()
    {
        _index.Apply(TestVectors.Additions(1, 20), 0);
        Assert.True(_index.Apply([VectorChange.Remove(5, 5), .. TestVectors.Additions(21, 1)], 0));
        Assert.Equal(21, _index.Count);
        Assert.Equal(21, _index.AppliedVersion);
    }

    [Fact]
    public void Changes_beyond_a_gap_are_refused_and_change_nothing()
    {
        _index.Apply(TestVectors.Additions(1, 20), 0);
        Assert.False(_index.Apply(TestVectors.Additions(31, 5), 30));
        Assert.Equal(20, _index.AppliedVersion);
    }

    [Fact]
    public void A_replaced_vector_is_found_where_it_is_now_and_only_there()
    {
        _index.Apply(TestVectors.Additions(1, 20), 0);
        _index.Apply([VectorChange.Add(3, TestVectors.One(999), 21)], 20);
        Assert.Equal(3, _index.Search(TestVectors.One(999), 1)[0].Id);
        Assert.Equal(1, _index.Search(TestVectors.One(999), 1)[0].Score, 0.002);
        Assert.Single(_index.Search(TestVectors.One(3), 20), hit => hit.Id == 3);
    }

    [Fact]
    public void The_score_of_any_id_is_the_one_a_search_gives_and_what_was_removed_has_none()
    {
        _index.Rebuild(Enumerable.Range(1, 300).Select(id => new VectorEntry(id, TestVectors.One(id))), 300);
        _index.Apply([VectorChange.Remove(7, 301), VectorChange.Add(9, TestVectors.One(999), 302), .. TestVectors.Additions(303, 2)], 300);
        var query = VectorQuery.Of(TestVectors.One(1));
        var all = _index.Search(query, 400).ToDictionary(hit => hit.Id, hit => hit.Score);

        var scores = _index.ScoresOf(query, [.. all.Keys, 7, 5_000]);

        Assert.Equal(301, scores.Count);
        Assert.Equal(all.OrderBy(hit => hit.Key), scores.OrderBy(hit => hit.Key));
    }

    [Fact]
    public void Another_handle_sees_a_change_after_a_refresh()
    {
        using var reader = Another();
        _index.Apply(TestVectors.Additions(1, 3), 0);
        Assert.Equal(3, reader.Count);
        _index.Apply(TestVectors.Additions(4, 1), 3);
        reader.Refresh();
        Assert.Equal(4, reader.Search(TestVectors.One(4), 1)[0].Id);
        _index.Compact();
        _index.Apply([VectorChange.Remove(4, 5)], 4);
        reader.Refresh();
        Assert.DoesNotContain(reader.Search(TestVectors.One(4), 10), hit => hit.Id == 4);
    }

    [Fact]
    public void A_foreign_tenant_source_model_or_length_is_refused()
    {
        _index.Apply(TestVectors.Additions(1, 3), 0);
        var mine = Path.Combine(_folder.Path, "indexes", "tenant_7", "examples");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "indexes", "tenant_8"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "indexes", "tenant_8", "examples"), mine);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "indexes", "tenant_7", "corrections"), mine);
        Refused(new VectorIndexKey(8, Source.Examples), TestVectors.Space());
        Refused(new VectorIndexKey(7, Source.Corrections), TestVectors.Space());
        Refused(TestVectors.Key, new VectorSpace("other-model", 96));
        Refused(TestVectors.Key, TestVectors.Space(48));
    }

    [Fact]
    public void A_rebuild_with_another_model_replaces_the_old_one_at_once()
    {
        _index.Apply(TestVectors.Additions(1, 30), 0);
        using var next = new VectorIndex(_folder.Path, TestVectors.Key, new VectorSpace("next-model", 48));
        next.Rebuild(Enumerable.Range(1, 30).Select(id => new VectorEntry(id, TestVectors.One(id, 48))), 30);
        Assert.Equal(30, next.Count);
        Assert.Equal(30, _index.Search(TestVectors.One(1), 30).Count);
        Assert.Throws<VectorIndexCorruptException>(_index.Refresh);
    }

    [Fact]
    public void A_vector_without_a_direction_or_of_another_length_is_refused_and_nothing_is_written()
    {
        _index.Apply(TestVectors.Additions(1, 3), 0);
        foreach (var bad in new[] { new float[96], [.. Enumerable.Repeat(float.NaN, 96)], new float[95] })
            Assert.Throws<ArgumentException>(() => _index.Apply([VectorChange.Add(9, bad, 9)], 3));
        Assert.Throws<ArgumentException>(() => _index.Search(new float[96], 3));
        Assert.Equal(3, _index.AppliedVersion);
    }

    [Fact]
    public void Thousands_of_rows_are_found_by_their_bits_with_the_recall_the_index_promises()
    {
        const int rows = 6000;
        var all = Enumerable.Range(1, rows).Select(id => new VectorEntry(id, TestVectors.One(id, 768))).ToList();
        using var index = new VectorIndex(_folder.Path, TestVectors.Key, TestVectors.Space(768));
        index.Rebuild(all.Take(rows / 2), rows / 2);
        index.Apply([.. all.Skip(rows / 2).Select(e => VectorChange.Add(e.Id, e.Vector, e.Id))], rows / 2);
        Assert.InRange(index.Recall, 0.99, 1);

        var found = Enumerable.Range(0, 100).Average(i =>
        {
            var query = TestVectors.One(1_000_000 + i, 768);
            var exact = all.OrderByDescending(e => TestVectors.Cosine(query, e.Vector)).Take(10).Select(e => e.Id);
            return index.Search(query, 10).Select(hit => hit.Id).Intersect(exact).Count() / 10.0;
        });
        Assert.InRange(found, 0.98, 1);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(1000)]
    [InlineData(1536)]
    public void A_score_is_the_cosine_within_two_thousandths_from_300_dimensions_on(int dimensions)
    {
        using var index = new VectorIndex(_folder.Path, TestVectors.Key, TestVectors.Space(dimensions));
        index.Rebuild(Enumerable.Range(1, 400).Select(id => new VectorEntry(id, TestVectors.One(id, dimensions))), 400);
        index.Apply(TestVectors.Additions(401, 20, dimensions), 400);
        var query = TestVectors.One(77_777, dimensions);
        var hits = index.Search(query, 420);
        Assert.Equal(420, hits.Count);
        Assert.All(hits, hit => Assert.Equal(TestVectors.Cosine(query, TestVectors.One(hit.Id, dimensions)), hit.Score, 0.002));
    }

    [Fact]
    public void A_build_that_fails_leaves_nothing_behind_and_the_old_index_in_force()
    {
        _index.Apply(TestVectors.Additions(1, 3), 0);
        IEnumerable<VectorEntry> descending = [new(2, TestVectors.One(2)), new(1, TestVectors.One(1))];
        Assert.Throws<ArgumentException>(() => _index.Rebuild(descending, 9));
        Assert.Single(Directory.GetDirectories(Path.Combine(_folder.Path, "indexes", "tenant_7", "examples")));
        Assert.Equal(3, _index.Count);
    }

    private VectorIndex Another() => new(_folder.Path, TestVectors.Key, TestVectors.Space());

    private void Refused(VectorIndexKey key, VectorSpace space)
    {
        using var index = new VectorIndex(_folder.Path, key, space);
        Assert.Throws<VectorIndexCorruptException>(() => index.Count);
    }
}
