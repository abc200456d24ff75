using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>Lays before the guards what a draft was written from, and lets their verdict count.</summary>
internal static class DraftCheck
{
    /// <summary>Below "medium": whoever glances at the level alone is told to read.</summary>
    private const double MostWhenFlagged = 49.9;

    /// <param name="whmcs">The company's WHMCS address, or empty.</param>
    public static GuardedDraft Of(
        string draft, PromptVersion version, BuiltPrompt prompt, DraftRequest request, CustomerFacts customer,
        RetrievedContext context, string signature, string whmcs)
    {
        var staff = request.Thread.Where(m => m.FromStaff).Select(m => m.Text);
        var grounds = new Grounds(
            customer,
            TextsOf(context, Source.TenantKb, Source.GlobalKb),
            Joined([.. staff, signature, whmcs, request.Hint ?? ""]),
            Joined(TextsOf(context, Source.Examples, Source.Corrections)),
            whmcs.Length == 0 ? [] : [HostName.WithoutService(HostName.Of(whmcs))]);
        var instructions = Joined([prompt.System, version.ContextTemplate, version.TaskTemplate]);
        return DraftGuard.Check(MessageText.Clean(draft), instructions, grounds);
    }

    public static ConfidenceScore Capped(ConfidenceScore score, IReadOnlyList<Flag> flags) => flags.Count == 0
        ? score
        : score.CappedAt(MostWhenFlagged, flags.Count == 1
            ? "One place of the draft has to be confirmed or changed before it is sent."
            : $"{flags.Count} places of the draft have to be confirmed or changed before it is sent.");

    private static IEnumerable<string> TextsOf(RetrievedContext context, params Source[] sources) =>
        context.Matches.Where(m => sources.Contains(m.Source)).Select(m => $"{m.Passage.Title}\n{m.Passage.Text}");

    private static string Joined(IEnumerable<string> texts) => string.Join('\n', texts);
}
