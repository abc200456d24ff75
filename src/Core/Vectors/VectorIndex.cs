namespace SupportAssistant.Core.Vectors;

/// <summary>
/// The vectors of one tenant and source: a memory-mapped base and an append-only log, shared by any number of processes.
/// Thread-safe: searches run in parallel with each other and with one writer. Nothing is read from disk before the
/// first use, and a closed index opens again by itself.
/// </summary>
public sealed class VectorIndex : IDisposable
{
    private readonly IndexFolder _folder;
    private readonly Action<VectorIndex>? _used;
    private readonly Lock _state = new();
    private readonly Lock _writing = new();
    private volatile OpenIndex? _open;

    internal VectorIndex(string root, VectorIndexKey key, VectorSpace space, Action<VectorIndex>? used = null)
    {
        // Above, the whole-number sums of the kernel could leave their 32 bits.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(space.Dimensions, 4096);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(space.Dimensions);
        (Key, Space, _used) = (key, space, used);
        _folder = new IndexFolder(key.Folder(root));
    }

    public VectorIndexKey Key { get; }

    public VectorSpace Space { get; }

    /// <summary>The highest version this index holds, 0 when it was never written.</summary>
    public long AppliedVersion => Opened()?.Now.Version ?? 0;

    /// <summary>Number of vectors.</summary>
    public int Count => Opened()?.Now.Live ?? 0;

    /// <summary>Share of the 10 best that searches found when the index last tested itself, against a full scan of its codes.</summary>
    public float Recall => Opened()?.Now.Base.Header.Recall ?? 1;

    /// <summary>Bytes of memory the index keeps busy, 0 while it is closed.</summary>
    public long OpenBytes => _open?.Bytes ?? 0;

    /// <summary>Whether so much was appended or removed that <see cref="Compact"/> pays.</summary>
    public bool NeedsCompaction => Opened()?.Now is { } now
        && now.Tail.Count + now.Base.Header.Rows - now.Live + now.Tail.Count > 512 + now.Base.Header.Rows / 8;

    /// <summary>
    /// The <paramref name="k"/> nearest by cosine, best first, equal scores by id. Sees what this process applied and
    /// what <see cref="Refresh"/> has found.
    /// </summary>
    /// <exception cref="ArgumentException">The query has another length than the index, is zero or not finite.</exception>
    /// <exception cref="VectorIndexCorruptException">The files are damaged or foreign.</exception>
    public IReadOnlyList<VectorHit> Search(ReadOnlySpan<float> query, int k) => Search(VectorQuery.Of(query), k);

    /// <inheritdoc cref="Search(ReadOnlySpan{float}, int)"/>
    public IReadOnlyList<VectorHit> Search(VectorQuery query, int k) =>
        Read(query, now => Vectors.Search.Run(now, query, k, now.Base.Header.Reach)) ?? [];

    /// <summary>The cosines of these ids' vectors, however far; those that the index does not hold are left out.</summary>
    /// <exception cref="ArgumentException">The query has another length than the index.</exception>
    /// <exception cref="VectorIndexCorruptException">The files are damaged or foreign.</exception>
    public IReadOnlyDictionary<int, float> ScoresOf(VectorQuery query, IEnumerable<int> ids) =>
        Read(query, now => Vectors.Search.ScoresOf(now, query, ids)) ?? [];

    /// <summary>Sees what other processes appended or compacted since; a few microseconds when nothing changed.</summary>
    /// <exception cref="VectorIndexCorruptException">The files are damaged or foreign.</exception>
    public void Refresh() => Look();

    /// <summary>
    /// Adds, replaces and removes: on the disk and visible to the next search when it returns. <paramref name="changes"/>
    /// are all changes after version <paramref name="after"/>, versions ascending; those the index already holds are
    /// passed over. False, and nothing is changed, when the index has not reached that version (it was rebuilt from an
    /// older state): read the changes after <see cref="AppliedVersion"/> and try again.
    /// </summary>
    /// <exception cref="ArgumentException">A vector has another length, is zero or not finite, or versions do not ascend.</exception>
    /// <exception cref="IOException">The disk is full; the index is as before and goes on answering.</exception>
    /// <exception cref="TimeoutException">Another process kept the index for ten seconds.</exception>
    /// <exception cref="VectorIndexCorruptException">The files are damaged or foreign.</exception>
    public bool Apply(IReadOnlyList<VectorChange> changes, long after)
    {
        lock (_writing)
        {
            using var alone = _folder.LockForWriting();
            lock (_state)
            {
                var open = BringUpToDate();
                if ((open?.Now.Version ?? 0) < after) return false;
                var fresh = changes.Where(change => change.Version > (open?.Now.Version ?? 0)).ToList();
                if (fresh.Count == 0) return true;
                if (fresh.Zip(fresh.Skip(1)).Any(pair => pair.First.Version >= pair.Second.Version))
                    throw new ArgumentException("The versions of changes must ascend.");
                open ??= Begin(fresh);
                var mean = open.Now.Base.Mean;
                open.Append(fresh.ConvertAll(change => Encode(change, mean)));
                return true;
            }
        }
    }

    /// <summary>
    /// Writes a new generation without what was removed or replaced and switches to it; appends and searches go on
    /// meanwhile, and changes that arrive are carried over.
    /// </summary>
    /// <exception cref="TimeoutException">Another process is building this index.</exception>
    public void Compact()
    {
        using var building = _folder.LockForBuilding();
        if (Look()?.Now is not { } now || !now.Base.TryHold()) return;
        try
        {
            var mean = now.Base.Mean;
            var folder = _folder.Build("compacting", folder => mean = Compaction.Write(folder, now));
            SwitchTo(
                folder, () => Compaction.Carry(BringUpToDate()!.RecordsFrom(now.LogEnd), now.Base.Mean, mean));
        }
        finally
        {
            now.Base.Release();
        }
    }

    /// <summary>
    /// Replaces the whole index, whatever its state, model or damage, by <paramref name="entries"/> (ids ascending) as
    /// of <paramref name="appliedVersion"/>; the old one answers until the switch. Later changes are applied afterwards.
    /// </summary>
    /// <exception cref="ArgumentException">Ids do not ascend, or a vector is refused.</exception>
    /// <exception cref="TimeoutException">Another process is building this index.</exception>
    public void Rebuild(IEnumerable<VectorEntry> entries, long appliedVersion)
    {
        using var building = _folder.LockForBuilding();
        var folder = _folder.Build(
            "rebuilding", folder => GenerationBuilder.Build(folder, Key, Space, entries, appliedVersion));
        SwitchTo(folder, () => []);
    }

    /// <summary>Reads and verifies every byte of the files.</summary>
    /// <exception cref="VectorIndexCorruptException">One of them is wrong.</exception>
    public void Verify()
    {
        lock (_writing)
        {
            using var alone = _folder.LockForWriting();
            lock (_state)
            {
                if (BringUpToDate() is not { } open) return;
                using var fresh = OpenIndex.Open(_folder, open.Number, Key, Space);
                fresh.Now.Base.Verify();
            }
        }
    }

    /// <summary>Gives its memory back once the last running search has ended; the next use opens it again.</summary>
    public void Dispose()
    {
        lock (_state) Replace(null);
    }

    private T? Read<T>(VectorQuery query, Func<Snapshot, T> read) where T : class
    {
        if (query.Dimensions != Space.Dimensions)
            throw new ArgumentException($"A query of {query.Dimensions} dimensions; this index holds {Space.Dimensions}.");
        while (Opened()?.Now is { } now)
        {
            // Closed or replaced since: the next look opens what is in force.
            if (!now.Base.TryHold()) continue;
            try
            {
                return read(now);
            }
            finally
            {
                now.Base.Release();
            }
        }

        return null;
    }

    private OpenIndex? Opened()
    {
        var open = _open ?? Look();
        _used?.Invoke(this);
        return open;
    }

    private OpenIndex? Look()
    {
        try
        {
            lock (_state) return BringUpToDate();
        }
        catch (VectorIndexCorruptException)
        {
            // Reading beside a writer can meet a record half overwritten; under the lock there is no such excuse.
            lock (_writing)
            {
                using var alone = _folder.LockForWriting();
                lock (_state) return BringUpToDate();
            }
        }
    }

    // The caller holds _state.
    private OpenIndex? BringUpToDate()
    {
        while (true)
        {
            var generation = _folder.Current();
            if (generation == 0) return Replace(null);
            try
            {
                if (_open?.Number != generation) Replace(OpenIndex.Open(_folder, generation, Key, Space));
                else if (_open.IsBehind) _open.CatchUp();
                return _open;
            }
            catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
            {
                // Compacted away between the two looks, or really gone.
                if (_folder.Current() == generation)
                    throw new VectorIndexCorruptException("A file of the vector index is missing.");
            }
        }
    }

    private OpenIndex? Replace(OpenIndex? next)
    {
        var old = _open;
        _open = next;
        old?.Dispose();
        return next;
    }

    private OpenIndex Begin(List<VectorChange> first)
    {
        var folder = _folder.Build("first", folder => GenerationBuilder.Build(folder, Key, Space, [], 0));
        _folder.Switch(_folder.Adopt(folder, Key));
        return BringUpToDate()!;
    }

    private void SwitchTo(string folder, Func<List<LogRecord>> carried)
    {
        lock (_writing)
        {
            using var alone = _folder.LockForWriting();
            lock (_state)
            {
                var records = carried();
                var generation = _folder.Adopt(folder, Key);
                if (records.Count > 0)
                {
                    using var next = OpenIndex.Open(_folder, generation, Key, Space);
                    next.Append(records);
                }

                _folder.Switch(generation);
                BringUpToDate();
            }
        }
    }

    private LogRecord Encode(VectorChange change, float[] mean)
    {
        if (change.Vector is null) return new LogRecord(change.Id, change.Version, 0, null);
        var unit = new float[mean.Length];
        Rotation.For(Space.Dimensions).Unit(change.Vector, unit);
        var code = new byte[VectorCode.Bytes(mean.Length)];
        return new LogRecord(change.Id, change.Version, VectorCode.Encode(unit, mean, code), code);
    }
}
