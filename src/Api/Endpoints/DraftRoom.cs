using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;

namespace SupportAssistant.Api.Endpoints;

/// <summary>Asking for a draft by hand: gives the one that exists, waits for a worker that is writing it, or writes.</summary>
internal sealed class DraftRoom(AppDbContext db, DraftWriter writer)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>As long as one draft may take, plus the lease of a worker that died over it.</summary>
    private const int MostLooks = 4 * 85;

    /// <summary>The latest draft for the ticket's present thread that still stands, or null.</summary>
    public Task<Draft?> ExistingAsync(int ticketId, CancellationToken cancellationToken) => db.Drafts.AsNoTracking()
        .Where(d => d.TicketId == ticketId && (d.Status == DraftStatus.Pending || d.Status == DraftStatus.Approved))
        .Where(d => db.Tickets.Any(t => t.Id == ticketId && t.ThreadHash == d.ThreadHash))
        .OrderByDescending(d => d.Id).FirstOrDefaultAsync(cancellationToken);

    /// <exception cref="ReviewConflictException">Another draft of this thread was being written all the while.</exception>
    public async Task<Draft> WriteAsync(
        int ticketId, Func<DraftRequest, DraftRequest> adjust, Func<DraftProgress, ValueTask>? progress,
        CancellationToken cancellationToken)
    {
        var hinted = false;
        for (var look = 0; look < MostLooks; look++)
        {
            var draft = await writer.WriteNowAsync(
                ticketId, request =>
                {
                    var adjusted = adjust(request);
                    hinted = adjusted.Hint is not null;
                    return adjusted;
                }, progress, cancellationToken);
            if (draft is not null)
                return draft;
            await Task.Delay(Look, cancellationToken);
            if (!hinted && await ExistingAsync(ticketId, cancellationToken) is { } other)
                return other;
        }
        throw new ReviewConflictException("A draft of this ticket is being written. Reload in a moment.");
    }
}
