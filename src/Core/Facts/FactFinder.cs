namespace SupportAssistant.Core.Facts;

/// <summary>Finds the details of a text. Pure, and linear: no expression here can backtrack.</summary>
public static class FactFinder
{
    /// <summary>In the order of the text, without overlaps: the leftmost wins, then the kind that stands first.</summary>
    /// <param name="without">Kinds not looked for, so that what stands inside them is found.</param>
    public static IReadOnlyList<Fact> In(string text, params IReadOnlyCollection<FactKind> without) =>
        Apart(Matching(text, FactPatterns.All.Where(p => !without.Contains(p.Kind))));

    /// <summary>The comparable values of one kind, wherever in the text they stand; each reading of a date for itself.</summary>
    public static IReadOnlySet<string> ValuesOf(FactKind kind, string text) =>
        Matching(text, FactPatterns.All.Where(p => p.Kind == kind)).SelectMany(f => f.Value.Split('|')).ToHashSet(StringComparer.Ordinal);

    private static List<Fact> Matching(string text, IEnumerable<FactPattern> patterns)
    {
        var found = new List<Fact>();
        var lines = Line.Of(text);
        foreach (var pattern in patterns)
        {
            if (pattern.Needs == Marks.None)
                Add(found, pattern, text, 0, text.Length);
            else
            {
                foreach (var line in lines.Where(line => (line.Marks & pattern.Needs) == pattern.Needs))
                    Add(found, pattern, text, line.Start, line.Length);
            }
        }
        return found;
    }

    private static void Add(List<Fact> found, FactPattern pattern, string text, int start, int length)
    {
        for (var match = pattern.Expression.Match(text, start, length); match.Success; match = match.NextMatch())
        {
            var part = match.Groups["v"] is { Success: true } named ? named : match.Groups[0];
            var trimmed = part.Value.AsSpan().TrimEnd(pattern.Trailing).Length;
            if (trimmed == 0)
                continue;
            var spelled = part.Value[..trimmed];
            if (pattern.Read(spelled) is { } value)
                found.Add(new Fact(pattern.Kind, part.Index, spelled, value, match.Groups["label"].Value.ToLowerInvariant()));
        }
    }

    private static List<Fact> Apart(List<Fact> found)
    {
        var kept = new List<Fact>();
        var free = 0;
        // OrderBy is stable, so that patterns keep their order among facts that begin at one place.
        foreach (var fact in found.OrderBy(f => f.Start))
        {
            if (fact.Start < free)
                continue;
            kept.Add(fact);
            free = fact.End;
        }
        return kept;
    }
}
