namespace SupportAssistant.Core.Redaction;

/// <summary>The other order: "Xy12!abc is the password", "mit Xy12!abc als Passwort".</summary>
internal static class SaidBefore
{
    private const int MostWords = 5;

    /// <param name="label">Where the label begins.</param>
    public static Value? Find(SeenText text, int label)
    {
        var end = label;
        for (var word = 0; word < MostWords; word++)
        {
            // A compound's own beginning ("FTP-Passwort") is a word as well.
            while (end > 0 && text.Plain[end - 1] == ' ')
                end--;
            var start = text.StartOfRun(end);
            if (start == end)
                return null;
            var plain = text.Plain.AsSpan(start, end - start);
            if (ProseWords.IsTie(plain, ValueRules.Bare(text.Folded.AsSpan(start, end - start))))
                return DenseBefore(text, start);
            if (plain[^1] is '.' or ':' or '!' or '?' or ';' or ',')
                return null;
            end = start;
        }
        return null;
    }

    private static Value? DenseBefore(SeenText text, int end)
    {
        while (end > 0 && text.Plain[end - 1] == ' ')
            end--;
        var start = text.StartOfRun(end);
        if (start == end)
            return null;
        var value = Value.At(text, start);
        return value.End - value.Start >= 6 && ValueLook.Of(value.Of(text.Plain)) == Looks.Dense ? value : null;
    }
}
