namespace SupportAssistant.Core.Redaction;

/// <summary>
/// Account numbers of ISO 13616: country, two check digits, the country's length, and mod 97 equal to 1.
/// </summary>
internal static class Ibans
{
    private const int Longest = 34;

    /// <summary>Lengths of the SWIFT registry.</summary>
    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal)
    {
        ["AD"] = 24, ["AE"] = 23, ["AL"] = 28, ["AT"] = 20, ["AZ"] = 28, ["BA"] = 20, ["BE"] = 16, ["BG"] = 22,
        ["BH"] = 22, ["BR"] = 29, ["BY"] = 28, ["CH"] = 21, ["CR"] = 22, ["CY"] = 28, ["CZ"] = 24, ["DE"] = 22,
        ["DK"] = 18, ["DO"] = 28, ["EE"] = 20, ["EG"] = 29, ["ES"] = 24, ["FI"] = 18, ["FO"] = 18, ["FR"] = 27,
        ["GB"] = 22, ["GE"] = 22, ["GI"] = 23, ["GL"] = 18, ["GR"] = 27, ["GT"] = 28, ["HR"] = 21, ["HU"] = 28,
        ["IE"] = 22, ["IL"] = 23, ["IQ"] = 23, ["IS"] = 26, ["IT"] = 27, ["JO"] = 30, ["KW"] = 30, ["KZ"] = 20,
        ["LB"] = 28, ["LI"] = 21, ["LT"] = 20, ["LU"] = 20, ["LV"] = 21, ["MC"] = 27, ["MD"] = 24, ["ME"] = 22,
        ["MK"] = 19, ["MR"] = 27, ["MT"] = 31, ["MU"] = 30, ["NL"] = 18, ["NO"] = 15, ["PK"] = 24, ["PL"] = 28,
        ["PS"] = 29, ["PT"] = 25, ["QA"] = 29, ["RO"] = 24, ["RS"] = 22, ["SA"] = 24, ["SE"] = 24, ["SI"] = 19,
        ["SK"] = 24, ["SM"] = 27, ["TN"] = 24, ["TR"] = 26, ["UA"] = 29, ["VA"] = 22, ["VG"] = 24, ["XK"] = 20,
    };

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ByCountry =
        Lengths.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(SeenText text, List<Find> finds)
    {
        Span<char> country = stackalloc char[2];
        for (var at = 0; at + 4 < text.Length; at++)
        {
            if (!char.IsAsciiLetter(text.Plain[at]) || !char.IsAsciiLetter(text.Plain[at + 1])
                || !char.IsAsciiDigit(text.Plain[at + 2]) && !char.IsAsciiDigit(text.Plain[at + 3])
                || char.IsAsciiLetterOrDigit(text.CharBefore(at)))
                continue;
            (country[0], country[1]) = (char.ToUpperInvariant(text.Plain[at]),
                char.ToUpperInvariant(text.Plain[at + 1]));
            if (ByCountry.TryGetValue(country, out var length) && End(text, at, length) is > 0 and var end)
                finds.Add(new Find(Kind.Iban, at, end));
        }
    }

    private static int End(SeenText text, int start, int length)
    {
        Span<char> number = stackalloc char[Longest];
        var count = 0;
        var at = start;
        for (; at < text.Length && count < length; at++)
        {
            var c = text.Plain[at];
            if (char.IsAsciiLetterOrDigit(c))
                number[count++] = char.ToUpperInvariant(c);
            else if (c is not (' ' or '-' or '.' or '\n') || !char.IsAsciiLetterOrDigit(text.CharAt(at + 1)))
                return 0;
            if (count is 3 or 4 && !char.IsAsciiDigit(number[count - 1]))
                return 0;
        }
        return count == length && !char.IsAsciiLetterOrDigit(text.CharAt(at)) && IsRight(number[..length]) ? at : 0;
    }

    private static bool IsRight(ReadOnlySpan<char> number)
    {
        var rest = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var c = number[(i + 4) % number.Length];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }
        return rest == 1;
    }
}
