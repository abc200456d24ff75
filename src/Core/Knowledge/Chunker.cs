namespace SupportAssistant.Core.Knowledge;

/// <summary>A part of an article, as it is embedded and quoted, and where it stands: "Title > Section".</summary>
public sealed record ArticleChunk(string HeadingPath, string Text);

/// <summary>
/// Cuts an article at its headings into parts of about 180 to 320 words: long enough to hold an answer, short enough
/// that its vector means one thing. Neighbouring short sections share a part; lists and code stay whole when they fit.
/// </summary>
public static class Chunker
{
    private const int Fewest = 180;
    private const int Most = 320;

    /// <summary>A rest shorter than this joins the part before it, which may then reach 380 words.</summary>
    private const int Crumb = 60;

    private sealed record Unit(IReadOnlyList<string> Path, string Text, int Words);

    /// <summary>An article of at most 320 words is one part; an empty one has none.</summary>
    public static IReadOnlyList<ArticleChunk> Split(string title, string markdownOrText)
    {
        var units = Units(title, markdownOrText);
        if (units.Sum(unit => unit.Words) <= Most)
            return units.Count == 0 ? [] : [ChunkOf(units)];

        var parts = new List<List<Unit>> { new() };
        foreach (var unit in units)
        {
            var words = parts[^1].Sum(one => one.Words);
            var isNewSection = parts[^1].Count > 0 && !parts[^1][^1].Path.SequenceEqual(unit.Path);
            if (words > 0 && (words + unit.Words > Most || (isNewSection && words >= Fewest)))
                parts.Add([]);
            parts[^1].Add(unit);
        }
        if (parts.Count > 1 && parts[^1].Sum(unit => unit.Words) < Crumb)
        {
            parts[^2].AddRange(parts[^1]);
            parts.RemoveAt(parts.Count - 1);
        }
        return [.. parts.Select(ChunkOf)];
    }

    /// <summary>Blocks under the headings they stand below; those longer than a part are cut.</summary>
    private static List<Unit> Units(string title, string text)
    {
        var units = new List<Unit>();
        var open = new List<(int Level, string Name)>();
        foreach (var block in MarkdownBlocks.Of(text))
        {
            if (block.Kind == MarkdownBlockKind.Heading)
            {
                open.RemoveAll(heading => heading.Level >= block.Level);
                // Most articles repeat their title as the first heading.
                if (!string.Equals(block.Text, title.Trim(), StringComparison.OrdinalIgnoreCase))
                    open.Add((block.Level, block.Text));
                continue;
            }
            IReadOnlyList<string> path = [title.Trim(), .. open.Select(heading => heading.Name)];
            units.AddRange(ChunkCut.Pieces(block, Most).Select(piece => new Unit(path, piece, ChunkCut.Words(piece))));
        }
        return units;
    }

    /// <summary>The path is what all its sections share; headings below that stand in the text.</summary>
    private static ArticleChunk ChunkOf(IReadOnlyList<Unit> units)
    {
        var shared = units.Select(unit => unit.Path).Aggregate((IReadOnlyList<string>)units[0].Path, Shared);
        var lines = new List<string>();
        var current = shared;
        foreach (var unit in units)
        {
            var known = Shared(current, unit.Path).Count;
            lines.AddRange(
                unit.Path.Skip(known).Select((name, depth) => $"{new string('#', known + depth + 1)} {name}"));
            lines.Add(unit.Text);
            current = unit.Path;
        }
        return new ArticleChunk(string.Join(" > ", shared), string.Join("\n\n", lines));
    }

    private static IReadOnlyList<string> Shared(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        [.. one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Select(pair => pair.First)];
}
