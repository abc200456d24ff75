namespace SupportAssistant.Core.Redaction;

/// <summary>The seed of a one-time password as authenticator apps show it: JBSW Y3DP EHPK 3PXP.</summary>
internal static class SeedGroups
{
    private const int GroupLength = 4;
    private const int FewestGroups = 4;
    private const int MostGroups = 16;

    public static Value? At(SeenText text, int start)
    {
        var end = start;
        var groups = 0;
        while (groups < MostGroups && IsGroup(text, end))
        {
            groups++;
            end += GroupLength;
            if (text.CharAt(end) is not (' ' or '-') || !IsGroup(text, end + 1))
                break;
            end++;
        }
        var isSeed = groups >= FewestGroups && !char.IsLetterOrDigit(text.CharAt(end))
            && text.Plain.AsSpan(start, end - start).ContainsAnyInRange('2', '7');
        return isSeed ? new Value(start, end, end, IsQuoted: false) : null;
    }

    private static bool IsGroup(SeenText text, int start)
    {
        if (start + GroupLength > text.Length)
            return false;
        foreach (var c in text.Folded.AsSpan(start, GroupLength))
        {
            if (c is not (>= 'a' and <= 'z') and not (>= '2' and <= '7'))
                return false;
        }
        return true;
    }
}
