namespace SupportAssistant.Core.Tickets;

/// <summary>Small readings of lines that every part of a letter needs.</summary>
internal static class LetterLines
{
    public static bool IsBlank(this string line) => string.IsNullOrWhiteSpace(line);

    public static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var letter in text)
        {
            var isBlank = char.IsWhiteSpace(letter);
            if (!isBlank && !inside)
                words++;
            inside = !isBlank;
        }
        return words;
    }

    /// <summary>The folded line begins with one of the phrases as whole words; the longest is given back.</summary>
    public static string? OpeningPhrase(string folded, IReadOnlyList<string> longestFirst)
    {
        foreach (var phrase in longestFirst)
        {
            if (folded.StartsWith(phrase, StringComparison.Ordinal)
                && (folded.Length == phrase.Length || !char.IsLetterOrDigit(folded[phrase.Length])))
                return phrase;
        }
        return null;
    }

    /// <summary>One phrase per line or semicolon, sorted for <see cref="OpeningPhrase"/>.</summary>
    public static IReadOnlyList<string> Phrases(string list) =>
    [
        .. list.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Folded.Of)
            .Distinct()
            .OrderByDescending(phrase => phrase.Length)
            .ThenBy(phrase => phrase, StringComparer.Ordinal),
    ];
}
