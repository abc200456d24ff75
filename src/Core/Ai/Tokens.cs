using Microsoft.ML.Tokenizers;

namespace SupportAssistant.Core.Ai;

/// <summary>Estimates tokens with gpt-4o's vocabulary (o200k), for servers that report no usage.</summary>
internal static class Tokens
{
    /// <summary>
    /// The tokenizer is quadratic in an unbroken run (24,000 emoji: 18 s); slices cost at most a token each.
    /// </summary>
    private const int Slice = 500;

    // Loading the vocabulary takes a moment and some 30 MB, and most installations never need it.
    private static readonly Lazy<Tokenizer> O200k = new(() => TiktokenTokenizer.CreateForModel("gpt-4o"));

    public static int Estimate(string text)
    {
        var tokens = 0;
        for (var start = 0; start < text.Length; start += Slice)
            tokens += O200k.Value.CountTokens(text.AsSpan(start, Math.Min(Slice, text.Length - start)));
        return tokens;
    }
}
