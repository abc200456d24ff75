using System.Buffers;

namespace SupportAssistant.Core.Redaction;

/// <param name="Text">Folded.</param>
/// <param name="InCompounds">Whether letters may stand directly before it.</param>
internal sealed record Label(string Text, string Kind, Wanted Wanted, bool InCompounds = false);

/// <summary>What a label's secret may look like.</summary>
internal enum Wanted
{
    Password,
    ShortPassword,
    Key,
    Code,
    Pin,
    OneTime,
    CardCode,
    Answer,

    /// <summary>It opens nothing: the label is read so that no part of it is taken for one that does.</summary>
    Nothing,
}

/// <summary>All labels, found in one reading.</summary>
internal static class Labels
{
    private static readonly Label[] All =
    [
        .. Of(LabelWords.Passwords, Kind.Password, Wanted.Password, inCompounds: true),
        .. Of(LabelWords.WholePasswords, Kind.Password, Wanted.Password),
        .. Of(LabelWords.ShortPasswords, Kind.Password, Wanted.ShortPassword),
        .. Of(LabelWords.Keys, Kind.SecretKey, Wanted.Key),
        .. Of(LabelWords.EppCodes, Kind.EppCode, Wanted.Code),
        .. Of(LabelWords.Pins, Kind.Pin, Wanted.Pin),
        .. Of(LabelWords.OneTimeCodes, Kind.OneTimeCode, Wanted.OneTime),
        .. Of(LabelWords.CardCodes, Kind.CardCode, Wanted.CardCode),
        .. Of(LabelWords.Answers, Kind.SecurityAnswer, Wanted.Answer),
        .. Of(LabelWords.LicenceKeys, Kind.LicenceKey, Wanted.Code),
        .. Of(LabelWords.Harmless, "", Wanted.Nothing, inCompounds: true),
    ];

    private static readonly SearchValues<string> Any =
        SearchValues.Create([.. All.Select(l => l.Text)], StringComparison.Ordinal);

    private static readonly Dictionary<char, Label[]> ByFirst = All.GroupBy(l => l.Text[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(l => l.Text.Length).ToArray());

    /// <returns>Where each label begins, without overlaps; the longest of several at one place.</returns>
    public static IReadOnlyList<(int Start, Label Label)> In(string folded)
    {
        var found = new List<(int, Label)>();
        var from = 0;
        while (from < folded.Length && folded.AsSpan(from).IndexOfAny(Any) is >= 0 and var offset)
        {
            var start = from + offset;
            from = start + 1;
            if (At(folded, start) is { } label)
            {
                found.Add((start, label));
                from = start + label.Text.Length;
            }
        }
        return found;
    }

    private static Label? At(string folded, int start)
    {
        foreach (var label in ByFirst[folded[start]])
        {
            if (string.CompareOrdinal(folded, start, label.Text, 0, label.Text.Length) == 0
                && Stands(folded, start, label))
                return label;
        }
        return null;
    }

    private static bool Stands(string folded, int start, Label label)
    {
        var end = start + label.Text.Length;
        return (end == folded.Length || !char.IsLetterOrDigit(folded[end]) || IsNumbered(folded, end))
            && (label.InCompounds || start == 0 || !char.IsLetterOrDigit(folded[start - 1]));
    }

    /// <summary>password1, PASSWORD2.</summary>
    private static bool IsNumbered(string folded, int end) => char.IsAsciiDigit(folded[end])
        && (end + 1 == folded.Length || !char.IsLetterOrDigit(folded[end + 1]));

    private static IEnumerable<Label> Of(string words, string kind, Wanted wanted, bool inCompounds = false)
    {
        foreach (var word in words.Split([',', '\n'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Label(word, kind, wanted, inCompounds);
            // apiKey, clientSecret: camel case has no gap.
            if (wanted == Wanted.Key && word.Contains(' '))
                yield return new Label(word.Replace(" ", "", StringComparison.Ordinal), kind, wanted,
                    InCompounds: true);
        }
    }
}
