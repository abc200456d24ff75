namespace SupportAssistant.Core.Redaction;

/// <summary>What stands where a secret stood: <c>[password removed]</c>, <c>[card 411111…1111 removed]</c>.</summary>
internal static class Placeholder
{
    private const string Ending = " removed]";
    private const int Longest = 48;

    public static string Of(string kind, string? shown) =>
        shown is null ? $"[{kind}{Ending}" : $"[{kind} {shown}{Ending}";

    /// <summary>The length of the placeholder that begins here, or 0.</summary>
    public static int LengthAt(string text, int start)
    {
        if (text[start] != '[')
            return 0;
        var here = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var close = here.IndexOf(']');
        if (close < 0 || !here[..(close + 1)].EndsWith(Ending, StringComparison.Ordinal))
            return 0;
        var name = here[1..(close + 1 - Ending.Length)];
        foreach (var kind in Kind.All)
        {
            if (name.Equals(kind, StringComparison.Ordinal) || (kind == Kind.Card && IsCard(name)))
                return close + 1;
        }
        return 0;
    }

    private static bool IsCard(ReadOnlySpan<char> name) =>
        name.Length == 16 && name.StartsWith(Kind.Card, StringComparison.Ordinal) && name[11] == '…';
}
