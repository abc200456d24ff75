using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace SupportAssistant.Core.Accounts;

/// <summary>One spelling for an address everywhere: trimmed and lower case.</summary>
public static class EmailAddress
{
    /// <returns>The address in its one spelling, or null when it is none.</returns>
    public static string? Normalize(string? text)
    {
        var address = text?.Trim().ToLowerInvariant();
        return address is { Length: >= 3 and <= 254 } && !address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address
            ? address
            : null;
    }

    /// <summary>The key of <see cref="LoginName"/>: SHA-256 of the one spelling, hex.</summary>
    internal static string Hash(string normalized) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(normalized)));
}
