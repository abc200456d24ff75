namespace SupportAssistant.Core.Tickets;

/// <summary>The salutation at the head of a letter, in eight languages.</summary>
internal static class Greeting
{
    private static readonly IReadOnlyList<string> Salutations = LetterLines.Phrases(
        """
        hi; hi there; hi all; hello; hello there; hello all; hey; hey there; dear; good morning; good afternoon
        good evening; good day; greetings; howdy; to whom it may concern
        sehr geehrte; sehr geehrter; sehr geehrte damen und herren; guten tag; guten morgen; guten abend; hallo
        hallo zusammen; liebe; lieber; liebes; moin; moin moin; servus; grüß gott; grüezi
        bonjour; bonsoir; salut; cher; chère; chers; chères; madame; monsieur; mesdames; messieurs
        hola; buenos días; buenas tardes; buenas noches; buenas; buen día; estimado; estimada; estimados; estimadas
        olá; oi; bom dia; boa tarde; boa noite; caro; cara; caros; prezado; prezada; prezados; prezadas; exmos
        ciao; salve; buongiorno; buon giorno; buonasera; buona sera; gentile; gentili; egregio; egregi; spettabile
        hoi; goedendag; goedemorgen; goedemiddag; goedenavond; goeiemorgen; beste; geachte; dag
        dzień dobry; dobry wieczór; witam; witajcie; cześć; hej; szanowni państwo; szanowny panie; szanowna pani
        """);

    private static readonly HashSet<string> Addressees =
    [
        .. LetterLines.Phrases(
            """
            support; team; all; everyone; guys; folks; sir; madam; or; and; mr; mrs; ms; the; again; helpdesk
            herr; frau; damen; herren; und; zusammen; à; tous; et; l'équipe; equipo; señor; señora; a; todos; y
            equipe; senhor; senhora; e; tutti; staff; signor; signora; heer; mevrouw; allemaal; panie; pani
            """),
    ];

    public static IReadOnlyList<string> Drop(IReadOnlyList<string> lines)
    {
        var rest = lines.SkipWhile(line => line.IsBlank()).ToList();
        // "Bonjour, Madame, Monsieur," is three; more than that is no longer a greeting.
        for (var round = 0; round < 3 && rest.Count > 0 && Salutation(rest[0]) is { } length; round++)
        {
            rest[0] = rest[0][length..].TrimStart(' ', '\t', '-', '–', '—', ',', '!', '.', ':');
            rest = [.. rest.SkipWhile(line => line.IsBlank())];
        }
        return rest;
    }

    /// <summary>How many characters of the line are salutation; null for none.</summary>
    private static int? Salutation(string line)
    {
        var head = line.Length > 120 ? line[..120] : line;
        if (LetterLines.OpeningPhrase(Folded.Of(head.TrimStart()), Salutations) is not { } phrase)
            return null;
        var name = AfterWords(head, LetterLines.CountWords(phrase));
        foreach (var end in Ends(head, name))
        {
            var words = head[name..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var isComma = end < head.Length && head[end] == ',';
            if (words.Length <= 6 && (words.All(IsName) || (isComma && words.Length <= 2)))
                return end;
        }
        // No end in sight ("Hello my site is down"): an opening such as "Dear" or "Beste" alone may be a sentence.
        return line.Length > name && phrase is "hi" or "hello" or "hey" or "hallo" or "hola" or "bonjour" ? name : null;
    }

    /// <summary>Where a salutation may end: at its comma if there is one ("Herr Dr. Weber,"), else at a stop.</summary>
    private static IEnumerable<int> Ends(string head, int from)
    {
        var comma = head.IndexOf(',', from);
        if (comma >= 0)
            yield return comma;
        for (var at = from; at < head.Length; at++)
        {
            var closes = at + 1 == head.Length || head[at + 1] == ' ';
            if (head[at] is '!' or '.' or ':' or '-' or '–' && closes)
                yield return at;
        }
        yield return head.Length;
    }

    private static bool IsName(string word) =>
        char.IsUpper(word[0]) || Addressees.Contains(Folded.Of(word).TrimEnd('.', '/'));

    private static int AfterWords(string line, int count)
    {
        var at = line.Length - line.TrimStart().Length;
        for (var word = 0; word < count; word++)
        {
            while (at < line.Length && line[at] == ' ')
                at++;
            while (at < line.Length && line[at] is not (' ' or ',' or '!' or '.' or ':'))
                at++;
        }
        return at;
    }
}
