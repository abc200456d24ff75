using System.Buffers;

namespace SupportAssistant.Core.Guards;

/// <param name="Start">Where the paragraph begins in the draft, in UTF-16 units.</param>
/// <param name="Support"><c>sources</c>, or <c>model-only</c> when nothing that was found says this.</param>
/// <param name="Sources">Places in the Reply's list of sources, from 0, the best first.</param>
public sealed record Citation(int Start, int Length, string Support, IReadOnlyList<int> Sources);

/// <summary>Says for each paragraph of a draft which passages carry it.</summary>
public static class Citations
{
    /// <summary>Share of a paragraph's words that a passage must have.</summary>
    private const double Carried = 0.5;

    private const int LongestStem = 6;
    private const int ShortestWord = 4;
    private const int FewestWords = 3;
    private const int MostSources = 3;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\r\n.,;:!?()[]{}\"'`*_<>/|");

    public static IReadOnlyList<Citation> Of(string draft, IReadOnlyList<string> passages)
    {
        var known = passages.Select(Stems).ToList();
        return [.. Paragraphs(draft).Select(p =>
        {
            var words = Stems(draft.Substring(p.Start, p.Length));
            var carrying = words.Count < FewestWords ? [] : known
                .Select((passage, index) => (index, Share: words.Count(passage.Contains) / (double)words.Count))
                .Where(s => s.Share >= Carried).OrderByDescending(s => s.Share).Take(MostSources).Select(s => s.index).ToList();
            return new Citation(p.Start, p.Length, carrying.Count > 0 ? "sources" : "model-only", carrying);
        })];
    }

    private static IEnumerable<(int Start, int Length)> Paragraphs(string draft)
    {
        var start = 0;
        while (start < draft.Length)
        {
            var end = draft.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? draft.Length : end;
            var text = draft[start..end];
            if (text.Trim().Length > 0)
                yield return (start + text.Length - text.TrimStart().Length, text.Trim().Length);
            start = end + 2;
        }
    }

    private static HashSet<string> Stems(string text)
    {
        var stems = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.AsSpan().SplitAny(Gaps))
        {
            if (text.AsSpan()[range] is { Length: >= ShortestWord } word)
                known.Add(word[..Math.Min(word.Length, LongestStem)]);
        }
        return stems;
    }
}
