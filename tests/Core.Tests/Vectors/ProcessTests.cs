using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class ProcessTests : IDisposable
{
    private readonly TestVectors.Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_hundred_kills_tear_nothing_and_lose_no_acknowledged_vector()
    {
        var random = new Random(5);
        for (var kill = 0; kill < 100; kill++)
        {
            using var writer = WriterProcess.Start(_folder.Path);
            var acknowledged = long.Parse(writer.ReadLine()!);
            var patience = random.Next(60);
            var start = TimeProvider.System.GetTimestamp();
            while (TimeProvider.System.GetElapsedTime(start).TotalMilliseconds < patience)
                acknowledged = long.Parse(writer.ReadLine()!);
            acknowledged = writer.Kill(acknowledged);

            using var index = Open();
            index.Verify();
            Assert.InRange(index.AppliedVersion, acknowledged, acknowledged + 2);
            if (kill % 10 == 0) WriterProcess.MustHoldTheHistory(index);
        }

        using var last = Open();
        WriterProcess.MustHoldTheHistory(last);
    }

    [Fact]
    public void Processes_that_write_and_compact_the_same_index_agree_and_readers_see_each_version()
    {
        using var reader = Open();
        using var first = WriterProcess.Start(_folder.Path);
        using var second = WriterProcess.Start(_folder.Path);
        for (var i = 0; i < 300; i++)
        {
            var acknowledged = long.Parse((i % 2 == 0 ? first : second).ReadLine()!);
            reader.Refresh();
            Assert.True(reader.AppliedVersion >= acknowledged);
            if (i % 50 == 0) WriterProcess.MustHoldTheHistory(reader);
        }

        first.Kill(0);
        second.Kill(0);
        reader.Refresh();
        reader.Verify();
        WriterProcess.MustHoldTheHistory(reader);
    }

    [Fact]
    public void A_full_disk_stops_writes_but_not_answers_and_is_over_once_there_is_room()
    {
        // No file may grow beyond 64 KB; the signal that would end the process is ignored, so a write fails half done.
        using var writer = WriterProcess.Start(
            _folder.Path, "export VECTOR_TEST_NEVER_COMPACTS=1; trap '' XFSZ; ulimit -f 128; exec \"$@\"");
        var (full, after) = (0, 0);
        while (after < 3 && writer.ReadLine() is { } line)
        {
            if (line == "full") full++;
            else if (full > 0) after++;
        }

        Assert.True(full > 0, "The limit was never met.");
        Assert.Equal(3, after);
        writer.Kill(0);
        using var index = Open();
        index.Verify();
        WriterProcess.MustHoldTheHistory(index);
    }

    [Fact]
    public async Task Searches_go_on_in_parallel_with_a_writer_a_compaction_and_closing()
    {
        using var index = Open();
        index.Apply(TestVectors.Additions(1, 600), 0);
        using var done = new CancellationTokenSource();
        using var begun = new CountdownEvent(4);
        var searchers = Enumerable.Range(0, 4).Select(i => Task.Factory.StartNew(
            () =>
            {
                for (var count = 0; !done.IsCancellationRequested; count++)
                {
                    Assert.Equal(1 + i, index.Search(TestVectors.One(1 + i), 3)[0].Id);
                    if (count == 0) begun.Signal();
                }
            },
            TaskCreationOptions.LongRunning)).ToArray();
        begun.Wait();
        for (var version = 601; version < 900; version++)
        {
            index.Apply([VectorChange.Add(version, TestVectors.One(version), version)], version - 1);
            if (version % 40 == 0) index.Compact();
            if (version % 30 == 0) index.Dispose();
        }

        done.Cancel();
        await Task.WhenAll(searchers);
        Assert.Equal(899, index.Count);
    }

    private VectorIndex Open() => new(_folder.Path, TestVectors.Key, TestVectors.Space());
}
