using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Review;

namespace SupportAssistant.Api.Endpoints;

/// <summary>Asking for a draft by hand: gives the one that stands, waits for a worker that is writing it, or writes.</summary>
internal sealed class DraftRoom(DraftWriter writer)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>As long as one draft may take, plus the lease of a worker that died over it.</summary>
    private const int MostLooks = 4 * 85;

    /// <summary>The latest draft for the ticket's present thread that still stands, or null.</summary>
    public Task<Draft?> StandingAsync(int ticketId, CancellationToken cancellationToken) =>
        writer.StandingAsync(ticketId, cancellationToken);

    /// <param name="anew">False: a draft that somebody else has written meanwhile will do.</param>
    /// <returns>The draft, and whether it was written for this request.</returns>
    /// <exception cref="ReviewConflictException">Another draft of this thread was being written all the while.</exception>
    public async Task<(Draft Draft, bool IsNew)> WriteAsync(
        int ticketId, bool anew, Func<DraftRequest, DraftRequest> adjust, Func<DraftProgress, ValueTask>? progress,
        CancellationToken cancellationToken)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            if (await writer.WriteNowAsync(ticketId, anew, adjust, progress, cancellationToken) is { } written)
                return (written, true);
            if (!anew && await StandingAsync(ticketId, cancellationToken) is { } other)
                return (other, false);
            await Task.Delay(Look, cancellationToken);
        }
        throw new ReviewConflictException("A draft of this ticket is being written. Reload in a moment.");
    }
}
