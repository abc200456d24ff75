using System.Text;

namespace SupportAssistant.Core.Prompts;

/// <summary>
/// How many tokens a text takes at most, without a model's own tokenizer: one per three bytes of UTF-8. English has
/// about 4.3 bytes a token, German and Spanish about 3.6, Chinese about 3.7, so a prompt within a budget by this
/// count is within it by the model's.
/// </summary>
internal static class TokenEstimate
{
    private const int BytesPerToken = 3;

    public static int Of(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;

    /// <summary>As much of the beginning as fits, never half a character.</summary>
    public static string Head(string text, int tokens)
    {
        var bytes = Math.Max(0, tokens) * BytesPerToken;
        var units = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            units += rune.Utf16SequenceLength;
        }
        return text[..units];
    }

    /// <summary>As much of the end as fits, never half a character.</summary>
    public static string Tail(string text, int tokens)
    {
        var bytes = Math.Max(0, tokens) * BytesPerToken;
        var start = text.Length;
        while (start > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, start), out var rune, out var units);
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            start -= units;
        }
        return text[start..];
    }
}
