namespace SupportAssistant.Core.Redaction;

/// <summary>How firmly a candidate is bound to its label.</summary>
internal enum Tie
{
    /// <summary>It simply stands there.</summary>
    Bare,

    /// <summary>By a word: "is", "lautet", "changed to".</summary>
    Loose,

    /// <summary>By a sign: a colon, an equals sign, an arrow.</summary>
    Firm,
}

/// <summary>
/// Whether a candidate is the secret its label promises. The weaker the tie, the more it has to look like one: a
/// password of plain letters is believed only where a form would have it, or in quotes.
/// </summary>
internal static class ValueRules
{
    private const int LongestBeginning = 20;

    /// <param name="directly">No word stands between the label and the tie.</param>
    public static bool Accepts(SeenText text, Label label, Tie tie, in Value value, bool directly, bool sameLine)
    {
        var plain = value.Of(text.Plain);
        if (plain.Length == 0)
            return false;
        var looks = ValueLook.Of(plain);
        return label.Wanted switch
        {
            Wanted.Password => Password(text, tie, value, looks, directly, sameLine, isShort: false),
            Wanted.ShortPassword => Password(text, tie, value, looks, directly, sameLine, isShort: true),
            Wanted.Key => !IsCutShort(text, value) && Key(plain, tie, looks, directly, value.IsQuoted),
            Wanted.Code => Code(plain, tie, looks, directly),
            Wanted.Pin => IsDigits(plain, 4, 8) && (tie > Tie.Bare || directly),
            Wanted.OneTime => OneTime(plain, tie, looks, directly),
            Wanted.CardCode => IsDigits(plain, 3, 4) && (tie > Tie.Bare || directly),
            _ => Answer(text, tie, value, directly),
        };
    }

    private static bool Password(
        SeenText text, Tie tie, in Value value, Looks looks, bool directly, bool sameLine, bool isShort)
    {
        var plain = value.Of(text.Plain);
        if (value.IsQuoted && plain.ContainsAny(' ', '\n'))
            return tie == Tie.Firm && directly && IsPhrase(text, value);
        var isPlainWord = looks is Looks.Word or Looks.Name && plain.Length >= 4
            && !ProseWords.IsRefused(Bare(value.Of(text.Folded)))
            && !KnownLook.IsStandIn(plain);
        if (value.IsQuoted && tie > Tie.Bare && directly)
            return looks >= Looks.Cased || isPlainWord || (looks == Looks.Number && plain.Length >= 4);
        return tie switch
        {
            Tie.Firm when directly => looks >= Looks.Cased || (looks == Looks.Number && plain.Length >= 4
                && value.EndsLine(text))
                || (isPlainWord && sameLine && value.EndsLine(text)),
            Tie.Firm => looks == Looks.Dense || (!isShort && plain.Length >= 5
                && (looks == Looks.Mixed || (looks >= Looks.Number && value.EndsLine(text)))),
            Tie.Loose => looks == Looks.Dense || (plain.Length >= 6 && looks == Looks.Mixed)
                || (!isShort && plain.Length >= 5 && looks is Looks.Cased or Looks.Number),
            _ => directly && (looks == Looks.Dense && plain.Length >= 6
                || looks == Looks.Mixed && plain.Length >= 7 && (sameLine || !isShort)),
        };
    }

    /// <summary>"correct horse battery staple", a salt of WordPress; not an error message.</summary>
    private static bool IsPhrase(SeenText text, in Value value)
    {
        var dense = 0;
        var words = 0;
        foreach (var range in value.Of(text.Folded).Split(' '))
        {
            var word = value.Of(text.Folded)[range];
            if (word.IsEmpty)
                continue;
            words++;
            if (ProseWords.IsRefused(Bare(word)) || KnownLook.IsStandIn(word) || ProseWords.IsTie(word, word))
                return false;
            if (ValueLook.Of(value.Of(text.Plain)[range]) >= Looks.Mixed)
                dense++;
        }
        return dense > 0 || words is >= 3 and <= 8;
    }

    private static bool Key(ReadOnlySpan<char> plain, Tie tie, Looks looks, bool directly, bool isQuoted)
    {
        var hasDigit = plain.ContainsAnyInRange('0', '9');
        if (looks < Looks.Cased || plain.Contains(' ') && (looks != Looks.Dense || plain.Length < 40)
            || Tokens.HasLongRun(plain) || (looks == Looks.Cased && plain.Length < 16))
            return false;
        return tie switch
        {
            Tie.Firm => plain.Length >= (directly ? 8 : 12) && (hasDigit || looks == Looks.Dense || plain.Length >= 16),
            Tie.Loose => plain.Length >= 10 && hasDigit,
            _ => directly && hasDigit && plain.Length >= (isQuoted ? 10 : 16),
        };
    }

    /// <summary>"8f3a91bc…" says how a key begins and opens nothing; a long beginning is too much of it.</summary>
    private static bool IsCutShort(SeenText text, in Value value) => value.End - value.Start < LongestBeginning
        && (text.CharBefore(value.End) == '…' || text.Plain.AsSpan(value.End).StartsWith("...", StringComparison.Ordinal));

    private static bool Code(ReadOnlySpan<char> plain, Tie tie, Looks looks, bool directly) => tie switch
    {
        Tie.Firm when directly => plain.Length >= 5 && looks >= Looks.Cased || plain.Length >= 6
            && looks == Looks.Number,
        Tie.Firm => plain.Length >= 6 && looks >= Looks.Mixed,
        Tie.Loose => plain.Length >= 6 && looks >= Looks.Mixed,
        _ => directly && (looks == Looks.Dense && plain.Length >= 6 || looks == Looks.Mixed && plain.Length >= 8),
    };

    private static bool OneTime(ReadOnlySpan<char> plain, Tie tie, Looks looks, bool directly) =>
        (tie > Tie.Bare || directly) && (IsDigits(plain, 4, 9) || (looks >= Looks.Mixed && plain.Length >= 6));

    private static bool Answer(SeenText text, Tie tie, in Value value, bool directly)
    {
        var plain = value.Of(text.Plain);
        return directly && tie > Tie.Bare && plain.Length >= 3 && !ProseWords.IsRefused(Bare(value.Of(text.Folded)))
            && (tie == Tie.Firm || value.IsQuoted || char.IsUpper(plain[0]));
    }

    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> folded) => folded.Trim(" .,;:!?\"'()*`");

    /// <summary>Digits with at most hyphens between them.</summary>
    public static bool IsDigits(ReadOnlySpan<char> plain, int least, int most)
    {
        plain = plain.TrimEnd(".,;!?)");
        return plain.Length >= least && plain.Length <= most && char.IsAsciiDigit(plain[0])
            && !plain.ContainsAnyExcept("0123456789-")
            && plain.Count('-') < 2;
    }
}
