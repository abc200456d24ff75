namespace SupportAssistant.Core.Guards;

/// <summary>Whether a draft stops in the middle of a sentence.</summary>
internal static class CutOff
{
    private const int LongLine = 12;

    private static readonly string[] NeverLast =
    [
        "the", "a", "an", "and", "or", "but", "to", "of", "with", "your", "our", "is", "are", "for", "in", "on", "that", "which",
        "der", "die", "das", "und", "oder", "ihr", "ihre", "mit", "zu", "le", "la", "les", "et", "de", "des", "du", "votre", "el", "los",
        "y", "su", "o", "e", "il", "di", "het", "een", "en", "uw", "van", "i", "w", "na", "z", "do",
    ];

    public static Flag? Check(string draft)
    {
        var text = draft.TrimEnd();
        if (text.Length == 0)
            return new Flag(FlagKinds.CutOff, 0, 0, "The draft is empty.");
        var line = text[(text.LastIndexOf('\n') + 1)..];
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isOpen = text[^1] is ',' or ':' or '(' or '-' or '–' && words.Length > 3
            || NeverLast.Contains(words[^1].ToLowerInvariant()) && words.Length > 2
            || (char.IsLetterOrDigit(text[^1]) && words.Length >= LongLine);
        return isOpen
            ? new Flag(FlagKinds.CutOff, text.Length - words[^1].Length, words[^1].Length, "The draft stops in the middle of a sentence.")
            : null;
    }
}
