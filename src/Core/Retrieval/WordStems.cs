namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// Takes plural, -ing and -ed off a word, after step 1 of M. F. Porter, "An algorithm for suffix stripping" (1980). The
/// vectors' stems cut deeper: they may, because a vector holds the whole word and its letters beside the stem, while here
/// "number" would meet "numb" and nothing else would tell them apart.
/// </summary>
internal static class WordStems
{
    private const int ShortestStem = 3;

    /// <summary>The stem of a folded word; numbers and words of up to three letters stay as they are.</summary>
    public static string Of(string word)
    {
        if (word.Length <= ShortestStem || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;
        var stem = WithoutEnding(Singular(word));
        if (stem.Length > ShortestStem + 1 && stem[^1] == 'e')
            stem = stem[..^1];
        return stem.Length > ShortestStem && stem[^1] == 'y' ? stem[..^1] + "i" : stem;
    }

    private static string Singular(string word) => word switch
    {
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => word,
        [_, _, .., 'i', 'e', 's'] => word[..^3] + "y",
        [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'h', 'e', 's'] or [.., 'z', 'e', 's'] => word[..^2],
        [.., 's'] => word[..^1],
        _ => word,
    };

    private static string WithoutEnding(string word)
    {
        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? 3 : word.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (cut == 0 || word.Length - cut < ShortestStem || !word.AsSpan(0, word.Length - cut).ContainsAny("aeiouy"))
            return word;
        var stem = word[..^cut];
        return stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
    }
}
