using System.Security.Cryptography;
using System.Text;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Tests.Endpoints;

/// <summary>What somebody can make of one genuine letter, of keys of their own, and of everything but the secret.</summary>
/// <param name="own">The key the letter was signed with.</param>
/// <param name="second">Another live key of the same company, for its id with a strange secret.</param>
/// <param name="foreign">Another company's key, which the forger holds.</param>
/// <param name="revoked">A key of the company that no longer serves.</param>
internal sealed class Forgeries(
    Letter genuine, NewIntegrationKey own, NewIntegrationKey second, NewIntegrationKey foreign, NewIntegrationKey revoked)
{
    private readonly string time = genuine.Signature.Split(',')[0]["t=".Length..];
    private readonly string hash = genuine.Signature[^64..];
    private readonly string body = Encoding.UTF8.GetString(genuine.Body);

    public IEnumerable<Letter> All() =>
    [
        .. Flipped(), .. Strangers(), .. Headers(), .. Downgrades(), .. Shifted(), .. Rewritten(),
    ];

    /// <summary>Each digit of signature and time, each byte of the body.</summary>
    private IEnumerable<Letter> Flipped()
    {
        for (var at = 0; at < hash.Length; at++)
            yield return Signed($"t={time},v1={hash[..at]}{(hash[at] == '0' ? '1' : '0')}{hash[(at + 1)..]}");
        for (var at = 0; at < time.Length; at++)
            yield return Signed($"t={time[..at]}{(time[at] == '9' ? '8' : time[at] + 1 - '0')}{time[(at + 1)..]},v1={hash}");
        for (var at = 0; at < genuine.Body.Length; at++)
        {
            var changed = genuine.Body.ToArray();
            changed[at] ^= 1;
            yield return genuine with { Body = changed };
        }
    }

    private IEnumerable<Letter> Strangers()
    {
        string Id(NewIntegrationKey key, int row) => $"{key.KeyId.Split('-')[0]}-{row}";
        yield return genuine with { Key = second.KeyId };
        yield return genuine with { Key = foreign.KeyId };
        yield return genuine with { Key = revoked.KeyId };
        yield return Signed($"t={time},v1={Letter.Hash(foreign.WebhookSecret, $"{time}.{body}")}");
        yield return Signed($"t={time},v1={Letter.Hash(second.WebhookSecret, $"{time}.{body}")}");
        yield return Signed($"t={time},v1={Letter.Hash(revoked.WebhookSecret, $"{time}.{body}")}") with { Key = revoked.KeyId };
        yield return Signed($"t={time},v1={Letter.Hash(foreign.WebhookSecret, $"{time}.{body}")}") with { Key = Id(own, foreign.Id) };
        yield return genuine with { Key = Id(foreign, own.Id) };
        foreach (var key in new[] { "", "k0-1", "k-1-1", "k1", "k1-", "k", "-", "k1-1-1", "k1-1,k1-1", "k99999999999-1", "k1-99999999999", "K1-1" })
            yield return genuine with { Key = key };
        foreach (var key in new[] { own.KeyId + "0", $" {own.KeyId}x", own.KeyId.ToUpperInvariant(), $"{own.KeyId},{own.KeyId}", own.IntegrationKey })
            yield return genuine with { Key = key };
        foreach (var secret in new[] { "", own.KeyId, own.IntegrationKey, "whsec_", own.WebhookSecret[6..], own.WebhookSecret.ToUpperInvariant() })
            yield return Signed($"t={time},v1={Letter.Hash(secret, $"{time}.{body}")}");
    }

    private IEnumerable<Letter> Headers() => new[]
    {
        "", ",", "=", "t", "v1", $"t={time}", $"v1={hash}", hash, $"t={time},v1=", $"t=,v1={hash}", $"t={time},v1={hash[..63]}",
        $"t={time},v1={hash}0", $"t={time},v1=0x{hash[2..]}", $"t={time},v1={hash},", $",t={time},v1={hash}", $"t={time},,v1={hash}",
        $"t={time}, v1={hash}", $"t={time} ,v1={hash}", $"t= {time},v1={hash}", $"t={time};v1={hash}", $"t={time}&v1={hash}",
        $"t:{time},v1:{hash}", $"T={time},V1={hash}", $"t={time},v1=\"{hash}\"", $"\"t={time},v1={hash}\"", $"t={time},t={time},v1={hash}",
        $"t=0,t={time},v1={hash}", $"t=+{time},v1={hash}", $"t=-{time},v1={hash}", $"t=0{time},v1={hash}", $"t={time}.0,v1={hash}",
        $"t={time}e0,v1={hash}", $"t=0x{long.Parse(time):x},v1={hash}", $"t={time}000,v1={hash}", $"t=99999999999999999999,v1={hash}",
        $"t=NaN,v1={hash}", $"t=now,v1={hash}", $"t={time},v1={hash},v2={hash}", $"t={time},s={hash},v1={hash}", $"sha256={hash}",
        $"t={time},v1={Convert.ToBase64String(Convert.FromHexString(hash))}", $"t={time},v1=null", $"t={time},v1=true", $"t={time},v1=*",
        $"t={time}{string.Concat(Enumerable.Repeat($",v1={hash}", 6))}", $"t={time},v1={hash}{new string(' ', 500)}x",
    }.Select(Signed);

    private IEnumerable<Letter> Downgrades()
    {
        var bytes = Encoding.UTF8.GetBytes($"{time}.{body}");
        var (secret, wrong) = (Encoding.UTF8.GetBytes(own.WebhookSecret), new string('0', 64));
        foreach (var scheme in new[] { "v0", "v2", "v10", "v01", "v1.0", "V1", "v", "hmac", "v1 " })
            yield return Signed($"t={time},{scheme}={hash}");
        yield return Signed($"t={time},v0={hash},v1={wrong}");
        yield return Signed($"t={time},v1={string.Join(",v1=", Enumerable.Repeat(wrong, 5))}");
        yield return Signed($"t={time},v1={Convert.ToHexStringLower(HMACSHA1.HashData(secret, bytes))}");
        yield return Signed($"t={time},v1={Convert.ToHexStringLower(HMACSHA512.HashData(secret, bytes))}");
        yield return Signed($"t={time},v1={Convert.ToHexStringLower(HMACSHA512.HashData(secret, bytes))[..64]}");
        yield return Signed($"t={time},v1={Convert.ToHexStringLower(HMACMD5.HashData(secret, bytes))}");
        yield return Signed($"t={time},v1={Convert.ToHexStringLower(SHA256.HashData(bytes))}");
        yield return Signed($"t={time},v1={Convert.ToHexStringLower(SHA256.HashData([.. secret, .. bytes]))}");
        yield return Signed($"t={time},v1={Letter.Hash(own.WebhookSecret, body)}");
    }

    /// <summary>Bytes moved between what is signed as time and what is signed as body.</summary>
    private IEnumerable<Letter> Shifted()
    {
        yield return Signed($"t={time}.{body[..1]},v1={hash}").WithBody(body[1..]);
        yield return Signed($"t={time[..^1]},v1={hash}").WithBody($"{time[^1]}.{body}");
        yield return Signed($"t={time[..^1]},v1={hash}").WithBody($".{time[^1]}{body}");
        yield return Signed($"t=,v1={hash}").WithBody($"{time}.{body}");
        yield return genuine.WithBody($"{time}.{body}");
        yield return genuine.WithBody($".{body}");
        foreach (var separator in new[] { "", "..", ":", "\n", ".\n", " ." })
            yield return Signed($"t={time},v1={Letter.Hash(own.WebhookSecret, $"{time}{separator}{body}")}");
        yield return Signed($"t={time},v1={Letter.Hash(own.WebhookSecret, $"{body}.{time}")}");
        yield return Signed($"t={time},v1={Letter.Hash(own.WebhookSecret, $"t={time}.{body}")}");
        yield return Signed($"t={time},v1={Letter.Hash(own.WebhookSecret, $"{genuine.Delivery}.{time}.{body}")}");
    }

    /// <summary>The same event to whoever parses it, and not the same bytes.</summary>
    private IEnumerable<Letter> Rewritten() => new[]
    {
        "", " ", "{}", body + " ", body + "\n", body + "\r\n", body + "\0", " " + body, "\uFEFF" + body, body + body, body[..^1],
        body.Replace("TicketOpen", "\\u0054icketOpen"), body.Replace(":", ": "), body.Replace(",", ", "), body.Replace("\"event\"", "\"Event\""),
        body.Replace("}", ",\"ticket_id\":7}"), body.Replace("}", ",\"x\":1}"), body.Replace("TicketOpen", "TicketDelete"),
        string.Concat("{", string.Join(',', body.Trim('{', '}').Split(',').Reverse()), "}"), $"[{body}]", body.ToUpperInvariant(),
        Convert.ToBase64String(genuine.Body), Uri.EscapeDataString(body), body.Replace("\"", "&quot;"), body.Replace('"', '\''),
    }.Where(text => text != body).Select(genuine.WithBody);

    private Letter Signed(string signature) => genuine with { Signature = signature };
}
