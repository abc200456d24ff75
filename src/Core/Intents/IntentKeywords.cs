namespace SupportAssistant.Core.Intents;

/// <summary>A word or phrase that speaks for an intent: 3 decides, 2 is strong, 1 only supports.</summary>
internal sealed record IntentKeyword(string Name, string[] Words, Intent Intent, int Weight);

/// <summary>The lexicon of seven languages, ready to be looked up by the first word of a phrase.</summary>
internal static class IntentKeywords
{
    private static readonly Dictionary<string, IntentKeyword[]> ByFirstWord = Read(
        EnglishKeywords.List,
        GermanKeywords.List,
        FrenchKeywords.List,
        SpanishKeywords.List,
        PortugueseKeywords.List,
        ItalianKeywords.List,
        DutchKeywords.List);

    /// <summary>The longest phrase that begins at a word, for every intent it speaks for; none is an empty span.</summary>
    public static ReadOnlySpan<IntentKeyword> At(List<string> words, int at)
    {
        if (!ByFirstWord.TryGetValue(words[at], out var candidates))
            return [];
        for (var first = 0; first < candidates.Length; first++)
        {
            if (!IsAt(candidates[first], words, at))
                continue;
            var end = first + 1;
            while (end < candidates.Length && candidates[end].Words.AsSpan().SequenceEqual(candidates[first].Words))
                end++;
            return candidates.AsSpan(first..end);
        }
        return [];
    }

    private static bool IsAt(IntentKeyword keyword, List<string> words, int at)
    {
        if (at + keyword.Words.Length > words.Count)
            return false;
        for (var word = 1; word < keyword.Words.Length; word++)
        {
            if (keyword.Words[word] != words[at + word])
                return false;
        }
        return true;
    }

    /// <summary>
    /// Lines are "intent weight: phrase/other form; phrase"; forms of one word count as one keyword and carry the
    /// name of the first; an indented line continues the one above. A phrase of several languages is kept once per intent with its greatest weight.
    /// </summary>
    private static Dictionary<string, IntentKeyword[]> Read(params string[] lists) =>
        lists
            .SelectMany(list => list.Replace("\n  ", " ").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(ReadLine)
            .GroupBy(keyword => (Phrase: string.Join(' ', keyword.Words), keyword.Intent))
            .Select(same => same.MaxBy(keyword => keyword.Weight)!)
            .GroupBy(keyword => keyword.Words[0])
            .ToDictionary(
                group => group.Key,
                group => group
                    .OrderByDescending(keyword => keyword.Words.Length)
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
            foreach (var form in forms)
                yield return new IntentKeyword(forms[0], [.. IntentWords.Of(form)], intent, weight);
        }
    }
}
