using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Retrieval;

namespace SupportAssistant.Core.Drafting;

/// <summary>The part of an article's passage that a letter can quote: its opening and the section nearest to the question.</summary>
internal static class ArticleExtract
{
    private const int Longest = 900;

    private sealed record Section(string Heading, List<string> Blocks)
    {
        public string Text => string.Join("\n\n", Heading.Length > 0 ? Blocks.Prepend(Heading + ":") : Blocks);
    }

    /// <returns>Whole sections in their order, headings as "Heading:"; at most about 900 characters unless one section is longer.</returns>
    public static string Of(string passage, string question)
    {
        var sections = Sections(passage);
        if (sections.Count == 0)
            return "";
        var wanted = LexicalTerms.Of(question);
        var kept = new List<Section> { sections[0] };
        foreach (var section in sections.Skip(1).OrderByDescending(section => Nearness(section, wanted)))
        {
            if (kept.Sum(one => one.Text.Length) + section.Text.Length <= Longest)
                kept.Add(section);
        }
        return Shorten(string.Join("\n\n", sections.Where(kept.Contains).Select(section => section.Text)));
    }

    // A heading alone is no answer, and a table loses its sense without the rest of the article.
    private static List<Section> Sections(string passage)
    {
        var sections = new List<Section> { new("", []) };
        foreach (var block in MarkdownBlocks.Of(passage))
        {
            if (block.Kind == MarkdownBlockKind.Heading)
                sections.Add(new Section(block.Text.TrimEnd(':'), []));
            else if (!block.Text.StartsWith('|'))
                sections[^1].Blocks.Add(block.Text);
        }
        return [.. sections.Where(section => section.Blocks.Count > 0)];
    }

    private static double Nearness(Section section, Dictionary<ulong, int> wanted)
    {
        var terms = LexicalTerms.Of(section.Text);
        return terms.Keys.Count(wanted.ContainsKey) / Math.Sqrt(Math.Max(1, terms.Count));
    }

    private static string Shorten(string text)
    {
        if (text.Length <= 2 * Longest)
            return text;
        var end = text.LastIndexOf('\n', 2 * Longest);
        return text[..(end > Longest ? end : 2 * Longest)].TrimEnd() + " …";
    }
}
