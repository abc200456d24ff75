using System.Text;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// A lone surrogate in a ticket throws EncoderFallbackException before the request leaves; it becomes U+FFFD.
/// </summary>
internal static class WellFormed
{
    public static string Of(string text)
    {
        var hasSurrogate = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
        if (!hasSurrogate)
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(rune);
        return clean.ToString();
    }
}
