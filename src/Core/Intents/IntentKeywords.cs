namespace SupportAssistant.Core.Intents;

/// <summary>A word or phrase that speaks for an intent: 7 is a break-in, 5 a symptom, 1 only supports.</summary>
internal sealed record IntentKeyword(string Name, string[] Words, Intent Intent, int Weight);

/// <summary>The lexicon of seven languages, ready to be looked up by the first word of a phrase.</summary>
internal static class IntentKeywords
{
    private const string Gap = "~";

    // "moving our two little sites" is still "moving ~ site"; further apart the words belong to other thoughts.
    private const int WordsInGap = 3;

    private static readonly Dictionary<string, IntentKeyword[]> ByFirstWord = Read(
        EnglishKeywords.List,
        GermanKeywords.List,
        FrenchKeywords.List,
        SpanishKeywords.List,
        PortugueseKeywords.List,
        ItalianKeywords.List,
        DutchKeywords.List);

    /// <summary>
    /// The longest phrase that begins at a word, for every intent it speaks for, and how many words it takes;
    /// an empty span and 1 when there is none.
    /// </summary>
    public static ReadOnlySpan<IntentKeyword> At(List<string> words, int at, out int length)
    {
        length = 1;
        if (!ByFirstWord.TryGetValue(words[at], out var candidates))
            return [];
        for (var first = 0; first < candidates.Length; first++)
        {
            length = LengthAt(candidates[first], words, at);
            if (length == 0)
                continue;
            var end = first + 1;
            while (end < candidates.Length && candidates[end].Words.AsSpan().SequenceEqual(candidates[first].Words))
                end++;
            return candidates.AsSpan(first..end);
        }
        length = 1;
        return [];
    }

    /// <summary>
    /// How many words of the text the phrase takes, 0 when it is not there; a phrase with a gap takes those before
    /// it. "a" between its words is passed over: it is an article in "move a site" and a word of its own in
    /// "A record", so it cannot be a filler.
    /// </summary>
    private static int LengthAt(IntentKeyword keyword, List<string> words, int at)
    {
        var next = at + 1;
        var taken = 0;
        var reach = 0;
        foreach (var word in keyword.Words.AsSpan(1))
        {
            if (word == Gap)
            {
                taken = taken == 0 ? next - at : taken;
                reach = WordsInGap;
                continue;
            }
            if (reach == 0 && next < words.Count && words[next] == "a" && word != "a")
                next++;
            var last = Math.Min(next + reach, words.Count - 1);
            while (next < last && words[next] != word)
                next++;
            if (next >= words.Count || words[next] != word)
                return 0;
            next++;
            reach = 0;
        }
        return taken == 0 ? next - at : taken;
    }

    /// <summary>
    /// Lines are "intent weight: phrase/other form; phrase"; an indented line continues the one above. Forms of one
    /// word count as one keyword and carry the name of the first; "~" stands for up to three words. A phrase that
    /// several languages share is kept once per intent with its greatest weight.
    /// </summary>
    private static Dictionary<string, IntentKeyword[]> Read(params string[] lists) =>
        lists
            .SelectMany(list => list.Replace("\n  ", " ").Split('\n'))
            .SelectMany(ReadLine)
            .GroupBy(keyword => (Phrase: string.Join(' ', keyword.Words), keyword.Intent))
            .Select(same => same.MaxBy(keyword => keyword.Weight)!)
            .GroupBy(keyword => keyword.Words[0])
            .ToDictionary(
                group => group.Key,
                group => group
                    .OrderByDescending(keyword => keyword.Words.Count(word => word != Gap))
                    .ThenBy(keyword => keyword.Words.Length)
                    .ThenBy(keyword => string.Join(' ', keyword.Words), StringComparer.Ordinal)
                    .ThenBy(keyword => keyword.Intent)
                    .ToArray());

    private static IEnumerable<IntentKeyword> ReadLine(string line)
    {
        var colon = line.IndexOf(':');
        var head = line[..colon].Split(' ');
        var intent = IntentNames.Parse(head[0]);
        var weight = head[1][0] - '0';
        foreach (var entry in line[(colon + 1)..].Split(';', StringSplitOptions.TrimEntries))
        {
            var forms = entry.Split('/', StringSplitOptions.TrimEntries);
            var name = forms[0].Replace(" ~", "", StringComparison.Ordinal);
            foreach (var form in forms)
                yield return new IntentKeyword(name, Phrase(form), intent, weight);
        }
    }

    private static string[] Phrase(string form) =>
        [.. form.Split(Gap).Select(IntentWords.Of).Aggregate((before, after) => [.. before, Gap, .. after])];
}
