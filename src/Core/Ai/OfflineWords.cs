using System.Text;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// Cuts a text into folded, lower-case words: no diacritics, elisions and apostrophes resolved, `7.4` kept whole.
/// </summary>
internal static class OfflineWords
{
    /// <summary>Keys, hashes and base64 carry no meaning that a customer would repeat.</summary>
    private const int LongestWord = 40;

    // Own table instead of Normalize(): the product runs with invariant globalization, and ICU's answers vary by
    // version.
    private const string Folded =
        "aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiiidnoooooxouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>
    /// The words of <paramref name="text"/> in order, each with whether it stands on the first of several lines.
    /// </summary>
    public static IEnumerable<(string Word, bool IsHeading)> Of(string text)
    {
        var body = text.AsMemory().TrimStart();
        var firstLineEnd = body.Span.IndexOf('\n');
        var hasBody = firstLineEnd >= 0 && !body.Span[firstLineEnd..].IsWhiteSpace();
        var word = new StringBuilder();
        for (var i = 0; i <= body.Length; i++)
        {
            var c = i < body.Length ? body.Span[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                Append(word, c);
                continue;
            }

            if (word.Length == 0 || IsDecimalPoint(body.Span, i) && Keep(word) || IsSilentApostrophe(body.Span, i))
                continue;
            if (word.Length <= LongestWord)
                yield return (word.ToString(), hasBody && i <= firstLineEnd);
            word.Clear();
        }
    }

    /// <summary>One word as the vector sees it: lower case, without diacritics.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
            Append(folded, c);
        return folded.ToString();
    }

    private static bool Keep(StringBuilder word)
    {
        word.Append('.');
        return true;
    }

    private static bool IsDecimalPoint(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && text[i] == '.'
        && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    /// <summary>Let's, don't, we're lose the mark; l'adresse and d'hébergement lose the article.</summary>
    private static bool IsSilentApostrophe(ReadOnlySpan<char> text, int i)
    {
        if (i >= text.Length || text[i] is not ('\'' or '\u2019'))
            return false;
        var after = text[(i + 1)..];
        var length = 0;
        while (length < after.Length && char.IsLetterOrDigit(after[length]))
            length++;
        return length is 1 or 2;
    }

    private static void Append(StringBuilder word, char c)
    {
        var lower = char.ToLowerInvariant(c);
        switch (lower)
        {
            case 'ß': word.Append("ss"); break;
            case 'æ': word.Append("ae"); break;
            case 'œ': word.Append("oe"); break;
            default: word.Append(lower is >= 'À' and <= 'ſ' ? Folded[lower - 'À'] : lower); break;
        }
    }
}
