namespace SupportAssistant.Core.Ai;

/// <summary>
/// FNV-1a over UTF-16 units with MurmurHash3's finaliser: string.GetHashCode changes with every process.
/// </summary>
internal static class StableHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a feature of one kind.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> text) => Mix(Append((Basis ^ kind) * Prime, text));

    /// <summary>The hash of two parts, which are not confused with their concatenation.</summary>
    public static ulong Of(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Mix(Append((Append((Basis ^ kind) * Prime, first) ^ '_') * Prime, second));

    /// <summary>Spreads the bits; applied again it gives the next independent number.</summary>
    public static ulong Mix(ulong hash)
    {
        hash += 0x9e3779b97f4a7c15;
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }

    private static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
            hash = (hash ^ unit) * Prime;
        return hash;
    }
}
