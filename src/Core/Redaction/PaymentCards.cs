namespace SupportAssistant.Core.Redaction;

/// <summary>
/// Card numbers: 13 to 19 digits with at most one blank, hyphen or full stop between two, a known issuer and a right
/// check digit (ISO/IEC 7812-1, Luhn). The first six and last four may stay, as PCI DSS 3.4 allows.
/// </summary>
internal static class PaymentCards
{
    private const int Fewest = 13;
    private const int Most = 19;

    /// <summary>Cards are printed in groups of three and more; a dump of bytes is not.</summary>
    private const int MostGaps = 5;

    public static void Find(SeenText text, List<Find> finds)
    {
        Span<char> digits = stackalloc char[Most + 1];
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsAsciiDigit(text.Plain[at]) || IsInside(text, at))
            {
                at++;
                continue;
            }
            var count = Read(text, at, digits);
            if (count >= Fewest && Longest(digits[..count], text, at) is > 0 and var end)
            {
                var card = Only(text.Plain.AsSpan(at, end - at));
                finds.Add(new Find(Kind.Card, at, end, $"{card[..6]}…{card[^4..]}"));
                at = end;
            }
            // An invoice number may stand before the card, so the next group of digits is tried as well.
            while (at < text.Length && char.IsAsciiDigit(text.Plain[at]))
                at++;
        }
    }

    private static bool IsInside(SeenText text, int at) =>
        char.IsAsciiLetterOrDigit(text.CharBefore(at)) || text.CharBefore(at) is '.' or '+' or '#' or '=' or '/'
            && at > 0;

    private static int Read(SeenText text, int at, Span<char> digits)
    {
        var count = 0;
        var gaps = 0;
        while (at < text.Length && count <= Most)
        {
            var c = text.Plain[at];
            if (char.IsAsciiDigit(c))
            {
                if (count < digits.Length)
                    digits[count] = c;
                count++;
                at++;
            }
            else if (c is ' ' or '-' or '.' or '\n' && char.IsAsciiDigit(text.CharAt(at + 1)) && gaps++ < MostGaps)
                at++;
            else
                break;
        }
        return Math.Min(count, digits.Length);
    }

    /// <summary>
    /// A date or a code may follow the card: the longest beginning that ends at a gap and is a card counts.
    /// </summary>
    private static int Longest(ReadOnlySpan<char> digits, SeenText text, int start)
    {
        for (var count = Math.Min(digits.Length, Most); count >= Fewest; count--)
        {
            var end = start;
            for (var seen = 0; seen < count; end++)
                seen += char.IsAsciiDigit(text.Plain[end]) ? 1 : 0;
            if (!char.IsAsciiLetterOrDigit(text.CharAt(end)) && IsIssued(digits[..count])
                && HasCheckDigit(digits[..count]))
                return end;
        }
        return 0;
    }

    private static bool IsIssued(ReadOnlySpan<char> digits) => (digits[0], digits.Length) switch
    {
        ('4', 13 or 16 or 19) => true,
        ('5', 16) or ('2', 16) => true,
        ('3', 14 or 15 or 16) => digits[1] is '0' or '4' or '5' or '6' or '7' or '8' or '9',
        ('6', 16 or 19) or ('5' or '6', >= 13 and <= 19) => digits[0] == '6' || digits[1] is '0' or '6' or '7' or '8',
        ('1', 15) => digits.StartsWith("122"),
        _ => false,
    };

    internal static bool HasCheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }
        return sum % 10 == 0 && digits.ContainsAnyExcept('0');
    }

    private static string Only(ReadOnlySpan<char> cells)
    {
        Span<char> digits = stackalloc char[Most];
        var count = 0;
        foreach (var c in cells)
        {
            if (char.IsAsciiDigit(c))
                digits[count++] = c;
        }
        return new string(digits[..count]);
    }
}
