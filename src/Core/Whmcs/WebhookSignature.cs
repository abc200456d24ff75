using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// <c>t=&lt;unix seconds&gt;,v1=&lt;hex HMAC-SHA256 of "t.body"&gt;</c>, keyed with the webhook secret as it was shown.
/// Several <c>v1</c> may stand side by side while a secret is being replaced.
/// </summary>
public static class WebhookSignature
{
    /// <summary>Older, or further ahead of our clock, than this is refused.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(300);

    private const int MaxSignatures = 5;
    private const int HexLength = 64;

    public static string Sign(string secret, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"t={seconds},v1={Convert.ToHexStringLower(Hash(secret, seconds, body))}";
    }

    /// <summary>One answer for every failure: whoever forges learns nothing from it.</summary>
    public static bool Verify(string? header, string secret, ReadOnlySpan<byte> body, DateTimeOffset now)
    {
        if (Parse(header) is not { } parsed || (now - parsed.At).Duration() > Tolerance)
            return false;
        var expected = Hash(secret, parsed.Seconds, body);
        var matches = false;
        foreach (var signature in parsed.Signatures)
            matches |= CryptographicOperations.FixedTimeEquals(expected, signature);
        return matches;
    }

    private static (string Seconds, DateTimeOffset At, List<byte[]> Signatures)? Parse(string? header)
    {
        if (header is null || header.Length > 500)
            return null;
        string? seconds = null;
        var signatures = new List<byte[]>();
        foreach (var part in header.Split(','))
        {
            if (part.StartsWith("t=", StringComparison.Ordinal) && seconds is null)
                seconds = part[2..];
            else if (part.StartsWith("v1=", StringComparison.Ordinal) && part.Length == 3 + HexLength
                && part[3..].All(char.IsAsciiHexDigit))
                signatures.Add(Convert.FromHexString(part[3..]));
            else
                return null;
        }
        // Ten digits last until the year 2286; more would overflow the conversion.
        return seconds is { Length: > 0 and <= 10 } && seconds.All(char.IsAsciiDigit)
            && signatures.Count is > 0 and <= MaxSignatures
            ? (seconds, At(seconds), signatures)
            : null;
    }

    private static DateTimeOffset At(string seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds, CultureInfo.InvariantCulture));

    private static byte[] Hash(string secret, string seconds, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.ASCII.GetBytes(seconds + "."));
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
