namespace SupportAssistant.Core.Tickets;

/// <summary>What a message says, without the frame of a letter around it.</summary>
internal static class LetterBody
{
    private static readonly Func<IReadOnlyList<string>, IReadOnlyList<string>>[] Steps =
        [QuotedText.Drop, LegalFooter.Drop, Signature.Drop, Greeting.Drop];

    /// <summary>
    /// Quoted text, legal notices, signature and greeting go, in that order. A step that would leave nothing is not
    /// taken: "Thanks!" alone is the message, not its closing.
    /// </summary>
    public static string Of(string text)
    {
        IReadOnlyList<string> lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        foreach (var step in Steps)
        {
            var kept = step(lines);
            if (kept.Any(line => !line.IsBlank()))
                lines = kept;
        }
        return string.Join('\n', lines).Trim();
    }
}
