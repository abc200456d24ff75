using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>The path of a draft, in the seed document's order. Reads the company's settings, stores nothing.</summary>
public sealed class DraftComposer(
    AppDbContext db, CurrentTenant tenant, Retriever retriever, PromptLibrary prompts, ChatModel chat, SendRecord record,
    TimeProvider clock)
{
    /// <summary>
    /// An agent has a draft within a minute, whatever the provider does: what looking up has left of this is the model's, and
    /// the offline writer needs the rest. Looking up and a stalled model together once took 70 s.
    /// </summary>
    private static readonly TimeSpan UntilAnswered = TimeSpan.FromSeconds(50);

    private static readonly TimeSpan LeastForModel = TimeSpan.FromSeconds(10);

    /// <exception cref="AiUnavailableException">The embedding provider is down; nothing could be looked up.</exception>
    public async Task<ComposedDraft> ComposeAsync(
        DraftRequest request, Func<DraftProgress, ValueTask>? progress, CancellationToken cancellationToken)
    {
        var stages = new StageClock(clock, progress);
        (request, var taken) = OutgoingRequest.Of(request);
        var customer = OutgoingRequest.CustomerOf(request);
        // One connection for all look-ups, since each opening costs a round trip for the tenant; given back before the model
        // is asked, because an answer takes seconds.
        await db.Database.OpenConnectionAsync(cancellationToken);
        var settings = await DraftSettings.ReadAsync(
            db, tenant.Id, request.PromptId is { } id ? db.PromptVersions.Where(p => p.Id == id) : prompts.Active, cancellationToken);
        var (company, plan) = (settings.Company, Override(settings.Plan, request));
        var version = request.Prompt ?? settings.Prompt;

        var query = await stages.RunAsync("embedding", () => retriever.EmbedAsync(
            SlotFiller.Unnamed(SlotMaker.Make(request.Question.Text, customer, _ => false)), cancellationToken));
        var matches = await stages.RunAsync("search", async () => FilledSlots.In(
            await retriever.FindAsync(query, Enum.GetValues<Source>(), plan.Weights, cancellationToken), customer));
        var selected = await stages.RunAsync("rerank", () => Retriever.Select(matches, plan));
        var context = new RetrievedContext(matches, selected);
        var intent = await stages.RunAsync("intent", () =>
            IntentDetector.Detect(
                request.Question.Subject, request.Question.Newest + "\n" + request.Question.Earlier,
                [.. selected.Select(m => m.Passage.Question ?? m.Passage.Title)]));
        var confidence = await stages.RunAsync("confidence", () => ConfidenceScorer.Score(EvidenceIn(context), intent));
        var answer = AnswerPlanner.Decide(
            AnswerSupport.Of(context.Selected.Select(m => (m.Score, m.Chance))), intent, confidence.Breakdown, request.Question.Text, Known(request));
        var decided = await record.DecidedAsync(cancellationToken);
        await db.Database.CloseConnectionAsync();
        var prompt = await stages.RunAsync("prompt", () => DraftPrompt.Build(version, request, context));
        var written = await stages.RunAsync("generation", () => WriteAsync(
            company, request, answer, context, prompt, version, stages.Elapsed, progress, cancellationToken));

        var guarded = DraftCheck.Of(
            written.Answer.Text, version, prompt, request, customer, context, company.Signature, settings.Whmcs);
        confidence = DraftCheck.Capped(confidence, guarded.Flags);
        return new ComposedDraft(
            guarded.Text, written.Answer.Writer, written.Answer.Model, confidence, intent, context,
            [
                .. DraftWarnings.Of(guarded), .. taken,
                .. DraftWarnings.For(confidence, context, prompt, query.Passages.LeftOut), .. written.Warnings,
            ],
            prompt, version.Id, written.Answer.InputTokens, written.Answer.OutputTokens, stages.Timings(),
            Citations.Of(guarded.Text, [.. context.Selected.Select(m => m.Passage.Text)]),
            answer, SendCalibration.Estimate(confidence.Score, decided));
    }

    /// <summary>Asks the model; without one, or while it is down, the offline writer answers and the draft says so.</summary>
    private async Task<(ChatAnswer Answer, IReadOnlyList<DraftWarning> Warnings)> WriteAsync(
        Tenant company, DraftRequest request, AnswerPlan answer, RetrievedContext context, BuiltPrompt prompt,
        PromptVersion version, TimeSpan elapsed, Func<DraftProgress, ValueTask>? progress, CancellationToken cancellationToken)
    {
        if (chat.IsOffline || !company.ExternalAiAllowed)
        {
            var whole = Offline();
            if (progress is not null)
                await progress(new DraftProgress("generation", whole.Text));
            return (whole, []);
        }
        try
        {
            var left = UntilAnswered - elapsed;
            var ask = new ChatRequest(
                prompt.System, prompt.User, request.Temperature ?? version.Temperature, version.MaxTokens,
                left > LeastForModel ? left : LeastForModel);
            Func<string, ValueTask>? onDelta = progress is null ? null : delta => progress(new DraftProgress("generation", delta));
            return (await chat.AskAsync(ask, onDelta, cancellationToken), []);
        }
        catch (AiUnavailableException down)
        {
            return (Offline(), [new DraftWarning(
                "llm_unavailable", $"Written by the offline writer, because the AI provider did not answer: {down.Message}")]);
        }

        ChatAnswer Offline() => new(
            OfflineWriter.Write(request, answer, context, company.Signature), "offline", OfflineWriter.Model, 0, 0);
    }

    private static RetrievalPlan Override(RetrievalPlan plan, DraftRequest request) => plan with
    {
        Weights = request.Weights ?? plan.Weights,
        TopK = request.TopK ?? plan.TopK,
        UseReranking = request.UseReranking ?? plan.UseReranking,
    };

    /// <summary>Everything the thread and the account hold.</summary>
    private static string Known(DraftRequest request) => string.Join(
        '\n', request.Thread.Select(m => m.Text).Prepend(request.Question.Subject));

    private static ConfidenceEvidence EvidenceIn(RetrievedContext context) => new(
        [.. context.Matches.Where(m => m.Source == Source.Examples).Select(m => m.Score)],
        context.Best(Source.TenantKb), context.Best(Source.GlobalKb), context.Best(Source.Corrections));
}
