using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Facts;

/// <summary>Dates in eight languages, made comparable.</summary>
internal static class Dates
{
    /// <summary>The beginnings of the months' names, twelve by twelve: English, German, French, … Polish.</summary>
    private static readonly string[][] Languages =
    [
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        ["jän", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"],
        ["janv", "fév", "mars", "avr", "mai", "juin", "juil", "aoû", "sept", "oct", "nov", "déc"],
        ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
        ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
        ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"],
        ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
        ["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"],
    ];

    private static readonly Dictionary<string, int> Months = Languages
        .SelectMany(names => names.Select((name, month) => (name, month + 1)))
        .DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Digits = new(@"\d+", RegexOptions.NonBacktracking);

    public static IEnumerable<string> MonthNames => Months.Keys.OrderByDescending(name => name.Length);

    /// <summary><c>2026-11-22</c>; without a year <c>-11-22</c>; both readings of <c>4/5/2026</c>; null for no date.</summary>
    public static string? Read(string spelled)
    {
        var numbers = Digits.Matches(spelled).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        if (Month(spelled) is { } month)
            return Of(numbers.Count > 1 ? numbers[1] : null, month, numbers[0]);
        if (numbers.Count < 3)
            return null;
        if (numbers[0] > 31)
            return Of(numbers[0], numbers[1], numbers[2]);
        var year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2];
        var readings = new[] { Of(year, numbers[1], numbers[0]), Of(year, numbers[0], numbers[1]) };
        var possible = readings.Where(r => r is not null).Distinct().ToList();
        return possible.Count == 0 ? null : string.Join('|', possible);
    }

    private static int? Month(string spelled)
    {
        foreach (var name in MonthNames)
        {
            if (spelled.Contains(name, StringComparison.OrdinalIgnoreCase))
                return Months[name];
        }
        return null;
    }

    private static string? Of(int? year, int month, int day) =>
        month is < 1 or > 12 || day is < 1 or > 31
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day:00}");
}
