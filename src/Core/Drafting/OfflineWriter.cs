using System.Text;
using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>
/// Writes without a model: the closest approved answer if one is close enough, else the article that fits, else an honest
/// request for what is missing. Extractive on purpose: it can be incomplete, but it cannot invent. The letter is in the
/// language of what it quotes, and of that the customer's where a source has it.
/// </summary>
internal static class OfflineWriter
{
    public const string Model = "offline-extractive-1";

    /// <summary>From this cosine on a past reply answers the same question.</summary>
    private const double SameQuestion = 0.55;

    /// <summary>Another article instead of the closest, for its language, only where it is nearly as close.</summary>
    private const double NearlyAsClose = 0.9;

    public static string Write(DraftRequest request, AnswerPlan plan, RetrievedContext context, string signature)
    {
        var customers = Languages.Of(request.Question.Text);
        var past = plan.Abstains ? null : PastAnswer(context, customers);
        var article = plan.Abstains || past is not null ? null : Closest(context, customers);
        var frame = LetterFrame.In(Languages.Of(past ?? article?.Passage.Text ?? "") ?? customers);

        var letter = new StringBuilder();
        letter.Append(Greeting(frame, request.CustomerName)).Append("\n\n");
        if (past is not null)
            letter.Append(past);
        else
            letter.Append(Capital(frame.Thanks)).Append(' ').Append(article is not null
                ? Quoted(frame, plan, request, article)
                : Question(frame, plan));
        letter.Append("\n\n").Append(signature.Length > 0 ? signature : frame.Closing);
        return letter.ToString();
    }

    private static string Greeting(LetterFrame frame, string customerName)
    {
        var first = customerName.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return first is null ? $"{frame.Hello}," : $"{frame.Hello} {first},";
    }

    private static string? PastAnswer(RetrievedContext context, string? language) => context.Matches
        .Where(m => m.Source is Source.Examples or Source.Corrections && m.Score >= SameQuestion)
        .OrderByDescending(m => Languages.Of(m.Passage.Text) == language).ThenByDescending(m => m.Score)
        .Select(m => LetterBody.Of(m.Passage.Text)).FirstOrDefault();

    // One source: a second one answered another question in most of twenty drafts read, and the agent sees the rest.
    private static Match? Closest(RetrievedContext context, string? language)
    {
        var found = context.Selected.Where(m => m.Source is Source.TenantKb or Source.GlobalKb)
            .OrderByDescending(m => m.Relevance).ToList();
        return found.TakeWhile(m => m.Relevance >= NearlyAsClose * found[0].Relevance)
            .OrderByDescending(m => Languages.Of(m.Passage.Text) == language).ThenByDescending(m => m.Relevance).FirstOrDefault();
    }

    private static string Quoted(LetterFrame frame, AnswerPlan plan, DraftRequest request, Match match) =>
        (plan.Mode == AnswerMode.Escalate ? frame.Sorry + " " : "")
        + (plan.Mode == AnswerMode.Partial ? frame.Closest : frame.Helps)
        + $"\n\n{ArticleExtract.Of(match.Passage.Text, request.Question.Text)}\n\n({frame.From}: {match.Passage.Title})\n\n"
        + frame.Unsolved;

    private static string Question(LetterFrame frame, AnswerPlan plan)
    {
        if (plan.Missing.Count == 0)
            return frame.NoAnswer;
        var opening = plan.Mode == AnswerMode.Escalate ? $"{frame.NoAnswer} {frame.Ask}" : frame.Ask;
        return $"{opening}\n\n" + string.Join('\n', plan.Missing.Select(detail => $"- {Asked(frame, detail)}"));
    }

    private static string Asked(LetterFrame frame, MissingDetail detail) => detail switch
    {
        MissingDetail.Service => frame.Service,
        MissingDetail.Error => frame.Error,
        _ => frame.Circumstances,
    };

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
