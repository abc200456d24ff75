using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class ChangeLogTests : IDisposable
{
    private const int Width = 64;
    private const int Generation = 5;

    private readonly TestVectors.Folder folder = new();
    private readonly string path;
    private readonly ChangeLog log;

    public ChangeLogTests()
    {
        path = Path.Combine(folder.Path, "log");
        ChangeLog.Create(path, TestVectors.Key, Generation);
        log = new ChangeLog(path, Width);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_new_log_is_its_head_alone()
    {
        Assert.Equal(32, log.Length);
        Assert.Equal("SAVL"u8, File.ReadAllBytes(path).AsSpan(0, 4));
        Assert.Equal(("", 32), Read(32));
        log.MustBe(TestVectors.Key, Generation);
    }

    [Fact]
    public void A_log_of_another_tenant_source_or_generation_is_refused()
    {
        Refused(TestVectors.Key with { TenantId = 8 }, Generation);
        Refused(TestVectors.Key with { Source = Source.Corrections }, Generation);
        Refused(TestVectors.Key, Generation + 1);
    }

    [Fact]
    public void A_head_that_is_damaged_or_cut_is_refused()
    {
        var head = File.ReadAllBytes(path);
        for (var at = 0; at < head.Length; at++)
        {
            var damaged = (byte[])head.Clone();
            damaged[at] ^= 1;
            File.WriteAllBytes(path, damaged);
            Refused(TestVectors.Key, Generation);
            File.WriteAllBytes(path, head[..at]);
            Refused(TestVectors.Key, Generation);
        }
    }

    [Fact]
    public void Making_a_log_anew_forgets_the_old_one()
    {
        log.Append(32, [Addition(1), Addition(2)]);
        ChangeLog.Create(path, TestVectors.Key, Generation + 1);

        Assert.Equal(32, log.Length);
        log.MustBe(TestVectors.Key, Generation + 1);
    }

    [Fact]
    public void Appended_records_are_read_in_their_order_from_wherever_one_begins()
    {
        var end = log.Append(32, [Addition(1), Removal(2)]);
        var last = log.Append(end, [Addition(3)]);

        Assert.Equal(32 + 100 + 24, end);
        Assert.Equal(end + 100, last);
        Assert.Equal(last, log.Length);
        Assert.Equal(("1 2 3", last), Read(32));
        Assert.Equal(("2 3", last), Read(132));
        Assert.Equal(("3", last), Read(end));
        Assert.Equal(("", last), Read(last));
        Assert.Equal(("", last + 10), Read(last + 10));
    }

    [Fact]
    public void What_a_crash_left_behind_the_last_whole_record_is_overwritten()
    {
        var end = log.Append(32, [Addition(1)]);
        using (var torn = new FileStream(path, FileMode.Append)) torn.Write(new byte[777]);

        var last = log.Append(end, [Removal(2)]);

        Assert.Equal(last, log.Length);
        Assert.Equal(("1 2", last), Read(32));
    }

    [Fact]
    public void Half_a_record_at_the_end_is_passed_over()
    {
        var last = log.Append(32, [Addition(1), Addition(2)]);
        using (var file = new FileStream(path, FileMode.Open)) file.SetLength(last - 1);

        Assert.Equal(("1", 132), Read(32));
    }

    [Fact]
    public void A_damaged_record_is_never_passed_over()
    {
        log.Append(32, [Addition(1), Addition(2)]);
        var bytes = File.ReadAllBytes(path);
        bytes[140] ^= 1;
        File.WriteAllBytes(path, bytes);

        Assert.Throws<VectorIndexCorruptException>(() => log.Read(32));
    }

    private void Refused(VectorIndexKey key, int generation) =>
        Assert.Throws<VectorIndexCorruptException>(() => log.MustBe(key, generation));

    private (string Ids, long End) Read(long start)
    {
        var (records, end) = log.Read(start);
        return (string.Join(' ', records.Select(record => record.Id)), end);
    }

    private static LogRecord Addition(int id) => new(id, id, 1, new byte[VectorCode.Bytes(Width)]);

    private static LogRecord Removal(int id) => new(id, id, 0, null);
}
