using System.Threading.RateLimiting;

namespace SupportAssistant.Api.Endpoints;

/// <summary>
/// Stores a few events of one key at a time and lets some more wait; those beyond are told to come again before they
/// cost anything. Served late, every event of a storm would be sent twice, and the second time takes what the first one
/// needs. A lane belongs to one key, so that one company's storm is not another's.
/// </summary>
internal sealed class WebhookLanes : IAsyncDisposable
{
    private const int AtOnce = 8;

    private const int Waiting = 120;

    /// <summary>No key's name is longer; what is, shares a lane, for the lanes are kept in memory.</summary>
    private const int LongestName = 32;

    private readonly PartitionedRateLimiter<string> lanes = PartitionedRateLimiter.Create<string, string>(
        keyId => RateLimitPartition.GetConcurrencyLimiter(keyId.Length > LongestName ? "" : keyId, _ => new()
        {
            PermitLimit = AtOnce, QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    /// <returns>The place, to be given back; it may be one that was not acquired.</returns>
    public ValueTask<RateLimitLease> EnterAsync(string keyId) => lanes.AcquireAsync(keyId);

    public ValueTask DisposeAsync() => lanes.DisposeAsync();
}
