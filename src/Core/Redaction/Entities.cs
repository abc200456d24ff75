using System.Globalization;

namespace SupportAssistant.Core.Redaction;

/// <summary>The HTML entities that mail programs and WHMCS put into text.</summary>
internal static class Entities
{
    private const int Longest = 12;

    private static readonly Dictionary<string, char> Named = new(StringComparer.Ordinal)
    {
        ["amp"] = '&', ["lt"] = '<', ["gt"] = '>', ["quot"] = '"', ["apos"] = '\'', ["nbsp"] = '\u00A0',
        ["shy"] = '\u00AD', ["zwj"] = '\u200D', ["zwnj"] = '\u200C', ["ZeroWidthSpace"] = '\u200B', ["colon"] = ':',
        ["equals"] = '=', ["commat"] = '@', ["num"] = '#', ["excl"] = '!', ["quest"] = '?', ["dollar"] = '$',
        ["percnt"] = '%', ["ast"] = '*', ["lowbar"] = '_', ["sol"] = '/', ["bsol"] = '\\', ["period"] = '.',
        ["comma"] = ',', ["semi"] = ';', ["plus"] = '+', ["hyphen"] = '-', ["ndash"] = '-', ["mdash"] = '-',
        ["lpar"] = '(', ["rpar"] = ')', ["lsqb"] = '[', ["rsqb"] = ']', ["lcub"] = '{', ["rcub"] = '}',
        ["grave"] = '`', ["Hat"] = '^', ["verbar"] = '|', ["laquo"] = '"', ["raquo"] = '"', ["ldquo"] = '"',
        ["rdquo"] = '"', ["bdquo"] = '"', ["lsquo"] = '\'', ["rsquo"] = '\'', ["eacute"] = 'é', ["egrave"] = 'è',
        ["ntilde"] = 'ñ', ["uuml"] = 'ü', ["ouml"] = 'ö', ["auml"] = 'ä', ["szlig"] = 'ß', ["ccedil"] = 'ç',
        ["aacute"] = 'á', ["iacute"] = 'í', ["oacute"] = 'ó', ["uacute"] = 'ú', ["agrave"] = 'à', ["atilde"] = 'ã',
        ["otilde"] = 'õ',
    };

    private static readonly Dictionary<string, char>.AlternateLookup<ReadOnlySpan<char>> Names =
        Named.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The character and the entity's length; length 0 when none begins here.</returns>
    public static (char Char, int Length) At(string text, int start)
    {
        var here = text.AsSpan(start, Math.Min(Longest + 6, text.Length - start));
        // Text that was encoded twice: &amp;quot;
        var body = here.StartsWith("&amp;", StringComparison.Ordinal) && here.Length > 5 && IsName(here[5]) ? 5 : 1;
        var (decoded, length) = Body(here[body..]);
        if (length > 0)
            return (decoded, body + length);
        return body == 5 ? ('&', 5) : default;
    }

    private static bool IsName(char c) => char.IsAsciiLetter(c) || c == '#';

    private static (char Char, int Length) Body(ReadOnlySpan<char> body)
    {
        var end = body.IndexOf(';');
        if (end is < 1 or > Longest + 2)
            return default;
        var name = body[..end];
        if (name[0] != '#')
            return Names.TryGetValue(name, out var named) ? (named, end + 1) : default;
        var isHex = name.Length > 1 && name[1] is 'x' or 'X';
        var isNumber = isHex
            ? int.TryParse(name[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return isNumber && code is > 8 and < 0xD800 ? ((char)code, end + 1) : default;
    }
}
