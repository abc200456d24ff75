using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Tickets;

/// <summary>What a mail program copied from earlier messages.</summary>
internal static partial class QuotedText
{
    // Who wrote when: how such a line opens and the verb it holds, language by language.
    private static readonly (string Opening, string Verb)[] Attributions =
    [
        ("on ", "wrote"), ("am ", "schrieb"), ("le ", "a ecrit"), ("el ", "escribio"), ("em ", "escreveu"),
        ("il ", "ha scritto"), ("op ", "schreef"), ("w dniu ", "napisal"), ("dnia ", "napisal"), ("w dniu ", "pisze"),
    ];

    private static readonly string[] Dividers =
    [
        "original message", "forwarded message", "ursprungliche nachricht", "weitergeleitete nachricht",
        "message d'origine", "message original", "mensaje original", "mensagem original", "messaggio originale",
        "oorspronkelijk bericht", "wiadomosc oryginalna", "reply above this line",
    ];

    private static readonly string[] From = ["from:", "von:", "de :", "de:", "da:", "van:", "od:"];

    private static readonly string[] Sent =
    [
        "sent:", "date:", "gesendet:", "datum:", "envoye :", "envoye:", "enviado:", "fecha:", "inviato:", "data:",
        "enviada:", "verzonden:", "wyslano:",
    ];

    /// <summary>
    /// Lines marked with ">" go, unless a line such as "Here is the bounce:" presents them. After "On … wrote:" the
    /// rest goes too when nothing below it is marked; when it is, answers written between the quotes stay.
    /// </summary>
    public static IReadOnlyList<string> Drop(IReadOnlyList<string> lines)
    {
        var kept = new List<string>(lines.Count);
        var lastMarked = lines.Count - 1;
        while (lastMarked >= 0 && !IsMarked(lines[lastMarked]))
            lastMarked--;
        var lastText = "";
        for (var at = 0; at < lines.Count; at++)
        {
            var isMarked = IsMarked(lines[at]);
            var attribution = isMarked ? 0 : AttributionLength(lines, at);
            if (attribution == 0 && (isMarked || !IsDivider(lines, at)))
            {
                if (!isMarked || Presents(lastText))
                    kept.Add(lines[at]);
                if (!isMarked && !lines[at].IsBlank())
                    lastText = lines[at];
                continue;
            }
            if (attribution == 0 || lastMarked < at)
                break;
            at += attribution - 1;
            lastText = "";
        }
        return kept;
    }

    // With a date or an address it is rather an attribution in a language that is not known here.
    private static bool Presents(string line) =>
        line.EndsWith(':') && !line.Any(letter => letter == '@' || char.IsAsciiDigit(letter));

    private static bool IsMarked(string line) => line.AsSpan().TrimStart().StartsWith(">", StringComparison.Ordinal);

    /// <summary>Mail programs wrap the attribution, so up to three lines are read as one; 0 when it is none.</summary>
    private static int AttributionLength(IReadOnlyList<string> lines, int at)
    {
        var joined = "";
        for (var count = 1; count <= 3 && at + count <= lines.Count; count++)
        {
            var line = lines[at + count - 1];
            if (line.Length > 200 || line.IsBlank() || (count == 1 && !MayOpen(line)))
                return 0;
            joined = $"{joined} {Folded.Of(line)}".Trim();
            if (ByForm().IsMatch(joined) || joined.EndsWith(':') && Attributions.Any(known =>
                joined.StartsWith(known.Opening, StringComparison.Ordinal)
                && joined.Contains(known.Verb, StringComparison.Ordinal)
                && (joined.Any(char.IsAsciiDigit) || IsNextMarked(lines, at + count))))
                return count;
        }
        return 0;
    }

    /// <summary>"On Friday your colleague wrote:" is a sentence unless a quote follows it.</summary>
    private static bool IsNextMarked(IReadOnlyList<string> lines, int at) =>
        lines.Skip(at).Take(2).FirstOrDefault(line => !line.IsBlank()) is { } next && IsMarked(next);

    private static bool MayOpen(string line)
    {
        var start = Folded.Of(line.Length > 10 ? line[..10] : line).TrimStart();
        return Attributions.Any(known => start.StartsWith(known.Opening, StringComparison.Ordinal)) || line.Any(char.IsAsciiDigit);
    }

    // In whatever language: a date with the time, an address in angle brackets, at most two words and a colon.
    [GeneratedRegex(@"\b(?:19|20)\d\d\b.*\b\d{1,2}:\d\d\b.*<\s?[^<>\s@]+@[^<>\s]+>(?: ?\p{L}+){0,2} ?:$")]
    private static partial Regex ByForm();

    private static bool IsDivider(IReadOnlyList<string> lines, int at)
    {
        var line = lines[at].Trim();
        if (line.Length is < 4 or > 200)
            return false;
        var folded = Folded.Of(line);
        if (line[0] is '-' or '=' or '_' or '#' or '*')
            return Dividers.Any(divider => folded.Contains(divider, StringComparison.Ordinal));
        return Opens(folded.TrimStart('*'), From)
            && lines.Skip(at + 1).Take(2).Any(next => Opens(Folded.Of(next).TrimStart('*', ' '), Sent)
                && !HasNumericZone(next));
    }

    // "+0200" stands in raw headers, which customers paste as evidence, not in a mail program's quote.
    private static bool HasNumericZone(string line)
    {
        var zone = line.AsSpan().LastIndexOfAny('+', '-');
        return zone > 0 && line.Length >= zone + 5 && !line.AsSpan(zone + 1, 4).ContainsAnyExceptInRange('0', '9');
    }

    private static bool Opens(string folded, string[] openings) =>
        openings.Any(opening => folded.StartsWith(opening, StringComparison.Ordinal));
}
