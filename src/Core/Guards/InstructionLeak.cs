using System.Text;
using SupportAssistant.Core.Prompts;

namespace SupportAssistant.Core.Guards;

/// <summary>
/// Takes out of a draft what it repeats of its own instructions: eight words in a row, and whatever looks like the
/// marker of a fence. Nobody needs them in a reply, so they do not wait for a person to see them.
/// </summary>
internal static class InstructionLeak
{
    private const int Run = 8;
    private const ulong Prime = 1_099_511_628_211;
    private const string Removed = "[…]";

    public static (string Draft, bool Found) Cut(string draft, string instructions)
    {
        var stripped = LookAlikeMarkers.Strip(draft).Replace("[marker removed]", Removed, StringComparison.Ordinal);
        var known = Runs(Words(instructions)).Select(run => run.Hash).ToHashSet();
        var leaked = Runs(Words(stripped)).Where(run => known.Contains(run.Hash)).ToList();
        if (leaked.Count == 0)
            return (stripped, stripped != draft);
        var kept = new StringBuilder();
        var at = 0;
        foreach (var (_, start, end) in leaked)
        {
            if (start > at || at == 0)
                kept.Append(stripped, at, Math.Max(0, start - at)).Append(Removed);
            at = Math.Max(at, end);
        }
        return (kept.Append(stripped, at, stripped.Length - at).ToString(), true);
    }

    /// <summary>A run is known by a hash of 64 bits; two texts of one hash would cost a draft eight words.</summary>
    private static IEnumerable<(ulong Hash, int Start, int End)> Runs(List<(int Start, int End, ulong Hash)> words)
    {
        for (var i = 0; i + Run <= words.Count; i++)
        {
            var hash = 0UL;
            for (var word = i; word < i + Run; word++)
                hash = (hash * Prime) + words[word].Hash;
            yield return (hash, words[i].Start, words[i + Run - 1].End);
        }
    }

    private static List<(int Start, int End, ulong Hash)> Words(string text)
    {
        var words = new List<(int, int, ulong)>();
        var (start, hash) = (-1, 0UL);
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord)
                (start, hash) = (start < 0 ? i : start, ((start < 0 ? 1 : hash) * Prime) + char.ToLowerInvariant(text[i]));
            else if (start >= 0)
            {
                words.Add((start, i, hash));
                start = -1;
            }
        }
        return words;
    }
}
