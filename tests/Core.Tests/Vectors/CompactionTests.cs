using System.Numerics.Tensors;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class CompactionTests : IDisposable
{
    private readonly TestVectors.Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(19, 10)]
    [InlineData(20, 20)]
    [InlineData(21, 21)]
    public void A_new_mean_is_taken_once_the_rows_have_doubled(int rows, int meanRows)
    {
        using var from = Opened(first: 10, rows);
        var mean = Compaction.Write(Target, from.Now);
        using var compacted = Generation.Open(Path.Combine(Target, "base"));

        Assert.Equal(meanRows, compacted.Header.MeanRows);
        Assert.Equal(rows, compacted.Header.Rows);
        Assert.Equal(rows, compacted.Header.Version);
        Assert.Equal(mean, compacted.Mean);
        Assert.Equal(meanRows > 10, !mean.AsSpan().SequenceEqual(from.Now.Base.Mean));
    }

    [Fact]
    public void Codes_around_the_old_mean_are_copied_as_they_are()
    {
        using var from = Opened(first: 10, rows: 19);
        Compaction.Write(Target, from.Now);
        using var compacted = Generation.Open(Path.Combine(Target, "base"));
        for (var row = 0; row < 19; row++)
        {
            var old = from.Now.Code(row < 10 ? row : from.Now.TailStart + row - 10, new byte[16]);
            var code = compacted.Code(row, new byte[16]);
            Assert.Equal(row + 1, compacted.Ids[row]);
            Assert.Equal(old.Step, code.Step);
            Assert.Equal(old.Signs, code.Signs);
            Assert.Equal(old.Magnitudes, code.Magnitudes);
        }
    }

    [Fact]
    public void A_new_mean_is_that_of_all_rows_and_moves_none_of_them()
    {
        using var from = Opened(first: 10, rows: 40);
        Compaction.Write(Target, from.Now);
        using var compacted = Generation.Open(Path.Combine(Target, "base"));
        var (one, other, sum) = (new float[128], new float[128], new float[128]);
        for (var row = 0; row < 40; row++)
        {
            from.Now.Code(row < 10 ? row : from.Now.TailStart + row - 10, new byte[16]).Decode(from.Now.Base.Mean, one);
            compacted.Code(row, new byte[16]).Decode(compacted.Mean, other);
            TensorPrimitives.Add(sum, one, sum);
            Assert.InRange(TensorPrimitives.CosineSimilarity<float>(one, other), 0.9999f, 1.0001f);
        }

        for (var i = 0; i < sum.Length; i++) Assert.Equal(sum[i] / 40, compacted.Mean[i], 1e-5f);
    }

    [Fact]
    public void Removed_and_replaced_rows_are_gone_and_the_rest_ascends()
    {
        using var from = Opened(first: 10, rows: 19);
        from.Append([new LogRecord(4, 20, 0, null), new LogRecord(15, 21, 0, null), Record(2, 22, from)]);
        Compaction.Write(Target, from.Now);
        using var compacted = Generation.Open(Path.Combine(Target, "base"));

        Assert.Equal(Enumerable.Range(1, 19).Except([4, 15]), compacted.Ids.ToArray());
        Assert.Equal(22, compacted.Header.Version);
    }

    [Fact]
    public void An_index_without_a_row_left_is_compacted_to_an_empty_one()
    {
        using var from = Opened(first: 0, rows: 1);
        from.Append([new LogRecord(1, 2, 0, null)]);
        var mean = Compaction.Write(Target, from.Now);

        Assert.Equal(new float[128], mean);
    }

    [Fact]
    public void Records_are_carried_from_one_mean_to_another_and_removals_as_they_are()
    {
        using var from = Opened(first: 10, rows: 10);
        var mean = from.Now.Base.Mean;
        var moved = mean.Select((x, i) => x + (i % 3 - 1) * 0.01f).ToArray();
        var before = Record(5, 1, from);
        var (one, other) = (new float[128], new float[128]);
        VectorCode.Of(before.Code, before.Step).Decode(mean, one);
        var original = (byte[])before.Code!.Clone();

        var same = Compaction.Carry([before, new LogRecord(6, 2, 0, null)], mean, mean);
        Assert.Equal(before.Step, same[0].Step);
        Assert.Equal(original, same[0].Code);
        var carried = Compaction.Carry([before, new LogRecord(6, 2, 0, null)], mean, moved);

        VectorCode.Of(carried[0].Code, carried[0].Step).Decode(moved, other);
        Assert.NotEqual(original, carried[0].Code);
        Assert.InRange(TensorPrimitives.CosineSimilarity<float>(one, other), 0.9999f, 1.0001f);
        Assert.Equal(new LogRecord(6, 2, 0, null), carried[1]);
        Assert.Equal((5, 1L), (carried[0].Id, carried[0].Version));
    }

    [Fact]
    public void A_tail_shows_what_there_was_when_it_was_asked_and_its_blocks_are_those_of_a_base()
    {
        using var from = Opened(first: 0, rows: 0);
        var (mean, bits) = (from.Now.Base.Mean, 64);
        var tail = new Tail(mean, bits);
        var views = new List<Tail.View> { tail.Now() };
        var expected = new byte[3][];
        for (var row = 0; row < 130; row++)
        {
            var record = Record(row + 1, row + 1, from);
            var code = VectorCode.Of(record.Code, record.Step);
            if (row % 64 == 0) ScanBlock.Clear(expected[row / 64] = new byte[ScanBlock.Bytes(bits)]);
            ScanBlock.Write(expected[row / 64], row % 64, code, mean);
            tail.Add(row + 1, code);
            views.Add(tail.Now());
            var seen = tail.Now().Code(row, new byte[16]);
            Assert.Equal(code.Signs, seen.Signs);
            Assert.Equal(code.Magnitudes, seen.Magnitudes);
            Assert.Equal(code.Step, seen.Step);
        }

        Assert.Equal(Enumerable.Range(0, 131), views.Select(view => view.Count));
        for (var block = 0; block < 3; block++) Assert.Equal(expected[block], views[130].Block(block).ToArray());
        Assert.Equal(Enumerable.Range(1, 130), Enumerable.Range(0, 130).Select(row => views[130][row].Id));
    }

    private string Target => Directory.CreateDirectory(Path.Combine(folder.Path, "compacted")).FullName;

    /// <summary>The first rows in the base, the others in the log.</summary>
    private OpenIndex Opened(int first, int rows)
    {
        var index = new IndexFolder(Path.Combine(folder.Path, "index"));
        var entries = Enumerable.Range(1, first).Select(id => new VectorEntry(id, TestVectors.One(id)));
        var built = index.Build("building", target => GenerationBuilder.Build(target, TestVectors.Key, TestVectors.Space(), entries, first));
        var open = OpenIndex.Open(index, index.Adopt(built, TestVectors.Key), TestVectors.Key, TestVectors.Space());
        if (rows > first)
            open.Append([.. Enumerable.Range(first + 1, rows - first).Select(id => Record(id, id, open))]);
        return open;
    }

    private static LogRecord Record(int id, long version, OpenIndex index)
    {
        var (unit, code) = (new float[128], new byte[VectorCode.Bytes(128)]);
        Rotation.For(96).Unit(TestVectors.One(id), unit);
        return new LogRecord(id, version, VectorCode.Encode(unit, index.Now.Base.Mean, code), code);
    }
}
