namespace SupportAssistant.Core.Redaction;

/// <summary>How much a word looks like something that was made up to be secret, from least to most.</summary>
internal enum Looks
{
    /// <summary>An address, a file, a date, a variable, a mask: never a secret by itself.</summary>
    Known,

    /// <summary>Letters as in prose, with hyphens or apostrophes at most.</summary>
    Word,

    /// <summary>Letters joined by underscores or full stops, as programs name things.</summary>
    Name,

    /// <summary>Digits, with separators at most.</summary>
    Number,

    /// <summary>Letters with a capital inside.</summary>
    Cased,

    /// <summary>Letters with digits or with a symbol.</summary>
    Mixed,

    /// <summary>
    /// At least three of small letters, capitals, digits and symbols, or two with a symbol between them.
    /// </summary>
    Dense,
}

/// <summary>What a candidate is made of.</summary>
internal static class ValueLook
{
    private const int DistinctInARealOne = 4;

    public static Looks Of(ReadOnlySpan<char> value)
    {
        value = value.TrimEnd(".,;:!?)]}\"'*`>").TrimStart("\"'`");
        if (value.Length < 3)
            return Looks.Known;
        int lower = 0, upper = 0, digits = 0, symbols = 0, joints = 0;
        var innerCapital = false;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsDigit(c))
                digits++;
            else if (char.IsUpper(c))
            {
                upper++;
                innerCapital |= i > 0 && char.IsLower(value[i - 1]);
            }
            else if (char.IsLetter(c))
                lower++;
            else if (c is '_' or '.')
                joints++;
            else if (c is not ('-' or '\'' or '/' or ',' or '(' or ')' or ':' or '[' or ']' or '"'))
                symbols++;
        }
        var letters = lower + upper;
        // Most words of a text end here, before the lists are asked.
        if (letters > 0 && digits + symbols + joints == 0 && !innerCapital && value.IndexOf('/') < 0)
            return Looks.Word;
        if (KnownLook.Is(value))
            return Looks.Known;
        if (letters == 0)
            return symbols > 0 && digits > 0 && value.Length > 5 ? Looks.Mixed : digits > 0 ? Looks.Number
                : Looks.Known;
        var sorts = (lower > 0 ? 1 : 0) + (upper > 0 ? 1 : 0) + (digits > 0 ? 1 : 0) + (symbols > 0 ? 1 : 0);
        if (digits == 0 && symbols == 0)
            return innerCapital && joints == 0 ? Looks.Cased : joints > 0 ? Looks.Name : Looks.Word;
        if (Distinct(value) < DistinctInARealOne)
            return Looks.Known;
        return sorts >= 3 || (symbols > 0 && digits > 0) ? Looks.Dense : Looks.Mixed;
    }

    /// <summary>"xxxx-xxxx" and "********" are masks.</summary>
    public static int Distinct(ReadOnlySpan<char> value)
    {
        Span<char> seen = stackalloc char[DistinctInARealOne + 4];
        var count = 0;
        foreach (var c in value)
        {
            if (count < seen.Length && !seen[..count].Contains(c))
                seen[count++] = c;
        }
        return count;
    }
}
