using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Review;

/// <summary>The kinds of change between a draft and the final reply; several may apply.</summary>
public static class EditClasses
{
    /// <summary>The bare replies are equal.</summary>
    public const string Unedited = "unedited";

    /// <summary>The same words; only blanks, case, punctuation or Markdown differ.</summary>
    public const string FormattingOnly = "formatting_only";

    /// <summary>Numbers, addresses or host names differ.</summary>
    public const string FactsChanged = "facts_changed";

    /// <summary>Items of a list came, went or changed.</summary>
    public const string StepsChanged = "steps_changed";

    /// <summary>At least five words and 15 % shorter.</summary>
    public const string Shortened = "shortened";

    /// <summary>At least five words and 15 % longer.</summary>
    public const string Extended = "extended";

    /// <summary>Less than half of the shorter reply's words stand in both; adding or removing alone is none.</summary>
    public const string Rewritten = "rewritten";

    /// <summary>Words of courtesy or regret changed.</summary>
    public const string Tone = "tone";

    /// <summary>Other words for the same content; given only when nothing above applies.</summary>
    public const string Wording = "wording";

    private static readonly HashSet<string> Courtesy =
    [
        .. ("please kindly sorry apologies apologise apologize unfortunately thanks thank welcome happy glad pleased "
            + "regret inconvenience understand appreciate patience gladly frustrating frustration "
            + "bitte leider danke gerne entschuldigung verständnis merci désolé désolée malheureusement volontiers "
            + "gracias lamentamos lamentablemente favor obrigado infelizmente desculpe grazie purtroppo scusi prego "
            + "bedankt helaas excuses graag").Split(' ').Select(Folded.Of),
    ];

    internal static IReadOnlyList<string> Of(string before, string after, IReadOnlyList<WordChange> changes)
    {
        if (before == after)
            return [Unedited];
        if (Letters(before) == Letters(after))
            return [FormattingOnly];
        var classes = new List<string>();
        if (!EditFacts.Of(before).SetEquals(EditFacts.Of(after)))
            classes.Add(FactsChanged);
        if (!Steps(before).SequenceEqual(Steps(after)))
            classes.Add(StepsChanged);
        var (was, now) = (LetterLines.CountWords(before), LetterLines.CountWords(after));
        if (Math.Abs(was - now) >= 5 && Math.Abs(was - now) >= 0.15 * was)
            classes.Add(now < was ? Shortened : Extended);
        if (was - changes.Sum(change => LetterLines.CountWords(change.Removed)) < 0.5 * Math.Min(was, now))
            classes.Add(Rewritten);
        if (changes.SelectMany(Words).Any(Courtesy.Contains))
            classes.Add(Tone);
        return classes.Count > 0 ? classes : [Wording];
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static IEnumerable<string> Words(WordChange change) =>
        Folded.Of($"{change.Removed} {change.Added}")
            .Split(' ')
            .Select(word => word.Trim('.', ',', '!', '?', ':', ';'));

    /// <summary>The list items by their letters, so that a renumbered but equal list is no change of steps.</summary>
    private static IEnumerable<string> Steps(string text) =>
        text.Split('\n').Where(MarkdownBlocks.IsItem).Select(line => Letters(line.TrimStart([.. " 0123456789"])));
}
