namespace SupportAssistant.Core.Review;

/// <summary>Says in a sentence or two what an agent changed.</summary>
internal static class EditSummary
{
    private const int Limit = 300;
    private const int MostChanges = 3;
    private const int MostQuoted = 8;
    private const int QuotedLength = 70;

    public static string Of(IReadOnlyList<WordChange> changes, IReadOnlyList<string> classes, bool isFrameChanged)
    {
        if (isFrameChanged)
            return "Only greeting, signature or quoted text changed.";
        if (classes is [EditClasses.Unedited])
            return "Sent as drafted.";
        if (classes is [EditClasses.FormattingOnly])
            return "Only formatting changed.";
        var distinct = changes.Distinct().ToList();
        var told = distinct.OrderByDescending(Importance).Take(MostChanges).ToHashSet();
        var parts = distinct.Where(told.Contains).Select(Tell).ToList();
        var untold = distinct.Count - told.Count;
        if (untold > 0)
            parts.Add(untold == 1 ? "1 more change" : $"{untold} more changes");
        var sentence = Sentence(parts);
        if (classes.Contains(EditClasses.Rewritten))
            sentence = $"Mostly rewritten. {sentence}";
        return sentence.Length <= Limit ? sentence : Head(sentence, Limit - 1).TrimEnd() + "…";
    }

    /// <summary>A changed fact is told before a longer change without one.</summary>
    private static int Importance(WordChange change) =>
        (EditFacts.Of($"x {change.Removed} {change.Added}").Count > 0 ? 10_000 : 0)
        + Math.Min(9_999, change.Removed.Length + change.Added.Length);

    private static string Tell(WordChange change) => change switch
    {
        { IsReplacement: true } => $"replaced {Quote(change.Removed)} by {Quote(change.Added)}",
        { Added.Length: > 0 } => $"added {Amount(change.Added)}{Quote(change.Added)}",
        _ => $"removed {Amount(change.Removed)}{Quote(change.Removed)}",
    };

    private static string Amount(string text)
    {
        var sentences = text.Split(' ').Count(word => word[^1] is '.' or '!' or '?');
        return sentences > 1 ? $"{sentences} sentences beginning " : "";
    }

    private static string Quote(string text)
    {
        var words = text.Split(' ');
        var quoted = Head(string.Join(' ', words.Take(MostQuoted)), QuotedLength);
        return quoted.Length < text.Length ? $"“{quoted} …”" : $"“{quoted.TrimEnd('.', ',', ';', ':')}”";
    }

    private static string Sentence(List<string> parts)
    {
        var joined = parts.Count == 1 ? parts[0] : $"{string.Join("; ", parts.SkipLast(1))}; {parts[^1]}";
        return $"{char.ToUpperInvariant(joined[0])}{joined[1..]}.";
    }

    private static string Head(string text, int limit) =>
        text.Length <= limit ? text : text[..(char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit)];
}
