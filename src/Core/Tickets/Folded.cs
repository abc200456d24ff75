using System.Text;

namespace SupportAssistant.Core.Tickets;

/// <summary>Text as it is compared: lower case, Latin letters without diacritics.</summary>
internal static class Folded
{
    // string.Normalize returns its input unchanged under InvariantGlobalization, hence a table: U+00C0 to U+017F.
    // A question mark stands for a letter that folds to two.
    private const string Latin =
        "aaaaaa?ceeeeiiiidnoooooxouuuuyt?aaaaaa?ceeeeiiiidnoooooxouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
        + "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter < 'À')
                folded.Append(char.ToLowerInvariant(letter));
            else if (letter <= 'ſ')
                AppendLatin(folded, letter);
            else if (letter is '’' or 'ʼ' or '‘')
                folded.Append('\'');
            else if (letter is < '\u0300' or > '\u036F') // the combining marks of decomposed text are dropped
                folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    private static void AppendLatin(StringBuilder folded, char letter)
    {
        var plain = Latin[letter - 'À'];
        if (plain != '?')
            folded.Append(plain);
        else
            folded.Append(letter switch
            {
                'Æ' or 'æ' => "ae",
                'Œ' or 'œ' => "oe",
                'Ĳ' or 'ĳ' => "ij",
                _ => "ss",
            });
    }
}
