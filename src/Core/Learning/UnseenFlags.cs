using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;

namespace SupportAssistant.Core.Learning;

/// <summary>
/// Whether a reply still says what its draft was flagged for, and nobody was shown the flags. An agent who approves in the
/// console, or had the panel open, has seen them and answers for the words; otherwise the record waits, excluded, until
/// an admin includes it.
/// </summary>
internal static class UnseenFlags
{
    public static bool Any(Draft? draft, ApprovedReply reply) =>
        draft is { ShownAt: null, InsertedAt: null } && reply.Channel != "console"
        && draft.Evidence.Warnings.Any(w => w is { Start: { } start, Length: > 0 and { } length }
            && reply.FinalReply.Contains(draft.Text.Substring(start, length), StringComparison.Ordinal));
}
