using System.Globalization;
using System.Net;

namespace SupportAssistant.Core.Whmcs;

/// <summary>Text as WHMCS sends it, made safe to parse and to read.</summary>
internal static class WireText
{
    /// <summary>
    /// WHMCS stores what people type entity-encoded and hands it out so. Decoded once and never again:
    /// a customer who asks about <c>&amp;lt;</c> must be read as having written that.
    /// </summary>
    public static string Decode(string encoded) => WebUtility.HtmlDecode(encoded);

    /// <summary>
    /// Replaces half surrogate pairs written as JSON escapes (<c>"\ud83d"</c>) by U+FFFD: System.Text.Json parses such
    /// a string and then throws on reading it.
    /// </summary>
    public static string MendEscapes(string json)
    {
        if (!json.Contains("\\u", StringComparison.Ordinal))
            return json;
        var mended = json.ToCharArray();
        for (var at = 0; at < json.Length - 1; at++)
        {
            if (json[at] != '\\')
                continue;
            if (Escaped(json, at) is { } unit && char.IsSurrogate(unit))
            {
                if (char.IsHighSurrogate(unit) && Escaped(json, at + 6) is { } next && char.IsLowSurrogate(next))
                    at += 6;
                else
                    "\\ufffd".CopyTo(mended.AsSpan(at));
            }
            at++;
        }
        return new string(mended);
    }

    private static char? Escaped(string json, int at) =>
        at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(
            json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
