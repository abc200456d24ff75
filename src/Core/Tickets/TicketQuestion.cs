namespace SupportAssistant.Core.Tickets;

/// <summary>What to look for: a ticket's own words, the newest first, without the frame of letters.</summary>
/// <param name="Subject">The subject without "Re:" and ticket numbers.</param>
/// <param name="Newest">The newest customer message that says something, at most 2,000 characters.</param>
/// <param name="Earlier">Older customer messages, the newer first; at most 600 characters.</param>
public sealed record TicketQuestion(string Subject, string Newest, string Earlier)
{
    private const int NewestLimit = 2_000;
    private const int EarlierLimit = 600;
    private const int ShortWords = 12;

    /// <summary>The retrieval query; never empty unless the ticket is.</summary>
    public string Text =>
        string.Join('\n', new[] { Subject, Newest, Earlier }.Where(part => part.Length > 0));

    /// <summary>
    /// Reads a thread, oldest message first. Earlier messages get at most half the room of the newest, so that they
    /// colour the query and do not lead it; under a short "still the same" they get all 600 characters.
    /// </summary>
    public static TicketQuestion From(string subject, IReadOnlyList<(bool FromStaff, string Text)> messages)
    {
        var newest = "";
        var earlier = "";
        var room = 0;
        foreach (var (fromStaff, text) in messages.Reverse())
        {
            if (fromStaff || text.IsBlank())
                continue;
            var body = LetterBody.Of(text);
            if (newest.Length == 0)
            {
                newest = Head(body, NewestLimit);
                room = LetterLines.CountWords(newest) < ShortWords
                    ? EarlierLimit
                    : Math.Min(EarlierLimit, newest.Length / 2);
                continue;
            }
            var separator = earlier.Length == 0 ? "" : "\n";
            earlier += separator + Head(body, Math.Max(0, room - earlier.Length - separator.Length));
            if (room - earlier.Length <= 1)
                break;
        }
        return new TicketQuestion(CleanSubject(subject), newest, earlier.Trim());
    }

    private static string CleanSubject(string subject)
    {
        var rest = subject.Trim();
        while (true)
        {
            var colon = rest.IndexOf(':');
            var bracket = rest.StartsWith('[') ? rest.IndexOf(']') : -1;
            if (colon > 0 && Folded.Of(rest[..Math.Min(colon, 10)]).Trim() is
                "re" or "aw" or "fw" or "fwd" or "wg" or "sv" or "tr" or "rv" or "res" or "enc" or "antw" or "odp")
                rest = rest[(colon + 1)..].TrimStart();
            else if (bracket > 0 && rest[..bracket].Any(char.IsAsciiDigit))
                rest = rest[(bracket + 1)..].TrimStart();
            else
                return Head(rest, 300);
        }
    }

    /// <summary>Cut at the last blank before the limit, so that no half word is looked up.</summary>
    private static string Head(string text, int limit)
    {
        if (text.Length <= limit)
            return text;
        var blank = limit == 0 ? 0 : text.LastIndexOfAny([' ', '\n'], limit - 1);
        return text[..(blank > limit / 2 ? blank : CutBefore(text, limit))];
    }

    private static int CutBefore(string text, int limit) =>
        limit > 0 && char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
}
