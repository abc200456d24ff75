using SupportAssistant.Core.Drafting;

namespace SupportAssistant.Core.Learning;

/// <summary>Which draft a sent reply answers to.</summary>
internal static class SentDraft
{
    /// <summary>
    /// The one written for the thread as it stood before the reply: rather one that was inserted than one that still
    /// waited, rather a later than an earlier. When the customer wrote while the agent did, no draft is of that state;
    /// then the newest that the agent had before them since the staff's last reply.
    /// </summary>
    /// <param name="drafts">The ticket's drafts that no sent reply belongs to yet.</param>
    /// <param name="threadHash">Of the thread before the reply.</param>
    /// <param name="lastStaffReply">When the staff last replied before it, or null.</param>
    public static Draft? Match(IReadOnlyCollection<Draft> drafts, string threadHash, DateTimeOffset? lastStaffReply)
    {
        var ofState = drafts.Where(d => d.ThreadHash == threadHash)
            .OrderByDescending(d => d.InsertedAt ?? DateTimeOffset.MinValue)
            .ThenByDescending(d => Standing(d.Status)).ThenByDescending(d => d.Id).FirstOrDefault();
        return ofState ?? drafts
            .Where(d => (d.InsertedAt ?? d.ShownAt) is not null)
            .Where(d => d.Status is DraftStatus.Pending or DraftStatus.Superseded)
            .Where(d => lastStaffReply is null || d.CreatedAt > lastStaffReply)
            .OrderByDescending(d => d.InsertedAt ?? DateTimeOffset.MinValue).ThenByDescending(d => d.Id)
            .FirstOrDefault();
    }

    private static int Standing(DraftStatus status) => status switch
    {
        DraftStatus.Approved => 3,
        DraftStatus.Pending => 2,
        DraftStatus.Superseded => 1,
        _ => 0,
    };
}
