using System.Text;

namespace SupportAssistant.Core.Redaction;

/// <summary>
/// Takes passwords, keys, codes and account numbers out of text before it is embedded, prompted, learned or indexed.
/// Pure, linear in the length of the text, and idempotent: a redacted text comes back unchanged.
/// </summary>
public static class Redactor
{
    /// <summary>
    /// A find can uncover another ("password: KEY and Second!1"), so the text is read again until nothing is found.
    /// The bound keeps hostile text linear; no text of the tests needed more than three readings.
    /// </summary>
    private const int MostReadings = 6;

    private static readonly Action<SeenText, List<Find>>[] Finders =
    [
        PrivateKeys.Find, JsonWebTokens.Find, ProviderTokens.Find, UnprefixedTokens.Find, PasswordHashes.Find,
        UrlPasswords.Find, UrlSecrets.Find, Headers.Find, Commands.Find, PaymentCards.Find, Ibans.Find,
        LabelledValues.Find, PasswordTables.Find, LoginPairs.Find,
    ];

    public static Redacted Redact(string text)
    {
        var removed = new List<Removed>();
        for (var reading = 0; reading < MostReadings; reading++)
        {
            var found = FindIn(text, removed);
            if (found.Count == 0)
                break;
            removed.AddRange(found);
            removed.Sort((one, other) => one.Start.CompareTo(other.Start));
        }
        return removed.Count == 0 ? new Redacted(text, []) : Write(text, removed);
    }

    private static List<Removed> FindIn(string text, List<Removed> removed)
    {
        var seen = SeenText.Of(text, removed);
        var finds = new List<Find>();
        foreach (var finder in Finders)
            finder(seen, finds);

        // The leftmost wins, then the longest; the finders' order decides between equals.
        var kept = new List<Removed>();
        var free = 0;
        foreach (var find in finds.OrderBy(f => f.Start).ThenByDescending(f => f.End))
        {
            if (find.Start < free || find.End <= find.Start)
                continue;
            kept.Add(new Removed(find.Kind, seen.StartOf(find.Start), seen.EndOf(find.End - 1), find.Shown));
            free = find.End;
        }
        return kept;
    }

    private static Redacted Write(string text, List<Removed> removed)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        foreach (var part in removed)
        {
            written.Append(text, at, part.Start - at).Append(Placeholder.Of(part.Kind, part.Shown));
            at = part.End;
        }
        written.Append(text, at, text.Length - at);
        return new Redacted(
            written.ToString(), [.. removed.Select(p => new RedactedPart(p.Kind, p.Start, p.End - p.Start))]);
    }
}

/// <summary>A part of the original text that is already out.</summary>
internal readonly record struct Removed(string Kind, int Start, int End, string? Shown);
