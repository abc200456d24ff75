using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.Core.Drafting;

/// <summary>The part of an article's passage that a letter can quote: the section nearest to the question and what belongs to it.</summary>
internal static class ArticleExtract
{
    /// <summary>Characters after which nothing is added; the nearest section may be half as long again.</summary>
    private const int Enough = 1_200;

    /// <summary>Of a further section so much must have room, or it is left out.</summary>
    private const int Worthwhile = 300;

    /// <summary>A customer wants to do something: of two sections the one with steps or commands answers.</summary>
    private const double WithSteps = 1.25;

    /// <summary>Another section is quoted too when it is so much of the nearest one's nearness.</summary>
    private const double AsNear = 0.5;

    private sealed record Section(string Heading, List<MarkdownBlock> Blocks)
    {
        public string Text => string.Join("\n\n", Blocks.Select(block => block.Text));

        public bool HasSteps => Blocks.Any(block => block.Kind is MarkdownBlockKind.List or MarkdownBlockKind.Code);
    }

    /// <returns>Sections in their order, cut between blocks, headings as "Heading:"; plain enough for a letter.</returns>
    public static string Of(string passage, string question)
    {
        var asked = OfflineVector.Of(question);
        var sections = Sections(passage)
            .Select(section => (Section: section, Nearness: Nearness(section, asked))).ToList();
        var nearest = sections.Select(one => one.Nearness).DefaultIfEmpty().Max();
        var kept = new Dictionary<Section, string>();
        foreach (var (section, nearness) in sections.OrderByDescending(one => one.Nearness))
        {
            var room = Enough - kept.Values.Sum(text => text.Length);
            if (kept.Count == 0)
                kept[section] = Written(section, Enough + (Enough / 2));
            else if (nearness >= AsNear * nearest && room >= Worthwhile)
                kept[section] = Written(section, room);
        }
        return string.Join("\n\n", sections.Where(one => kept.ContainsKey(one.Section)).Select(one => kept[one.Section]));
    }

    // A heading alone is no answer, and a table loses its sense without the rest of the article.
    private static List<Section> Sections(string passage)
    {
        var sections = new List<Section> { new("", []) };
        foreach (var block in MarkdownBlocks.Of(passage))
        {
            if (block.Kind == MarkdownBlockKind.Heading)
                sections.Add(new Section(block.Text.TrimEnd(':', '?', ' '), []));
            else if (!block.Text.StartsWith('|') && LetterText.Of(block) is { Length: > 0 } text)
                sections[^1].Blocks.Add(block with { Text = text });
        }
        return [.. sections.Where(section => section.Blocks.Count > 0)];
    }

    private static double Nearness(Section section, float[] asked) =>
        OfflineVector.Nearness(OfflineVector.Of($"{section.Heading}\n{section.Text}"), asked) * (section.HasSteps ? WithSteps : 1);

    private static string Written(Section section, int longest)
    {
        var blocks = new List<string>();
        foreach (var block in section.Blocks)
        {
            if (blocks.Count > 0 && blocks.Sum(text => text.Length + 2) + block.Text.Length > longest)
            {
                // "The limits are:" announces what is cut off.
                if (blocks.Count > 1 && blocks[^1].EndsWith(':'))
                    blocks.RemoveAt(blocks.Count - 1);
                break;
            }
            blocks.Add(Shorten(block.Text, longest));
        }
        return string.Join("\n\n", section.Heading.Length > 0 ? blocks.Prepend(section.Heading + ":") : blocks);
    }

    private static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = Math.Max(text.LastIndexOf('\n', longest), text.LastIndexOf(". ", longest, StringComparison.Ordinal) + 1);
        return text[..(end > longest / 2 ? end : longest)].TrimEnd() + " …";
    }
}
