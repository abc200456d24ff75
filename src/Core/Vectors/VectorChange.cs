namespace SupportAssistant.Core.Vectors;

/// <summary>
/// One step of an index's history: the vector of <paramref name="Id"/> is added or replaced, or removed when
/// <paramref name="Vector"/> is null. Versions increase from change to change within one index.
/// </summary>
public sealed record VectorChange(int Id, float[]? Vector, long Version)
{
    /// <summary>The vector of <paramref name="id"/> is now this one (any length but zero; the index normalises it).</summary>
    public static VectorChange Add(int id, float[] vector, long version) => new(id, vector, version);

    /// <summary><paramref name="id"/> is gone; removing what is not there is no error.</summary>
    public static VectorChange Remove(int id, long version) => new(id, null, version);
}

/// <summary>One vector of a whole index, as <see cref="VectorIndex.Rebuild"/> takes them.</summary>
public readonly record struct VectorEntry(int Id, float[] Vector);

/// <summary>A found id and its cosine to the query, in [-1, 1], within 0.002 of the exact one from 300 dimensions on.</summary>
public readonly record struct VectorHit(int Id, float Score);
