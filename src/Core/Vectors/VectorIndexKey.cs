namespace SupportAssistant.Core.Vectors;

/// <summary>Whose vectors, and of which kind: tenant 0 owns the global articles and nothing else.</summary>
public readonly record struct VectorIndexKey(int TenantId, Source Source)
{
    /// <summary>The index of the articles shipped with the product.</summary>
    public static VectorIndexKey Global => new(0, Source.GlobalKb);

    internal string Folder(string root)
    {
        if (Source == Source.GlobalKb != (TenantId == 0) || TenantId < 0)
            throw new ArgumentException($"Tenant {TenantId} has no index of {Source}.");
        return Source == Source.GlobalKb
            ? Path.Combine(root, "indexes", "global")
            : Path.Combine(root, "indexes", $"tenant_{TenantId}", Source.Name());
    }
}

/// <summary>Which model made the vectors and how long they are: vectors of two spaces are never compared.</summary>
public sealed record VectorSpace(string Model, int Dimensions);
