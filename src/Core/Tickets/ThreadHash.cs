using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SupportAssistant.Core.Tickets;

/// <summary>The state of a thread as one value: equal hashes mean that a draft still answers what was asked.</summary>
public static class ThreadHash
{
    /// <summary>
    /// SHA-256 in lower-case hex over subject and messages in the order given. Every part carries its length, so
    /// that text moved from one part into the next never gives the same hash.
    /// </summary>
    public static string Compute(
        string subject, IReadOnlyList<(int ReplyId, bool FromStaff, string Text)> messages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AppendText(hash, subject);
        foreach (var (replyId, fromStaff, text) in messages)
        {
            AppendNumber(hash, replyId);
            AppendNumber(hash, fromStaff ? 1 : 0);
            AppendText(hash, text);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendText(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        AppendNumber(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void AppendNumber(IncrementalHash hash, int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
