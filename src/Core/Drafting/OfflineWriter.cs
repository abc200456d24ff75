using System.Text;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// Writes without a model: the closest approved answer if one is close enough, else the passages that fit, else an honest
/// request for what is missing. Extractive on purpose: it can be incomplete, but it cannot invent.
/// </summary>
internal static class OfflineWriter
{
    public const string Model = "offline-extractive-1";

    /// <summary>From this cosine on a past reply answers the same question.</summary>
    private const double SameQuestion = 0.55;

    /// <summary>Below this a passage is about something else: the median cosine of a right article is 0.4.</summary>
    private const double Related = 0.25;

    /// <summary>A second article only where it is nearly as close as the first: a reply is not a reading list.</summary>
    private const double NearlyAsClose = 0.9;

    public static string Write(DraftRequest request, DetectedIntent intent, RetrievedContext context, string signature)
    {
        var draft = new StringBuilder();
        draft.Append(Greeting(request.CustomerName)).Append("\n\n");
        if (PastAnswer(context) is { } answer)
            draft.Append(answer);
        else if (Passages(context) is { Count: > 0 } passages)
            AppendPassages(draft, request, passages);
        else
            draft.Append(Question(intent));
        draft.Append("\n\n").Append(signature.Length > 0 ? signature : "Kind regards,\nSupport");
        return draft.ToString();
    }

    private static string Greeting(string customerName)
    {
        var first = customerName.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return first is null ? "Hello," : $"Hello {first},";
    }

    private static string? PastAnswer(RetrievedContext context) => context.Matches
        .Where(m => m.Source is Source.Examples or Source.Corrections && m.Score >= SameQuestion)
        .OrderByDescending(m => m.Score).Select(m => LetterBody.Of(m.Passage.Text)).FirstOrDefault();

    private static List<Match> Passages(RetrievedContext context) => [.. context.Selected
        .Where(m => m.Source is Source.TenantKb or Source.GlobalKb && m.Score >= Related)
        .OrderByDescending(m => m.Rank).Take(2)];

    private static void AppendPassages(StringBuilder draft, DraftRequest request, List<Match> passages)
    {
        draft.Append("Thank you for your message. This should help:\n");
        foreach (var match in passages.Where(m => m.Relevance >= NearlyAsClose * passages[0].Relevance))
            draft.Append('\n').Append(ArticleExtract.Of(match.Passage.Text, request.Question.Text))
                .Append("\n\n(From: ").Append(match.Passage.Title).Append(")\n");
        draft.Append("\nIf this does not solve it, please tell us what you see after these steps, with the exact error message.");
    }

    private static string Question(DetectedIntent intent) => intent.Intent == Intent.General
        ? "Thank you for your message. So that we can help quickly, could you tell us which service or domain this is about, "
            + "what you expected, and what happened instead (with the exact error message and the time, if there was one)?"
        : "Thank you for your message. We are looking into this. So that we can help quickly, could you send us the domain or "
            + "service concerned and the exact error message with the time it appeared?";
}
