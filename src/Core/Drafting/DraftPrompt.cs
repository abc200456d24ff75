using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>Brings a request and what was found into the shape the prompt builder takes.</summary>
internal static class DraftPrompt
{
    /// <summary>For context and ticket together; leaves gpt-4o-mini room, and keeps an hour of tickets affordable.</summary>
    private const int TokenBudget = 6_000;

    public static BuiltPrompt Build(PromptVersion version, DraftRequest request, RetrievedContext context) => PromptBuilder.Build(
        version.SystemPrompt, version.ContextTemplate, version.TaskTemplate,
        new PromptMaterial(
            request.Question.Subject, Content(request), request.Department,
            [.. context.Selected.Select(Passage)], [], request.Hint, TokenBudget));

    private static string Content(DraftRequest request) => request.Thread.Count <= 1
        ? request.Thread.Select(m => m.Text).FirstOrDefault("")
        : string.Join("\n\n", request.Thread.Select(m => $"{(m.FromStaff ? "Support" : "Customer")} wrote:\n{m.Text}"));

    // A correction shows what was right; the rejected text never reaches a prompt.
    private static ContextPassage Passage(Match match) => match.Source switch
    {
        Source.Examples => new ContextPassage("Approved example", match.Passage.Title,
            $"Customer Issue: {match.Passage.Question}\n\nApproved Response:\n{match.Passage.Text}"),
        Source.Corrections => new ContextPassage("Correction of a past mistake", match.Passage.Title,
            $"Customer Issue: {match.Passage.Question}\n\nCORRECT Response:\n{match.Passage.Text}"),
        Source.TenantKb => new ContextPassage("Company knowledge base", match.Passage.Title, match.Passage.Text),
        _ => new ContextPassage("General knowledge base", match.Passage.Title, match.Passage.Text),
    };
}
