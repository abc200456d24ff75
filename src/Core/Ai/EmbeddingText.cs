using System.Text;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// A text as it is sent: surely within the 8,191 tokens that the models take. What stands behind some 13,000 Latin
/// letters is not embedded. The rule counts characters, because the real tokenizer is quadratic in an unbroken run:
/// 24,000 emoji in one ticket took it 18 s (measured).
/// </summary>
internal static class EmbeddingText
{
    private const double MostTokens = 8_000;

    /// <summary>
    /// More than can be sent of any text, so that a long one is not read to its end for nothing; and not cut to size, so that
    /// no secret is halved.
    /// </summary>
    private const int MostLookedAt = 20_000;

    public static string Head(string text) => text.Length <= MostLookedAt ? text : text[..MostLookedAt];

    public static string Of(string text)
    {
        var tokens = 0.0;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            tokens += MostTokensOf(rune);
            if (tokens > MostTokens)
                break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    /// <summary>
    /// Random letters and digits stay below 0.6 tokens each, language far below; anything else is at most its bytes.
    /// </summary>
    private static double MostTokensOf(Rune rune) =>
        rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') ? 0.6 : rune.Utf8SequenceLength;
}
