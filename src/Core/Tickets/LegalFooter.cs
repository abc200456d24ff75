namespace SupportAssistant.Core.Tickets;

/// <summary>Confidentiality notices and green wishes that companies hang under every mail.</summary>
internal static class LegalFooter
{
    private static readonly string[] Secrecy =
    [
        "confidential", "intended recipient", "vertraulich", "confidenti", "confidenc", "riservat", "vertrouwelijk",
        "poufn", "consider the environment", "unsubscribe", "denken sie an die umwelt",
    ];

    private static readonly string[] Letters =
        ["mail", "message", "nachricht", "mensaje", "mensagem", "messaggio", "correo", "bericht", "wiadomosc"];

    /// <summary>Paragraphs below the first that speak of a mail and its secrecy, and image placeholders, go.</summary>
    public static IReadOnlyList<string> Drop(IReadOnlyList<string> lines)
    {
        var kept = new List<string>(lines.Count);
        var isFirst = true;
        for (var at = 0; at < lines.Count;)
        {
            var end = at;
            while (end < lines.Count && !lines[end].IsBlank())
                end++;
            var paragraph = lines.Skip(at).Take(end - at).ToList();
            if (isFirst || !IsFooter(paragraph))
                kept.AddRange(paragraph.Where(line => !IsImage(line)));
            isFirst &= paragraph.Count == 0;
            if (end < lines.Count)
                kept.Add("");
            at = end + 1;
        }
        return kept;
    }

    private static bool IsFooter(List<string> paragraph)
    {
        // A notice is prose; a customer's "is this confidential? mail me" is shorter than the shortest of them.
        var text = Folded.Of(string.Join(' ', paragraph));
        return text.Length is >= 50 and <= 3_000
            && Secrecy.Any(word => text.Contains(word, StringComparison.Ordinal))
            && Letters.Any(word => text.Contains(word, StringComparison.Ordinal))
            && LetterLines.CountWords(text) >= 8;
    }

    private static bool IsImage(string line)
    {
        var trimmed = line.AsSpan().Trim();
        return trimmed.EndsWith("]", StringComparison.Ordinal)
            && (trimmed.StartsWith("[cid:", StringComparison.OrdinalIgnoreCase)
                || trimmed.StartsWith("[image:", StringComparison.OrdinalIgnoreCase));
    }
}
