namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>
/// Secrets that never opened anything, the same at each run. Put together here, so that no scanner takes them for real.
/// </summary>
internal sealed class MadeUp(int seed)
{
    private const string Lower = "abcdefghijkmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "0123456789";
    private const string Hexadecimal = "0123456789abcdef";

    private static readonly string[] Words =
        ["Sommer", "garten", "Bluebird", "Toulouse", "madrid", "Kawa", "fiets", "Praia", "Lupo", "winter", "Regen",
        "orange"];

    private readonly Random random = new(seed);

    public int Next(int below) => random.Next(below);

    public T Of<T>(IReadOnlyList<T> many) => many[random.Next(many.Count)];

    /// <summary>As people make them (a word, a year, a mark) and as generators do.</summary>
    public string Password() => random.Next(6) switch
    {
        0 => $"{Of(Words)}{random.Next(1950, 2027)}!",
        1 => $"{Of(Words)}#{random.Next(10, 99)}{From(Lower, 3)}",
        2 => From(Lower + Upper + Digits, 10) + random.Next(10) + Of(["@", "$x", "%Q", "^", "&z"]),
        3 => $"{From(Upper, 2)}{random.Next(10)}{From(Lower, 4)}!{From(Digits, 2)}",
        4 => $"{From(Lower, 3)}{From(Digits, 3)}{From(Upper, 3)}",
        _ => $"{Of(Words)}_{random.Next(100, 999)}*{From(Lower, 2)}",
    };

    public string Alnum(int length) => "a1" + From(Lower + Upper + Digits, length - 2);

    public string Hex(int length) => "b4" + From(Hexadecimal, length - 2);

    public string Caps(int length) => "K7" + From(Upper + Digits, length - 2);

    public string Numbers(int length) => Of(["1", "2", "4", "7", "9"]) + From(Digits, length - 1);

    public string Base64(int length) => Alnum(length).Replace('q', '+').Replace('Z', '/');

    public string Uuid() => $"{Hex(8)}-{Hex(4)}-{Hex(4)}-{Hex(4)}-{Hex(12)}";

    /// <summary>A card with a right check digit.</summary>
    public string Card()
    {
        var body = Of(["411111", "510510", "520082", "400551", "378282"]) is var issuer && issuer[0] == '3'
            ? issuer + From(Digits, 8) : issuer + From(Digits, 9);
        return body + Enumerable.Range(0, 10).First(check => IsRight(body + check));
    }

    /// <summary>An IBAN with right check digits.</summary>
    public string Iban()
    {
        var (country, length) = Of([("DE", 22), ("ES", 24), ("BE", 16), ("PT", 25), ("PL", 28), ("AT", 20)]);
        var account = From(Digits, length - 4);
        var check = 98 - Rest(account + Number(country) + "00");
        return $"{country}{check:00}{account}";
    }

    public string Jwt() => $"eyJ{Alnum(30)}.eyJ{Alnum(60)}.{Alnum(43)}";

    private string From(string letters, int length) => new([.. Enumerable.Range(0, length).Select(_ =>
        letters[random.Next(letters.Length)])]);

    private static string Number(string country) => string.Concat(country.Select(c => c - 'A' + 10));

    private static int Rest(string digits) => digits.Aggregate(0, (rest, c) => ((rest * 10) + c - '0') % 97);

    private static bool IsRight(string digits) => digits.Reverse().Select((c, i) =>
        (Digit: c - '0', IsDoubled: i % 2 == 1))
        .Sum(d => d.IsDoubled ? d.Digit > 4 ? (2 * d.Digit) - 9 : 2 * d.Digit : d.Digit) % 10 == 0;
}
