using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Core.Whmcs;

/// <summary>How the polls of the present company went, and when the next one may be.</summary>
public sealed class PollState(AppDbContext db, WhmcsOptions options, TimeProvider clock)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ClockAge = TimeSpan.FromHours(24);

    /// <summary>A connection is there, switched on, not in a back-off, and was last polled long enough ago.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        // A tick that comes a little early counts, or every second one would be lost.
        var polledBefore = now - TimeSpan.FromSeconds(options.PollSeconds * 0.9);
        return await db.WhmcsConnections.AnyAsync(
            c => c.Enabled && (c.NextPollAt == null || c.NextPollAt <= now)
                && (c.LastPollAt == null || c.LastPollAt <= polledBefore),
            cancellationToken);
    }

    /// <summary>WHMCS's clock is read daily, because summer time changes it.</summary>
    internal async Task<bool> ClockIsOldAsync(CancellationToken cancellationToken)
    {
        var readBefore = clock.GetUtcNow() - ClockAge;
        return await db.WhmcsConnections.AnyAsync(
            c => c.ClockReadAt == null || c.ClockReadAt <= readBefore, cancellationToken);
    }

    /// <param name="remark">A sentence about what did not work although the poll as a whole did, or null.</param>
    internal async Task SucceededAsync(string? remark, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.WhmcsConnections.ExecuteUpdateAsync(
            row => row
                .SetProperty(c => c.LastPollAt, now)
                .SetProperty(c => c.LastSuccessAt, now)
                .SetProperty(c => c.LastError, remark)
                .SetProperty(c => c.ConsecutiveFailures, 0)
                .SetProperty(c => c.NextPollAt, (DateTimeOffset?)null),
            cancellationToken);
    }

    internal async Task FailedAsync(string sentence, CancellationToken cancellationToken)
    {
        var before = await db.WhmcsConnections.Select(c => (int?)c.ConsecutiveFailures)
            .SingleOrDefaultAsync(cancellationToken);
        if (before is not { } failures)
            return;
        var now = clock.GetUtcNow();
        var next = now + Pause(failures + 1, options.PollSeconds, Random.Shared.NextDouble());
        await db.WhmcsConnections.ExecuteUpdateAsync(
            row => row
                .SetProperty(c => c.LastPollAt, now)
                .SetProperty(c => c.LastError, sentence)
                .SetProperty(c => c.ConsecutiveFailures, failures + 1)
                .SetProperty(c => c.NextPollAt, next),
            cancellationToken);
    }

    /// <summary>
    /// Doubles from one poll interval to ten minutes, plus up to a fifth, so that companies whose common host was
    /// down do not all come back in the same second.
    /// </summary>
    /// <param name="chance">In [0,1).</param>
    internal static TimeSpan Pause(int failures, int pollSeconds, double chance)
    {
        var doubled = TimeSpan.FromSeconds(pollSeconds * Math.Pow(2, Math.Min(failures - 1, 10)));
        return (doubled < LongestPause ? doubled : LongestPause) * (1 + chance / 5);
    }
}
