using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Core.Audit;

/// <summary>What the check of a company's audit chain found.</summary>
/// <param name="IntactUpTo">Number of the last entry before which nothing was altered, removed or moved; 0 for none.</param>
/// <param name="LastAt">When that entry was made.</param>
/// <param name="Head">Its hash in hex: written down elsewhere, it also shows a chain that was made anew as a whole.</param>
/// <param name="BrokenAt">Number of the first entry that is wrong, or null.</param>
/// <param name="BrokenId">The id of the row found there, or null when there is none.</param>
/// <param name="Reason">What is wrong with it, in a sentence, or null.</param>
public sealed record ChainVerdict(
    int IntactUpTo, DateTimeOffset? LastAt, string Head, int? BrokenAt, int? BrokenId, string? Reason);

/// <summary>
/// Recomputes a company's audit chain from its rows. PostgreSQL seals each entry at commit (function audit_seal), under a lock
/// on the company's head; the arithmetic is repeated here, so that a changed function cannot vouch for itself.
/// </summary>
public sealed class AuditChain(AppDbContext db)
{
    public async Task<ChainVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        // One snapshot, so that entries appended meanwhile are in none of it.
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var head = await db.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var end = head?.Number ?? 0;
        AuditEntry? last = null;
        // Rows without a number come last: they never went through a commit that seals.
        var rows = db.AuditEntries.AsNoTracking().OrderBy(a => a.Number).ThenBy(a => a.Id).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var expected = (last?.Number ?? 0) + 1;
            if (row.Number != expected && expected <= end)
                return Verdict(expected, null, "The entry is missing.");
            if (row.Number != expected)
                return Verdict(expected, row.Id, "The row was put in beside the chain.");
            if (!HashOf(last?.Hash ?? [], row).AsSpan().SequenceEqual(row.Hash))
                return Verdict(expected, row.Id, "The entry was altered or moved.");
            last = row;
        }
        var count = last?.Number ?? 0;
        if (count < end)
            return Verdict(count + 1, null, "The entry is missing.");
        return count > end || !(last?.Hash ?? []).AsSpan().SequenceEqual(head?.Hash ?? [])
            ? Verdict(count, last?.Id, "The end of the chain was altered.")
            : Verdict(null, null, null);

        ChainVerdict Verdict(int? number, int? id, string? reason) => new(
            last?.Number ?? 0, last?.At, Convert.ToHexStringLower(last?.Hash ?? []), number, id, reason);
    }

    /// <summary>SHA-256 of the previous hash and the entry's fields; texts but the last with their length in bytes.</summary>
    internal static byte[] HashOf(byte[] previous, AuditEntry entry)
    {
        var microseconds = (entry.At.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{entry.TenantId}|{entry.Id}|{entry.Number}|{microseconds}|{entry.SubjectId}|{Sized(entry.Actor)}|{Sized(entry.Action)}|{entry.Detail}");
        return SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(text)]);
    }

    private static string Sized(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(text)}:{text}");
}
