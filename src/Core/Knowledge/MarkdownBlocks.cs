namespace SupportAssistant.Core.Knowledge;

/// <summary>What a part of an article is, as far as it matters for cutting.</summary>
internal enum MarkdownBlockKind
{
    Paragraph = 1,
    Heading,
    Code,
    List,
}

/// <summary>Lines that belong together; a heading carries its level (1 to 6), everything else 0.</summary>
internal sealed record MarkdownBlock(MarkdownBlockKind Kind, int Level, string Text);

/// <summary>Reads Markdown as blocks; plain text has only paragraphs and lists.</summary>
internal static class MarkdownBlocks
{
    public static IReadOnlyList<MarkdownBlock> Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var blocks = new List<MarkdownBlock>();
        for (var at = 0; at < lines.Length;)
        {
            if (string.IsNullOrWhiteSpace(lines[at]))
            {
                at++;
                continue;
            }
            var (kind, end) = Extent(lines, at);
            var level = kind == MarkdownBlockKind.Heading ? HeadingLevel(lines[at]) : 0;
            var body = string.Join('\n', lines[at..end]).TrimEnd();
            blocks.Add(new MarkdownBlock(kind, level, level > 0 ? body.Trim('#', ' ') : body));
            at = end;
        }
        return blocks;
    }

    private static (MarkdownBlockKind Kind, int End) Extent(string[] lines, int at)
    {
        if (Fence(lines[at]) is { } fence)
        {
            var close = Array.FindIndex(
                lines, at + 1, line => line.TrimStart().StartsWith(fence, StringComparison.Ordinal));
            return (MarkdownBlockKind.Code, close < 0 ? lines.Length : close + 1);
        }
        if (HeadingLevel(lines[at]) > 0)
            return (MarkdownBlockKind.Heading, at + 1);
        return IsItem(lines[at])
            ? (MarkdownBlockKind.List, EndOfList(lines, at + 1))
            : (MarkdownBlockKind.Paragraph, EndOfParagraph(lines, at + 1));
    }

    /// <summary>A list goes on over blank lines as long as the next line is an item or indented.</summary>
    private static int EndOfList(string[] lines, int at)
    {
        var end = at;
        for (; at < lines.Length; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at]))
                continue;
            var follows = IsItem(lines[at]) || char.IsWhiteSpace(lines[at][0]);
            if (!follows && (end < at || HeadingLevel(lines[at]) > 0 || Fence(lines[at]) is not null))
                break;
            end = at + 1;
        }
        return end;
    }

    private static int EndOfParagraph(string[] lines, int at)
    {
        while (at < lines.Length && !string.IsNullOrWhiteSpace(lines[at]) && Fence(lines[at]) is null
            && HeadingLevel(lines[at]) == 0)
            at++;
        return at;
    }

    private static string? Fence(string line)
    {
        var start = line.TrimStart();
        return start.StartsWith("```", StringComparison.Ordinal) ? "```"
            : start.StartsWith("~~~", StringComparison.Ordinal) ? "~~~"
            : null;
    }

    private static int HeadingLevel(string line)
    {
        var level = line.AsSpan().IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && line[level] == ' ' ? level : 0;
    }

    internal static bool IsItem(string line)
    {
        var start = line.AsSpan().TrimStart();
        if (start.Length < 2)
            return false;
        if (start[0] is '-' or '*' or '+' or '•')
            return start[1] == ' ';
        var digits = start.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= 3 && digits + 1 < start.Length && start[digits] is '.' or ')'
            && start[digits + 1] == ' ';
    }
}
