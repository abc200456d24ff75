using System.Numerics.Tensors;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.TestKit;

/// <summary>
/// The path of a draft without a database: the product's own chunks, vectors, ranking, offline writer and guards over a
/// few hundred documents. What it writes is as benign as the articles and the questions are.
/// </summary>
public sealed class OfflineDesk
{
    private const int PerSearch = 24;

    private static readonly RetrievalPlan Plan = new(new SourceWeights(1, 1, 1, 1), 6, UseReranking: true, 0.2);

    private readonly List<(FoundPassage Passage, float[] Vector)> passages = [];
    private readonly PromptVersion prompt;
    private readonly string signature;

    /// <param name="prompt">The instructions that the writer would get.</param>
    public OfflineDesk(PromptVersion prompt, string signature) => (this.prompt, this.signature) = (prompt, signature);

    public void Publish(Source source, string title, string markdown)
    {
        var document = passages.Count;
        foreach (var chunk in Chunker.Split(title, ArticleText.Read(markdown, ArticleFormat.Markdown)))
            Add(source, document, title, chunk.Text, null, $"{chunk.HeadingPath}\n{chunk.Text}");
    }

    public void Learn(string question, string reply) => Add(Source.Examples, passages.Count, question, reply, question, question);

    /// <param name="message">The customer's only one.</param>
    public (string Written, GuardedDraft Guarded) Answer(string subject, string message, string name, string email)
    {
        var thread = new List<(bool, string)> { (false, message) };
        var (request, _) = OutgoingRequest.Of(new DraftRequest(
            TicketQuestion.From(subject, thread), thread, "Support", name, email));
        var customer = OutgoingRequest.CustomerOf(request);
        var query = OfflineVector.Of(request.Question.Text);
        var matches = FilledSlots.In(
            [.. passages.Select(p => p.Passage with { Score = TensorPrimitives.Dot<float>(query, p.Vector) })
                .OrderByDescending(p => p.Score).Take(PerSearch).DistinctBy(p => p.DocumentId).Select(p => Match.Of(p, p.Score, 1))],
            customer);
        var context = new RetrievedContext(matches, Retriever.Select(matches, Plan));
        var intent = IntentDetector.Detect(request.Question.Subject, request.Question.Newest);
        var built = DraftPrompt.Build(prompt, request, context);
        var plan = AnswerPlanner.Decide(
            AnswerSupport.Of(context.Selected.Select(m => (m.Score, m.Chance))), intent,
            ConfidenceScorer.Score(new ConfidenceEvidence([], context.Best(Source.TenantKb), null, null), intent).Breakdown,
            request.Question.Text, message);
        var written = OfflineWriter.Write(request, plan, context, signature);
        return (written, DraftCheck.Of(written, prompt, built, request, customer, context, signature, ""));
    }

    private void Add(Source source, int document, string title, string text, string? question, string embedded) => passages.Add((
        new FoundPassage(source, passages.Count, document, title, text, question, 0), OfflineVector.Of(embedded)));
}
