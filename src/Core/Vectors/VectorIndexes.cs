using System.ComponentModel.DataAnnotations;

namespace SupportAssistant.Core.Vectors;

/// <summary>How much memory the vector indexes of a process may keep busy.</summary>
public sealed class VectorOptions
{
    /// <summary>Folder that holds <c>indexes/</c>.</summary>
    [Required]
    public string Root { get; set; } = "./data";

    /// <summary>Indexes kept open, each a mapping of the process (65,530 are allowed by default).</summary>
    [Range(4, 30_000)]
    public int MaxOpenIndexes { get; set; } = 4096;

    /// <summary>Bytes that open indexes keep busy: 128 MB hold the scanned part of 3 million vectors.</summary>
    [Range(1 << 20, long.MaxValue)]
    public long MaxOpenBytes { get; set; } = 128L << 20;
}

/// <summary>All indexes of the process; closes the least recently used ones when they exceed the memory allowed.</summary>
public sealed class VectorIndexes(VectorOptions options) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(VectorIndexKey, VectorSpace), VectorIndex> _known = [];
    private readonly Dictionary<VectorIndex, LinkedListNode<(VectorIndex Index, long Bytes)>> _places = [];
    private readonly LinkedList<(VectorIndex Index, long Bytes)> _recent = [];
    private long _bytes;

    /// <summary>Indexes open now.</summary>
    public int OpenCount
    {
        get { lock (_lock) return _recent.Count; }
    }

    /// <summary>Bytes that they keep busy.</summary>
    public long OpenBytes
    {
        get { lock (_lock) return _bytes; }
    }

    /// <summary>The index of this key for vectors of this space; keep it as long as you like, it opens and closes by itself.</summary>
    public VectorIndex Open(VectorIndexKey key, VectorSpace space)
    {
        lock (_lock)
        {
            if (!_known.TryGetValue((key, space), out var index))
                _known[(key, space)] = index = new VectorIndex(options.Root, key, space, Used);
            return index;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            foreach (var index in _known.Values) index.Dispose();
            _known.Clear();
            _places.Clear();
            _recent.Clear();
            _bytes = 0;
        }
    }

    private void Used(VectorIndex index)
    {
        List<VectorIndex> closing = [];
        lock (_lock)
        {
            if (_places.TryGetValue(index, out var place)) Forget(place);
            var bytes = index.OpenBytes;
            _places[index] = _recent.AddFirst((index, bytes));
            _bytes += bytes;
            while (_recent.Count > 1 && (_recent.Count > options.MaxOpenIndexes || _bytes > options.MaxOpenBytes))
            {
                closing.Add(_recent.Last!.Value.Index);
                Forget(_recent.Last);
            }
        }

        // Outside the lock: closing waits for a writer of that index, which may be waiting to report its own use.
        foreach (var old in closing) old.Dispose();
    }

    private void Forget(LinkedListNode<(VectorIndex Index, long Bytes)> place)
    {
        _places.Remove(place.Value.Index);
        _recent.Remove(place);
        _bytes -= place.Value.Bytes;
    }
}
