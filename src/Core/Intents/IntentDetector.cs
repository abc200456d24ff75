namespace SupportAssistant.Core.Intents;

/// <summary>Tells from whole words what a ticket is about; pure, and linear in the length of the text.</summary>
public static class IntentDetector
{
    // One supporting word ("domain", "error") is no reason to call the ticket by it, not even in the subject.
    private const int LeastScore = 2;

    private sealed class Tally
    {
        public int Score { get; set; }
        public required int FirstAt { get; init; }
        public List<string> Keywords { get; } = [];
    }

    /// <summary>
    /// The intent with the greatest sum of distinct keywords, strong ones of the subject counted twice;
    /// <see cref="Intent.General"/> when nothing but supporting words was found. Of equals, the one that most of the nearest
    /// articles and past questions are about wins, then the one named first.
    /// </summary>
    /// <param name="nearest">Titles and questions of what retrieval found, or none.</param>
    public static DetectedIntent Detect(string subject, string content, IReadOnlyList<string>? nearest = null)
    {
        var tallies = new SortedDictionary<Intent, Tally>();
        var seen = new HashSet<(Intent, string)>();
        var subjectWords = IntentWords.Of(subject);
        Count(subjectWords, 0, 2, tallies, seen);
        Count(IntentWords.Of(content), subjectWords.Count, 1, tallies, seen);

        var most = tallies.Values.Select(tally => tally.Score).DefaultIfEmpty().Max();
        var equals = tallies.Where(pair => most >= LeastScore && pair.Value.Score == most).ToList();
        var votes = (equals.Count < 2 ? [] : nearest ?? []).Select(text => Detect("", text).Intent).ToLookup(intent => intent);
        var best = equals
            .OrderByDescending(pair => votes[pair.Key].Count())
            .ThenBy(pair => pair.Value.FirstAt)
            .FirstOrDefault();
        return best.Value is null
            ? DetectedIntent.Of(Intent.General, [])
            : DetectedIntent.Of(best.Key, best.Value.Keywords);
    }

    private static void Count(
        List<string> words,
        int offset,
        int factor,
        SortedDictionary<Intent, Tally> tallies,
        HashSet<(Intent Intent, string Name)> seen)
    {
        for (var at = 0; at < words.Count;)
        {
            var found = IntentKeywords.At(words, at, out var length);
            foreach (var keyword in found)
            {
                if (!seen.Add((keyword.Intent, keyword.Name)))
                    continue;
                if (!tallies.TryGetValue(keyword.Intent, out var tally))
                    tallies[keyword.Intent] = tally = new Tally { FirstAt = offset + at };
                tally.Score += keyword.Weight > 1 ? keyword.Weight * factor : keyword.Weight;
                tally.Keywords.Add(keyword.Name);
            }
            at += length;
        }
    }
}
