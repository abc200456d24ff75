using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Benchmarks;

/// <summary>One question as the offline path drafts it: score, mode and text over one collection as the company's articles.</summary>
/// <param name="Right">The first article found answers it.</param>
/// <param name="ShowsRight">A right article is among those shown.</param>
internal sealed record QualityDraft(
    double Score, AnswerPlan Plan, bool Answerable, bool Right, bool ShowsRight, bool ShowsAny, string Text)
{
    private const int TopK = 6;

    private static readonly RetrievalPlan Plain = new(new SourceWeights(0, 1, 0, 0), TopK, false, 0);

    public static QualityDraft Of(Question question, string text, IReadOnlyList<Match> found, QualityRanker ranker)
    {
        var selected = Retriever.Select(found, Plain);
        var context = new RetrievedContext(found, selected);
        var intent = IntentDetector.Detect("", text, [.. selected.Select(m => m.Passage.Title)]);
        var confidence = ConfidenceScorer.Score(new ConfidenceEvidence([], context.Best(Source.TenantKb), null, null), intent);
        var request = new DraftRequest(TicketQuestion.From("", [(false, question.Text)]), [(false, question.Text)], "", "Alex Doe");
        var plan = AnswerPlanner.Decide(AnswerSupport.Of(context.Selected.Select(m => (m.Score, m.Chance))), intent, confidence.Breakdown, text, text);
        return new QualityDraft(
            confidence.Score, plan, question.Answers.Count > 0,
            found.Count > 0 && question.Answers.Contains(ranker.IdOf(found[0])),
            selected.Any(m => question.Answers.Contains(ranker.IdOf(m))), selected.Count > 0,
            OfflineWriter.Write(request, plan, context, ""));
    }

    /// <summary>Every n-th question, so that all kinds are among them.</summary>
    public static int Print(QualityCollection collection, int most)
    {
        var ranker = new QualityRanker(collection.Articles);
        var step = Math.Max(1, collection.Questions.Count / most);
        foreach (var question in collection.Questions.Where((_, at) => at % step == 0).Take(most))
        {
            var text = QualityRanker.AsTicket(question.Text);
            var draft = Of(question, text, ranker.Find(text), ranker);
            Console.WriteLine($"""
                ==== {question.Id} ({question.Kind}): {question.Text}
                ---- {draft.Plan.Mode.Name()}: {draft.Plan.Reason} right {draft.Right} of {string.Join(", ", question.Answers)}
                {draft.Text}

                """);
        }
        return 0;
    }
}
