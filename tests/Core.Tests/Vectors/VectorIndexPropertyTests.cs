using CsCheck;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public class VectorIndexPropertyTests
{
    private const int K = 10;

    private enum Step { Add, Remove, Compact, Reopen, Rebuild }

    private static readonly Gen<(Step, int, int)[]> Histories = Gen.Select(
        Gen.Frequency((6, Gen.Const(Step.Add)), (3, Gen.Const(Step.Remove)), (1, Gen.Const(Step.Compact)),
            (1, Gen.Const(Step.Reopen)), (1, Gen.Const(Step.Rebuild))),
        Gen.Int[1, 250], Gen.Int[1, 60]).Array[1, 25];

    [Fact]
    public void Any_history_of_changes_answers_like_a_plain_exact_list()
    {
        var tally = new Tally();
        Histories.Sample(history => Replay(history, tally), iter: 60, threads: 1);

        // Above 256 rows a search estimates before it scores, so a single neighbour may be missed, though rarely.
        Assert.True(tally.Found >= 0.99 * tally.Expected, $"{tally.Found} of {tally.Expected} neighbours were found.");
    }

    private static void Replay((Step Step, int Id, int Count)[] history, Tally tally)
    {
        using var folder = new TestVectors.Folder();
        var list = new Dictionary<int, float[]>();
        var index = new VectorIndex(folder.Path, TestVectors.Key, TestVectors.Space());
        using var elsewhere = new VectorIndex(folder.Path, TestVectors.Key, TestVectors.Space());
        long version = 0;
        foreach (var (step, id, count) in history)
        {
            switch (step)
            {
                case Step.Add or Step.Remove:
                    var after = version;
                    var changes = Enumerable.Range(id, count).Select(each => step == Step.Add
                        ? VectorChange.Add(each, TestVectors.One(each + (int)version * 1000), ++version)
                        : VectorChange.Remove(each, ++version)).ToList();
                    foreach (var change in changes)
                        if (change.Vector is null) list.Remove(change.Id);
                        else list[change.Id] = change.Vector;
                    Assert.True(index.Apply(changes, after));
                    break;
                case Step.Compact:
                    index.Compact();
                    break;
                case Step.Reopen:
                    index.Dispose();
                    index = new VectorIndex(folder.Path, TestVectors.Key, TestVectors.Space());
                    break;
                case Step.Rebuild:
                    index.Rebuild(list.OrderBy(entry => entry.Key).Select(e => new VectorEntry(e.Key, e.Value)), version);
                    break;
            }

            elsewhere.Refresh();
            MustAgree(list, version, index, tally);
            MustAgree(list, version, elsewhere, tally);
        }

        index.Dispose();
    }

    private static void MustAgree(Dictionary<int, float[]> list, long version, VectorIndex index, Tally tally)
    {
        Assert.Equal(version, index.AppliedVersion);
        Assert.Equal(list.Count, index.Count);
        var query = TestVectors.One((int)version + 5);
        var hits = index.Search(query, K);
        Assert.Equal(Math.Min(K, list.Count), hits.Count);
        Assert.Equal(hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id), hits);
        Assert.Equal(hits.Count, hits.Select(hit => hit.Id).Distinct().Count());
        foreach (var hit in hits) Assert.Equal(TestVectors.Cosine(query, list[hit.Id]), hit.Score, 0.004);
        if (hits.Count == 0) return;

        // Only the codes' rounding may swap neighbours of nearly the same score.
        tally.Expected += hits.Count;
        tally.Found += hits.Count - list.Count(entry => TestVectors.Cosine(query, entry.Value) > hits[^1].Score + 0.004
            && hits.All(hit => hit.Id != entry.Key));
    }

    private sealed class Tally
    {
        public int Found { get; set; }

        public int Expected { get; set; }
    }
}
