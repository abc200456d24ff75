using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Redaction;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// What of a ticket leaves it: no hidden text, no secret. Everything after this step (search, prompt, draft) has only seen
/// the request as it comes out here.
/// </summary>
internal static class OutgoingRequest
{
    public static (DraftRequest Request, IReadOnlyList<DraftWarning> Warnings) Of(DraftRequest request)
    {
        var removed = new List<RedactedPart>();
        var isHidden = false;
        string Clean(string text)
        {
            var (seen, found) = HiddenText.Strip(text);
            isHidden |= found;
            var redacted = Redactor.Redact(seen);
            removed.AddRange(redacted.Parts);
            return redacted.Text;
        }

        var thread = request.Thread.Select(m => (m.FromStaff, Clean(m.Text))).ToList();
        var cleaned = request with
        {
            Question = TicketQuestion.From(Clean(request.Question.Subject), thread),
            Thread = thread,
            Hint = request.Hint is null ? null : Clean(request.Hint),
        };
        var warnings = new List<DraftWarning>();
        if (isHidden)
            warnings.Add(new DraftWarning(
                "hidden_text", "The ticket holds text that a person cannot see. It was left out; look at the original with care."));
        if (removed.Count > 0)
            warnings.Add(new DraftWarning("redacted", $"Left out before anything was looked up or written: {Listed(removed)}."));
        return (cleaned, warnings);
    }

    public static CustomerFacts CustomerOf(DraftRequest request) => new(
        request.CustomerName, request.CustomerEmail,
        string.Join('\n', request.Thread.Where(m => !m.FromStaff).Select(m => m.Text).Prepend(request.Question.Subject)));

    private static string Listed(List<RedactedPart> removed) => string.Join(
        ", ", removed.GroupBy(p => p.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} × {g.Key}"));
}
