using System.Globalization;
using System.Text;

namespace SupportAssistant.Core.Tickets;

/// <summary>Makes any text from outside storable, comparable and honest to the eye.</summary>
public static class MessageText
{
    /// <summary>The most UTF-16 units a cleaned text has, its cut mark included.</summary>
    public const int MaxLength = 200_000;

    /// <summary>
    /// So many invisible characters in a row are a message of their own; a flag of tag characters has six at most.
    /// </summary>
    private const int LeastHiddenRun = 8;

    /// <summary>Stands where such a run stood.</summary>
    public const string HiddenMark = "[hidden text removed]";

    private const string CutMark = "\n[… cut here: the text was longer than 200,000 characters]";

    /// <summary>
    /// Line ends become LF; NUL, control, bidirectional and invisible characters go; half a surrogate pair becomes
    /// U+FFFD; a run of invisible characters leaves a mark, and so does the cut after <see cref="MaxLength"/>. Cleaning
    /// twice changes nothing.
    /// </summary>
    public static string Clean(string raw)
    {
        var clean = new StringBuilder(Math.Min(raw.Length, MaxLength));
        var previous = '\0';
        var index = 0;
        var hidden = 0;
        while (index < raw.Length && clean.Length <= MaxLength)
        {
            // A lone surrogate decodes to U+FFFD and counts as one unit.
            Rune.DecodeFromUtf16(raw.AsSpan(index), out var rune, out var units);
            var isSecondOfCrLf = rune.Value == '\n' && previous == '\r';
            if (!isSecondOfCrLf && Keep(rune, raw, index, units) is { } kept)
            {
                hidden = 0;
                Append(clean, kept);
            }
            else if (!isSecondOfCrLf && ++hidden == LeastHiddenRun)
            {
                clean.Append(HiddenMark);
            }
            previous = raw[index];
            index += units;
        }
        return clean.Length <= MaxLength ? clean.ToString() : Cut(clean);
    }

    private static Rune? Keep(Rune rune, string raw, int index, int units) => rune.Value switch
    {
        '\r' or '\n' or 0x85 or 0x2028 or 0x2029 => new Rune('\n'),
        '\t' => rune,
        // Persian words and joined emoji need the (non-)joiners; between Latin letters they only hide something.
        0x200C or 0x200D => IsBeyondLatin(raw, index - 1) && IsBeyondLatin(raw, index + units) ? rune : null,
        // A soft hyphen, the blank marks of Mongolian, and the tag and variation blocks that smuggle whole sentences.
        0xAD or 0x180E or >= 0xFE00 and <= 0xFE0D or >= 0xE0000 and <= 0xE0FFF => null,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? null : rune,
    };

    private static bool IsBeyondLatin(string raw, int index) =>
        index >= 0 && index < raw.Length && raw[index] > '\u02FF' && !char.IsPunctuation(raw[index]);

    private static void Append(StringBuilder clean, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        clean.Append(units[..rune.EncodeToUtf16(units)]);
    }

    private static string Cut(StringBuilder clean)
    {
        var length = MaxLength - CutMark.Length;
        if (char.IsHighSurrogate(clean[length - 1]))
            length--;
        clean.Length = length;
        return clean.Append(CutMark).ToString();
    }
}
