using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <summary>The lexical indexes of the process; the least recently used are let go when they exceed the memory allowed.</summary>
public sealed class LexicalIndexes
{
    /// <summary>
    /// The words of some 700,000 long passages. It must hold all sources of the largest company, or each search would read anew
    /// what the one before let go.
    /// </summary>
    private const long MostBytes = 256L << 20;

    private readonly Lock _lock = new();
    private readonly LinkedList<(VectorIndexKey Key, LexicalIndex Index)> _recent = [];

    internal LexicalIndex Open(VectorIndexKey key)
    {
        lock (_lock)
        {
            var place = _recent.First;
            while (place is not null && place.Value.Key != key)
                place = place.Next;
            if (place is not null)
                _recent.Remove(place);
            var index = place is null || place.Value.Index.IsWasteful ? new LexicalIndex() : place.Value.Index;
            _recent.AddFirst((key, index));
            while (_recent.Count > 1 && _recent.Sum(each => each.Index.Bytes) > MostBytes)
                _recent.RemoveLast();
            return index;
        }
    }
}
