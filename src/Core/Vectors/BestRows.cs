namespace SupportAssistant.Core.Vectors;

/// <summary>The few best of many, best first, equal scores by id; kept sorted by insertion because few ever enter.</summary>
internal ref struct BestRows(Span<VectorHit> room, int count = 0)
{
    private readonly Span<VectorHit> _room = room;

    public int Count { get; private set; } = count;

    public readonly int Room => _room.Length;

    /// <summary>The last one's score once the room is full; until then everything is good enough.</summary>
    public readonly float Floor => Count < _room.Length ? float.NegativeInfinity : _room[^1].Score;

    public readonly ReadOnlySpan<VectorHit> Rows => _room[..Count];

    public void Offer(int id, float score)
    {
        var hit = new VectorHit(id, score);
        if (Count == _room.Length)
        {
            if (!Before(hit, _room[^1])) return;
            Count--;
        }

        var at = Count++;
        for (; at > 0 && Before(hit, _room[at - 1]); at--) _room[at] = _room[at - 1];
        _room[at] = hit;
    }

    private static bool Before(VectorHit a, VectorHit b) => a.Score > b.Score || (a.Score == b.Score && a.Id < b.Id);
}
