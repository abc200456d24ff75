using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Intents;

/// <summary>A text as whole folded words, the same for the lexicon and for tickets.</summary>
internal static class IntentWords
{
    // Articles and possessives stand between the words of a phrase ("renew my domain", "renovar el dominio").
    private static readonly HashSet<string> Fillers =
    [
        .. ("the my our your this an der die das den dem des mein meine meinen meiner meinem unser unsere ihr ihre "
            + "ein eine einen einer le la les mon ma mes notre nos votre l d de du un une el los las mi mis nuestro "
            + "nuestra su una o os as do da meu minha seu sua um uma il lo gli mio mia del della dello dell nostro "
            + "nostra het mijn onze ons een").Split(' '),
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FillerLookup =
        Fillers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words in order, without fillers; "wp-config.php" is "wp" and "config.php".</summary>
    public static List<string> Of(string text)
    {
        var folded = Folded.Of(text);
        var words = new List<string>();
        var at = 0;
        while (at < folded.Length)
        {
            var isEnding = IsEnding(folded, at);
            if (!isEnding && !char.IsLetterOrDigit(folded[at]))
            {
                at++;
                continue;
            }
            var end = EndOfWord(folded, isEnding ? at + 1 : at);
            if (IsAddress(folded, end))
                // "https://mail.example.com" says nothing about HTTPS or mail.
                end = EndOfRun(folded, end);
            else if (!FillerLookup.Contains(folded.AsSpan(at, end - at)))
                words.Add(folded[at..WithoutPlural(folded, at, end)]);
            at = end;
        }
        return words;
    }

    /// <summary>
    /// "sites" is "site" in five of the seven languages; "access", "virus" and "https" keep their s.
    /// </summary>
    private static int WithoutPlural(string folded, int at, int end) =>
        end - at >= 4 && folded[end - 1] == 's' && folded[end - 2] is not ('s' or 'u' or 'i')
        && !folded.AsSpan(at, end - at).SequenceEqual("https")
            ? end - 1
            : end;

    // ".com" on its own is the ending of a domain, "com" a Portuguese word.
    private static bool IsEnding(string folded, int at) =>
        folded[at] == '.' && (at == 0 || char.IsWhiteSpace(folded[at - 1]))
        && at + 1 < folded.Length && char.IsLetter(folded[at + 1]);

    private static int EndOfWord(string folded, int at)
    {
        while (at < folded.Length)
        {
            var isInnerDot = folded[at] == '.' && at + 1 < folded.Length && char.IsLetterOrDigit(folded[at + 1]);
            if (!char.IsLetterOrDigit(folded[at]) && !isInnerDot)
                break;
            at++;
        }
        return at;
    }

    private static bool IsAddress(string folded, int end) =>
        end < folded.Length
        && (folded[end] == '@' || folded.AsSpan(end).StartsWith("://", StringComparison.Ordinal));

    private static int EndOfRun(string folded, int at)
    {
        while (at < folded.Length && !char.IsWhiteSpace(folded[at]))
            at++;
        return at;
    }
}
