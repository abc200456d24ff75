using System.Globalization;
using System.Text;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.TestKit;

/// <summary>
/// Webhook letters as nobody would write them, made from a genuine one by a seeded generator: cut, doubled, swapped,
/// sprinkled with what parsers stumble over. None of them is signed for what it says.
/// </summary>
public sealed class WebhookNoise
{
    public const string Secret = "whsec_0123456789abcdef";
    public static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_790_000_000);

    private static readonly byte[] Body = Encoding.UTF8.GetBytes(
        """{"event":"TicketAdminReply","ticket_id":41,"reply_id":90,"message":"Done — try \u00e9 again 😀","occurred_at":"2026-11-23T01:02:03Z"}""");

    private static readonly string[] Bits =
    [
        "t=", "v1=", "v0=", ",", "=", ".", "\"", "{", "}", "[", "]", ":", "\\", "\\u0000", "\\ud800", "\\u", "null", "true", "-1", "1e999",
        "9223372036854775808", "0x1", "NaN", "+", " ", "\t", "\n", "\0", "\u00ff", "\uffff", "\ud83d\ude00", "//", "/*", "\"event\":",
        "\"ticket_id\":", "\"ticket_id\":\"41\"", "\"occurred_at\":\"0001-01-01T00:00:00+14:00\"", "\"occurred_at\":\"9999-12-31T23:59:59-14:00\"",
        "\"client_id\":{}", "\"message\":[]", "TicketMerge", "ClientDelete", "1790000000", "99999999999", "-0", "٤١", "１７９", "\u202e",
    ];

    private readonly Random random;

    public WebhookNoise(int seed) => random = new Random(seed);

    /// <summary>A header and a body of which the secret's owner has signed nothing, in one of three ways.</summary>
    public (string Header, byte[] Body) Next()
    {
        // A rightly formed letter of somebody who does not have the secret, a genuine one with another body, and a mixture.
        switch (random.Next(3))
        {
            case 0:
                var body = Twist(Body);
                return (Twist(WebhookSignature.Sign("whsec_of_somebody_else", At(), body)), body);
            case 1:
                var changed = Twist(Body);
                return (WebhookSignature.Sign(Secret, At(), Body), changed.AsSpan().SequenceEqual(Body) ? [.. Body, 0] : changed);
            default:
                return (Twist(WebhookSignature.Sign("whsec_of_somebody_else", At(), Body)), Body);
        }
    }

    private DateTimeOffset At() => Now.AddSeconds(random.Next(-400, 400));

    private string Twist(string header) => Encoding.Latin1.GetString(Twist(Encoding.Latin1.GetBytes(header)));

    private byte[] Twist(byte[] text)
    {
        var twisted = text.ToList();
        for (var times = random.Next(4); times >= 0; times--)
        {
            var at = random.Next(twisted.Count + 1);
            var length = Math.Min(random.Next(12), twisted.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    twisted.RemoveRange(at, length);
                    break;
                case 1:
                    twisted.InsertRange(at, twisted.GetRange(at, length));
                    break;
                case 2 when at < twisted.Count:
                    twisted[at] = (byte)random.Next(256);
                    break;
                case 3:
                    twisted.InsertRange(at, Encoding.UTF8.GetBytes(Bits[random.Next(Bits.Length)]));
                    break;
                case 4:
                    twisted.RemoveRange(at, twisted.Count - at);
                    break;
                default:
                    twisted.InsertRange(at, Encoding.ASCII.GetBytes(random.NextInt64().ToString(CultureInfo.InvariantCulture)));
                    break;
            }
        }
        return [.. twisted];
    }
}
