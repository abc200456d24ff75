namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// Takes plural, -ing and -ed off a word, after step 1 of M. F. Porter, "An algorithm for suffix stripping" (1980). The
/// vectors' stems cut deeper: they may, because a vector holds the whole word and its letters beside the stem, while here
/// "number" would meet "numb" and nothing else would tell them apart.
/// </summary>
internal static class WordStems
{
    private const int ShortestStem = 3;

    /// <summary>
    /// The stem of a folded word, cut in its place: the word's last letter may change. Numbers and words of up to three
    /// letters stay as they are.
    /// </summary>
    public static ReadOnlySpan<char> Of(Span<char> word)
    {
        if (word.Length <= ShortestStem || word.ContainsAnyInRange('0', '9'))
            return word;
        var stem = WithoutEnding(Singular(word));
        if (stem.Length > ShortestStem + 1 && stem[^1] == 'e')
            stem = stem[..^1];
        if (stem.Length > ShortestStem && stem[^1] == 'y')
            stem[^1] = 'i';
        return stem;
    }

    private static Span<char> Singular(Span<char> word)
    {
        switch (word)
        {
            case [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's']:
                return word;
            case [_, _, .., 'i', 'e', 's']:
                word[^3] = 'y';
                return word[..^2];
            case [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'h', 'e', 's'] or [.., 'z', 'e', 's']:
                return word[..^2];
            case [.., 's']:
                return word[..^1];
            default:
                return word;
        }
    }

    private static Span<char> WithoutEnding(Span<char> word)
    {
        var cut = word.EndsWith("ing") ? 3 : word.EndsWith("ed") ? 2 : 0;
        if (cut == 0 || word.Length - cut < ShortestStem || !word[..^cut].ContainsAny("aeiouy"))
            return word;
        var stem = word[..^cut];
        return stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1] : stem;
    }
}
