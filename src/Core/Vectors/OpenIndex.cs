namespace SupportAssistant.Core.Vectors;

/// <summary>
/// A generation with its log, opened: the base mapped, the log's rows in memory. Changes come in one at a time (the
/// caller holds a lock); <see cref="Now"/> may be read at any time.
/// </summary>
internal sealed class OpenIndex : IDisposable
{
    private readonly ChangeLog _log;
    private readonly Tail _tail;
    private readonly Dictionary<int, int> _tailRows = [];
    private volatile Snapshot _now;

    private OpenIndex(int generation, Generation @base, ChangeLog log)
    {
        Number = generation;
        _log = log;
        _tail = new Tail(@base.Mean, @base.Header.ScanBits);
        var header = @base.Header;
        _now = new Snapshot(
            @base, _tail.Now(), new ulong[header.Blocks], header.Rows, header.Version, ChangeLog.HeadBytes);
    }

    public int Number { get; }

    public Snapshot Now => _now;

    /// <summary>Whether the log holds more than was read of it.</summary>
    public bool IsBehind => _log.Length > _now.LogEnd;

    /// <summary>
    /// Memory that the index keeps in use: of the base what a scan reads; of the tail codes, signs and some bytes for
    /// the objects.
    /// </summary>
    public long Bytes => _now.Base.Header.RowsByIdAt - _now.Base.Header.BlocksAt
        + (long)_now.Tail.Count * (_now.Base.Header.Width * 9 / 8 + 192);

    /// <exception cref="VectorIndexCorruptException">Damaged, or another index's.</exception>
    public static OpenIndex Open(IndexFolder folder, int generation, VectorIndexKey key, VectorSpace space)
    {
        var @base = Generation.Open(folder.BasePath(generation));
        try
        {
            @base.Header.MustBe(key, space);
            var log = new ChangeLog(folder.LogPath(generation), @base.Header.Width);
            log.MustBe(key, generation);
            var index = new OpenIndex(generation, @base, log);
            index.CatchUp();
            return index;
        }
        catch
        {
            @base.Dispose();
            throw;
        }
    }

    /// <summary>Takes in what was appended to the log, by this process or another.</summary>
    public void CatchUp()
    {
        var (records, end) = _log.Read(_now.LogEnd);
        if (records.Count > 0) TakeIn(records, end);
    }

    /// <summary>Appends changes of increasing versions; on the disk and visible to searches when it returns.</summary>
    public void Append(IReadOnlyList<LogRecord> records) => TakeIn(records, _log.Append(_now.LogEnd, records));

    /// <summary>The records from <paramref name="start"/> to the end of the log.</summary>
    public List<LogRecord> RecordsFrom(long start) => _log.Read(start).Records;

    public void Dispose() => _now.Base.Dispose();

    private void TakeIn(IReadOnlyList<LogRecord> records, long end)
    {
        var (version, live) = (_now.Version, _now.Live);
        // A copy, an eighth of a byte per row: searches that run go on with the old one.
        var blocks = _now.Base.Header.Blocks + (_tail.Count + records.Count) / ScanKernel.BlockRows + 1;
        var removed = new ulong[Math.Max(blocks, _now.Removed.Length)];
        _now.Removed.CopyTo(removed, 0);
        foreach (var record in records)
        {
            if (record.Version <= version)
                throw new VectorIndexCorruptException("The log of a vector index is out of order.");
            version = record.Version;
            var old = FindLive(record.Id, removed);
            if (old >= 0)
            {
                removed[old >> 6] |= 1UL << old;
                live--;
            }

            if (record.Code is null) continue;
            _tailRows[record.Id] = _now.TailStart + _tail.Count;
            _tail.Add(record.Id, VectorCode.Of(record.Code, record.Step));
            live++;
        }

        _now = _now with { Tail = _tail.Now(), Removed = removed, Live = live, Version = version, LogEnd = end };
    }

    private int FindLive(int id, ulong[] removed)
    {
        if (!_tailRows.TryGetValue(id, out var row)) row = _now.Base.RowOf(id);
        return row >= 0 && (removed[row >> 6] & (1UL << row)) == 0 ? row : -1;
    }
}
