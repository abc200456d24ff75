using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Drafting;

/// <summary>What an agent should know before trusting a draft.</summary>
internal static class DraftWarnings
{
    /// <summary>As in the safety component: from here on a past correction is about the same issue.</summary>
    private const double SimilarCorrection = 0.4;

    private const int LongestQuote = 80;

    /// <summary>Each flag with the words it is about, so that whoever reads only the sentence finds them.</summary>
    public static IEnumerable<DraftWarning> Of(GuardedDraft draft) => draft.Flags.Select(flag => new DraftWarning(
        flag.Kind,
        flag.Length is > 0 and <= LongestQuote
            ? $"“{draft.Text.Substring(flag.Start, flag.Length).ReplaceLineEndings(" ")}”: {flag.Reason}"
            : flag.Reason,
        flag.Start, flag.Length));

    public static IEnumerable<DraftWarning> For(ConfidenceScore confidence, RetrievedContext context, BuiltPrompt prompt, IReadOnlyList<Source> leftOut)
    {
        foreach (var match in context.Matches.Where(m => m.Source == Source.Corrections && m.Score > SimilarCorrection).Take(3))
            yield return new DraftWarning(
                "past_correction", $"A draft for a similar ticket had to be rewritten: “{match.Passage.Title}”. Compare with what was sent then.");
        if (confidence.ShouldEscalate)
            yield return new DraftWarning("escalate", "Consider handing this ticket to a senior colleague before answering.");
        if (context.Matches.Count == 0)
            yield return new DraftWarning("no_sources", "Nothing in the knowledge base or in past replies supports an answer.");
        foreach (var source in leftOut)
            yield return new DraftWarning(
                "source_left_out", $"The source {source.Name()} was not searched, because this company's tickets may not leave the server.");
        foreach (var note in prompt.Notes)
            yield return new DraftWarning("prompt", note);
    }
}
