namespace SupportAssistant.Core.Review;

/// <summary>What a reply states that can be plainly wrong: numbers, addresses, hosts, paths.</summary>
internal static class EditFacts
{
    private static readonly char[] Edges = [.. ".,;:!?()[]\"'`*<>"];

    /// <summary>Words that hold a digit, or an inner dot, slash or "@"; an item's "1." is none.</summary>
    public static HashSet<string> Of(string text)
    {
        var facts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            for (var index = 0; index < words.Length; index++)
            {
                var isItemNumber = index == 0 && words[0].Length <= 4 && words[0][^1] is '.' or ')';
                var word = words[index].Trim(Edges).TrimEnd('/');
                if (!isItemNumber && (word.Any(char.IsDigit) || IsAddress(word)))
                    facts.Add(word);
            }
        }
        return facts;
    }

    // "e.g" has single letters around its dot, "and/or" has no dot at all: neither is an address.
    private static bool IsAddress(string word)
    {
        var dot = word.LastIndexOf('.');
        var isHost = dot > 1 && dot < word.Length - 2 && char.IsLetter(word[dot + 1]);
        return isHost || word.StartsWith('/') || word.Contains('@', StringComparison.Ordinal);
    }
}
