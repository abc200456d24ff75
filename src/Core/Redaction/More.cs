namespace SupportAssistant.Core.Redaction;

/// <summary>A secret is seldom alone: backup codes come in lists, seeds in groups, passwords with "or".</summary>
internal static class More
{
    private const int MostOfAList = 24;

    public static void Add(SeenText text, Label label, Value first, List<Find> finds)
    {
        finds.Add(new Find(label.Kind, first.Start, first.End));
        if (first.IsQuoted && !SeenText.IsGap(text.CharAt(first.Next)) && text.CharAt(first.Next) != ',')
            return;
        var at = first.Next;
        for (var many = 1; many < MostOfAList && at < text.Length; many++)
        {
            at = OverSeparators(text, at);
            if (at >= text.Length || text.Plain[at] == SeenText.Wall)
                return;
            var value = Value.At(text, at);
            if (!IsAnother(text, label, first, value))
                return;
            finds.Add(new Find(label.Kind, value.Start, value.End));
            at = value.Next;
        }
    }

    private static int OverSeparators(SeenText text, int at)
    {
        while (at < text.Length)
        {
            var c = text.Plain[at];
            if (c is ' ' or '\n' or ',' or ';' or '/' or '|' or '-' or '*' or '•')
                at++;
            else if (Conjunction(text, at) is > 0 and var length)
                at += length;
            else
                return at;
        }
        return at;
    }

    private static int Conjunction(SeenText text, int at)
    {
        if (text.CharBefore(at) is not (' ' or '\n' or ','))
            return 0;
        var word = text.Folded.AsSpan(at, Math.Min(6, text.Length - at));
        var end = word.IndexOf(' ');
        return end > 0 && word[..end] is "or" or "and" or "oder" or "und" or "ou" or "et" or "o" or "y" or "e" or "of"
            or "en"
            or "lub" or "i" or "albo" ? end : 0;
    }

    private static bool IsAnother(SeenText text, Label label, in Value first, in Value value)
    {
        var plain = value.Of(text.Plain);
        var looks = ValueLook.Of(plain);
        if (label.Wanted is Wanted.OneTime or Wanted.Code)
            return plain.Length == first.End - first.Start
                && (looks >= Looks.Number || ValueRules.IsDigits(plain, 4, 9));
        return label.Wanted is Wanted.Password or Wanted.ShortPassword && plain.Length >= 6 && looks == Looks.Dense;
    }
}
