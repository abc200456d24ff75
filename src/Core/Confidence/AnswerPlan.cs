using SupportAssistant.Core.Intents;

namespace SupportAssistant.Core.Confidence;

/// <summary>What kind of reply is right, before anybody reads the draft.</summary>
public enum AnswerMode
{
    /// <summary>What was found answers the question.</summary>
    Answer = 1,

    /// <summary>It answers a part, or something near it.</summary>
    Partial,

    /// <summary>Nothing supports an answer yet, and the customer can tell what is missing.</summary>
    Ask,

    /// <summary>A person has to decide: nothing supports an answer, or more is at stake than an answer.</summary>
    Escalate,
}

/// <param name="Reason">Why, in a sentence for the agent.</param>
/// <param name="Abstains">No source supports an answer, so none is given.</param>
/// <param name="Missing">What only the customer can tell; never what the ticket or the account holds.</param>
public sealed record AnswerPlan(AnswerMode Mode, string Reason, bool Abstains, IReadOnlyList<MissingDetail> Missing);

/// <summary>The best that was found and may be shown, against what chance brings up.</summary>
/// <param name="Best">The highest raw cosine; null when nothing is above chance.</param>
/// <param name="Chance">The cosine that unrelated texts reach; see the Retrieval room.</param>
public sealed record AnswerSupport(double? Best, double Chance)
{
    /// <param name="shown">Raw cosine and chance of what is shown; the one that came furthest counts.</param>
    public static AnswerSupport Of(IEnumerable<(double Score, double Chance)> shown) =>
        shown.Select(one => new AnswerSupport(one.Score, one.Chance)).MaxBy(one => one.Closeness) ?? new AnswerSupport(null, 0);

    /// <summary>How far from chance (0) to identity (1); below 0 where words alone found it.</summary>
    public double Closeness => Best is { } best ? (best - Chance) / (1 - Chance) : 0;
}

/// <summary>Chooses the mode; a pure function beside the score, which it neither reads nor changes.</summary>
public static class AnswerPlanner
{
    /// <summary>
    /// So much of the way from chance to identity must the best source have come to count as an answer: on the development
    /// questions a right article is first for 60 % from here on and for 37 % below, and no unanswerable one comes so far.
    /// </summary>
    private const double Answering = 0.18;

    private const double UnsafeBelow = 0.7;

    /// <param name="customer">What the customer wrote, the subject first.</param>
    /// <param name="known">Everything the thread and the account hold, the customer's words included.</param>
    public static AnswerPlan Decide(
        AnswerSupport support, DetectedIntent intent, ConfidenceBreakdown score, string customer, string known)
    {
        var missing = MissingDetails.Of(intent.Intent, known);
        var abstains = support.Best is null;
        if (EscalationCues.In(customer) is { } cue)
            return Plan(AnswerMode.Escalate, cue);
        if (intent.Intent == Intent.Malware)
            return Plan(AnswerMode.Escalate, "A security incident should be looked at by a person.");
        if (score.CorrectionSafety < UnsafeBelow)
            return Plan(AnswerMode.Escalate, "An agent had to correct a reply to nearly the same question.");
        if (abstains)
            return missing.Count > 0
                ? Plan(AnswerMode.Ask, "No article or past reply supports an answer, and the ticket leaves open what it is about.")
                : Plan(AnswerMode.Escalate, "No article or past reply supports an answer, and the customer has said all there is to ask.");
        return support.Closeness >= Answering
            ? Plan(AnswerMode.Answer, "What was found is close to the question.")
            : Plan(AnswerMode.Partial, "What was found is near the question and may not answer all of it.");

        AnswerPlan Plan(AnswerMode mode, string reason) =>
            new(mode, reason, abstains, mode is AnswerMode.Ask or AnswerMode.Escalate && abstains ? missing : []);
    }
}

/// <summary>The names of the modes on the wire and in the database.</summary>
public static class AnswerModeNames
{
    /// <summary>answer, partial, ask or escalate.</summary>
    public static string Name(this AnswerMode mode) => mode.ToString().ToLowerInvariant();
}
