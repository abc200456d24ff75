namespace SupportAssistant.Core.Tickets;

/// <summary>The closing of a letter and what follows it, in eight languages.</summary>
internal static class Signature
{
    private static readonly IReadOnlyList<string> Farewells = LetterLines.Phrases(
        """
        best regards; kind regards; kindest regards; warm regards; warmest regards; regards; thanks and regards
        thanks & regards; sincerely; sincerely yours; yours sincerely; yours faithfully; yours truly; best wishes
        all the best; cheers; best; respectfully
        mit freundlichen grüßen; mit freundlichen gruessen; mit freundlichem gruß; mit besten grüßen; viele grüße
        viele gruesse; freundliche grüße; liebe grüße; beste grüße; schöne grüße; herzliche grüße; gruß; grüße; mfg
        vg; lg; hochachtungsvoll
        cordialement; bien cordialement; très cordialement; bien à vous; salutations distinguées; amicalement
        meilleures salutations; sincères salutations; je vous prie d'agréer; veuillez agréer
        saludos; un saludo; saludos cordiales; un cordial saludo; cordiales saludos; atentamente; cordialmente
        atenciosamente; cumprimentos; melhores cumprimentos; com os melhores cumprimentos; abraços; abraço; att
        cordiali saluti; distinti saluti; saluti; un saluto; cordiali
        met vriendelijke groet; met vriendelijke groeten; vriendelijke groet; vriendelijke groeten; hoogachtend
        groeten; groetjes; groet; hartelijke groet; hartelijke groeten; mvg
        z poważaniem; pozdrawiam; serdecznie pozdrawiam; z wyrazami szacunku; pozdrowienia
        """);

    private static readonly IReadOnlyList<string> Thanks = LetterLines.Phrases(
        """
        thanks; many thanks; thanks in advance; thank you; thank you in advance; thanks a lot; thank you very much
        danke; vielen dank; besten dank; danke im voraus; vielen dank im voraus; merci; merci d'avance
        merci beaucoup; bonne journée; gracias; muchas gracias; gracias de antemano; obrigado; obrigada
        muito obrigado; muito obrigada; grazie; grazie mille; grazie in anticipo; bedankt; alvast bedankt
        bij voorbaat dank; dank u wel; dank je wel; dziękuję; dziękuję z góry; dzięki; have a nice day
        have a great day
        """);

    private static readonly IReadOnlyList<string> Devices = LetterLines.Phrases(
        """
        sent from my; sent from mail for; get outlook for; gesendet von mein; gesendet von meinem; von meinem iphone
        von meinem android; envoyé de mon; envoyé depuis mon; enviado desde mi; enviado do meu; enviado a partir do
        inviato da; verstuurd vanaf mijn; verzonden vanaf; wysłane z
        """);

    public static IReadOnlyList<string> Drop(IReadOnlyList<string> lines)
    {
        var seenBody = false;
        // Counted from the end, so that each line knows in one step how much would go with it.
        var (below, longBelow) = CountBelow(lines);
        for (var at = 0; at < lines.Count; at++)
        {
            if (seenBody && Closes(lines[at], below[at], longBelow[at]))
                return [.. lines.Take(at), .. Postscript(lines.Skip(at + 1))];
            seenBody |= !lines[at].IsBlank();
        }
        return WithoutContacts(lines);
    }

    /// <summary>Without a farewell: a last paragraph that begins with a name and tells how to reach its bearer.</summary>
    private static IReadOnlyList<string> WithoutContacts(IReadOnlyList<string> lines)
    {
        var end = lines.Count;
        while (end > 0 && lines[end - 1].IsBlank())
            end--;
        var start = end;
        while (start > 0 && !lines[start - 1].IsBlank())
            start--;
        var block = lines.Skip(start).Take(end - start).Select(line => line.Trim()).ToList();
        return start > 0 && block.Count is >= 2 and <= 7 && IsName(block[0])
            && block.All(line => line.Length <= 60 && !line.EndsWith('?') && LetterLines.CountWords(line) <= 7)
            && block.Skip(1).Any(line => line.Contains('@') || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            ? [.. lines.Take(start)]
            : lines;
    }

    private static bool IsName(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 2 and <= 5 } words
        && words.All(word => char.IsUpper(word[0])) && !line.Any(letter => char.IsAsciiDigit(letter) || letter is ':' or '@' or '/');

    private static bool Closes(string line, int below, int longBelow)
    {
        var trimmed = line.Trim();
        if (trimmed.Length is 0 or > 100 || below > 25)
            return false;
        if (trimmed == "--")
            return true;
        var folded = Folded.Of(trimmed);
        if (LetterLines.OpeningPhrase(folded, Devices) is not null)
            return below <= 3;
        if (LetterLines.OpeningPhrase(folded, Farewells) is { } farewell)
            return below <= 15 && WordsAfter(folded, farewell) <= 4;
        // "Thank you" also opens a reply, so only a name and a short block may stand under it.
        return LetterLines.OpeningPhrase(folded, Thanks) is { } thanks
            && below <= 5 && longBelow == 0 && WordsAfter(folded, thanks) <= 3;
    }

    private static int WordsAfter(string folded, string phrase) =>
        LetterLines.CountWords(folded.AsSpan(phrase.Length).Trim(" ,.!-–"));

    private static IEnumerable<string> Postscript(IEnumerable<string> lines) =>
        lines.SkipWhile(line => !line.TrimStart().StartsWith("PS", StringComparison.Ordinal)
            && !line.TrimStart().StartsWith("P.S", StringComparison.OrdinalIgnoreCase));

    private static (int[] Below, int[] LongBelow) CountBelow(IReadOnlyList<string> lines)
    {
        var below = new int[lines.Count];
        var longBelow = new int[lines.Count];
        for (var at = lines.Count - 2; at >= 0; at--)
        {
            var next = lines[at + 1];
            below[at] = below[at + 1] + (next.IsBlank() ? 0 : 1);
            longBelow[at] = longBelow[at + 1] + (next.Length > 60 ? 1 : 0);
        }
        return (below, longBelow);
    }
}
