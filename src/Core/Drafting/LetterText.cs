using System.Text.RegularExpressions;
using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.Core.Drafting;

/// <summary>A block of an article as it reads in a letter: whole lines, no pictures, no links that lead nowhere there.</summary>
internal static partial class LetterText
{
    /// <returns>The text; empty when nothing of it reads in a letter.</returns>
    public static string Of(MarkdownBlock block)
    {
        if (block.Kind == MarkdownBlockKind.Code)
            return block.Text;
        var text = Furniture().Replace(block.Text, "");
        text = Picture().Replace(text, "");
        text = LocalLink().Replace(text, "$1");
        text = Reference().Replace(text, "$1");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd()).Where(line => line.Length > 0);
        return string.Join(block.Kind == MarkdownBlockKind.Paragraph ? ' ' : '\n', lines).Trim();
    }

    // Definitions of links, and the signs by which documentation generators draw boxes.
    [GeneratedRegex(@"^[ \t]*(?:\[[^\]\n]+\]:[ \t].*|:::.*)$", RegexOptions.Multiline)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"!\[[^\]\n]*\]\([^)\n]*\)|\[\]\([^)\n]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[([^\]\n]+)\]\((?!https?://)[^)\n]*\)")]
    private static partial Regex LocalLink();

    [GeneratedRegex(@"\[([^\]\n]+)\](?:\[[^\]\n]*\])")]
    private static partial Regex Reference();
}
