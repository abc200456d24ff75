using System.Net;
using System.Net.Sockets;

namespace SupportAssistant.Core.Accounts;

/// <summary>
/// Counts failed sign-ins per account and per address in a sliding window, before any hashing: at cost 12 two cores
/// hash 2.7 passwords a second, so that guessing would also stop everybody else (reliability notes, C1).
/// In memory: each process counts for itself.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Failures of one account within <see cref="Window"/>.</summary>
    public const int PerAccount = 8;

    /// <summary>Failures from one address within <see cref="Window"/>; an office shares one.</summary>
    public const int PerAddress = 40;

    private const int SweepAt = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> attempts = [];

    /// <summary>Counts one attempt, as a failure until <see cref="Succeeded"/> says otherwise.</summary>
    /// <returns>How long to wait, or null when the attempt may go on.</returns>
    public TimeSpan? Begin(string email, IPAddress? address)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            if (attempts.Count > SweepAt)
                Sweep(now);
            var account = Recent(AccountKey(email), now);
            var place = Recent(AddressKey(address), now);
            if ((Wait(account, PerAccount, now) ?? Wait(place, PerAddress, now)) is { } wait)
                return wait;
            account.Enqueue(now);
            place.Enqueue(now);
            return null;
        }
    }

    /// <summary>The right password clears the account, and takes this one attempt back from the address.</summary>
    public void Succeeded(string email, IPAddress? address)
    {
        lock (gate)
        {
            attempts.Remove(AccountKey(email));
            if (attempts.TryGetValue(AddressKey(address), out var place))
                place.TryDequeue(out _);
        }
    }

    private Queue<DateTimeOffset> Recent(string key, DateTimeOffset now)
    {
        if (!attempts.TryGetValue(key, out var times))
            attempts[key] = times = new();
        while (times.TryPeek(out var at) && at + Window <= now)
            times.Dequeue();
        return times;
    }

    private void Sweep(DateTimeOffset now)
    {
        foreach (var key in attempts.Keys.Where(key => Recent(key, now).Count == 0).ToList())
            attempts.Remove(key);
    }

    private static TimeSpan? Wait(Queue<DateTimeOffset> times, int limit, DateTimeOffset now) =>
        times.Count < limit ? null : times.Peek() + Window - now;

    // Of one length, whatever was typed into the field.
    private static string AccountKey(string email) => "account:" + EmailAddress.Hash(email.Trim().ToLowerInvariant());

    // One household or server has a whole /64 of IPv6 to try from.
    private static string AddressKey(IPAddress? address) => address switch
    {
        null => "address:unknown",
        { IsIPv4MappedToIPv6: true } => $"address:{address.MapToIPv4()}",
        { AddressFamily: AddressFamily.InterNetworkV6 } =>
            "address:" + Convert.ToHexString(address.GetAddressBytes(), 0, 8),
        _ => $"address:{address}",
    };
}
