namespace SupportAssistant.Core.Ai;

/// <summary>
/// Takes the endings of English, German, French and Spanish words off, without knowing the language: a ticket of ten
/// words names its language too rarely, and one rule for all keeps the same word the same in every text.
/// </summary>
internal static class OfflineStems
{
    private const int ShortestStem = 4;

    /// <summary>Longest first; what remains keeps at least four letters.</summary>
    private static readonly string[] Endings =
    [
        "aciones", "ications", "isation", "ization", "ication", "ements", "ations", "iciones",
        "ation", "acion", "ement", "ments", "ungen", "ating", "ators", "ively", "icion",
        "ment", "ated", "ates", "ator", "tion", "cion", "ance", "ence", "able", "ible", "ando",
        "iert", "ieren", "lich", "isch",
        "ate", "ing", "ung", "ern", "ers", "ive", "ity", "ado", "ada", "ons", "ent",
        "ed", "er", "en", "es", "em", "ez", "ee", "ly", "ar", "ir", "or", "al", "on", "os", "as", "et",
        "s", "e", "n", "y", "o", "a",
    ];

    /// <summary>The stem of a folded word; numbers and words up to three letters stay as they are.</summary>
    public static string Of(string word)
    {
        if (word.Length <= 3 || !char.IsAsciiLetter(word[0]) || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;
        var stem = Singular(word.AsSpan());
        foreach (var ending in Endings)
        {
            if (stem.Length - ending.Length < ShortestStem || !stem.EndsWith(ending, StringComparison.Ordinal))
                continue;
            stem = stem[..^ending.Length];
            break;
        }

        stem = stem.Length > ShortestStem && stem[^1] is 'e' or 'i' ? stem[..^1] : stem;
        return (IsDoubled(stem) ? stem[..^1] : stem).ToString();
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) =>
        word is [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] ? word
        : word is [_, _, .., 'i', 'e', 's'] ? word[..^3]
        : word is [.., 's' or 'x' or 'h', 'e', 's'] && word.Length > 5 ? word[..^2]
        : word is [.., 's'] ? word[..^1]
        : word;

    private static bool IsDoubled(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'o' or 'e');
}
