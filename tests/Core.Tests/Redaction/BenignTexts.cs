using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>Hosting texts without a secret, the same at each run: each frame with several fillings.</summary>
internal static partial class BenignTexts
{
    private const int Fillings = 8;

    public static readonly IReadOnlyList<(string Class, string Text)> All = [.. Make(new MadeUp(11)).Distinct()];

    private static IEnumerable<(string Class, string Text)> Make(MadeUp made) =>
        from kind in BenignFrames.All
        from frame in kind.Value.Split('\n')
        from filling in Enumerable.Range(0, Fillings)
        select (kind.Key, Slot().Replace(frame, slot => Value(slot.Value[1..^1], made)));

    private static string Value(string slot, MadeUp made) => slot switch
    {
        "site" => made.Of(["shop-ruiz.example", "blumen-krause.example", "velo2go.example", "atelier-9.example"]),
        "host" => made.Of(["web07.northwind.example", "srv12.hosting.example", "mx1.mailhost.example", "vps3.example.net"]),
        "mail" => made.Of(["info@shop-ruiz.example", "jan.kowalski@velo2go.example", "m.dupont75@atelier-9.example"]),
        "user" => made.Of(["shopruiz", "u482913", "krause12", "velo2go"]),
        "person" => made.Of(["Ana Ruiz", "Jan Kowalski", "Marie Dupont", "Tom O'Neill"]),
        "program" => made.Of(["Outlook 365", "Thunderbird", "FileZilla", "WordPress", "WooCommerce 9", "Apple Mail"]),
        "ip" => $"203.0.113.{made.Next(255)}",
        "port" => made.Of(["2083", "2087", "587", "993", "22", "21"]),
        "code" => made.Of(["535", "550", "1045", "403", "500", "0x80070005"]),
        "date" => $"2026-{1 + made.Next(12):00}-{1 + made.Next(28):00}",
        "amount" => made.Of(["49.90 EUR", "€12,50", "$129.00", "1.240,00 EUR"]),
        "version" => $"{5 + made.Next(20)}.{made.Next(40)}.{made.Next(9)}",
        "ref" => $"{made.Of(["ABC", "QX", "RE", "NW"])}-{made.Numbers(6)}",
        "id" => made.Numbers(7),
        "n" => made.Numbers(2),
        "digit" => made.Numbers(1),
        "uuid" => made.Uuid(),
        "base64" => made.Base64(43),
        "sessionid" => made.Base64(16),
        "mailid" => $"1t{made.Alnum(4)}-0000{made.Alnum(2)}-{made.Alnum(2)}",
        _ when slot.StartsWith("hex", StringComparison.Ordinal) => made.Hex(64)[..int.Parse(slot[3..], null)],
        _ => $"{{{slot}}}",
    };

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Slot();
}
