using System.Text;

namespace SupportAssistant.Core.Prompts;

/// <summary>
/// Finds what a model could take for the marker of a fence: three or more angle brackets of any width on both sides
/// of a short text. By hand and in one pass: as an expression it took 3 s for 300,000 hostile characters.
/// </summary>
internal static class LookAlikeMarkers
{
    private const string Opening = "<＜‹«〈《";
    private const string Closing = ">＞›»〉》";
    private const int LeastRun = 3;
    private const int MostInside = 120;
    private const string Removed = "[marker removed]";

    /// <summary>
    /// The text without such markers. Taking one out may join the halves of another; then every run of brackets is
    /// shortened instead of looking again and again, which nested markers would make quadratic.
    /// </summary>
    public static string Strip(string text)
    {
        var stripped = Replace(text, out var found);
        if (!found)
            return text;
        Replace(stripped, out var isJoined);
        return isJoined ? Shortened(stripped) : stripped;
    }

    private static string Replace(string text, out bool found)
    {
        found = false;
        var kept = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var run = Run(text, at, Opening);
            var end = run < LeastRun ? 0 : EndOfMarker(text, at + run);
            found |= end > 0;
            if (end > 0)
                kept.Append(Removed);
            else
                kept.Append(text, at, Math.Max(1, run));
            at = end > 0 ? end : at + Math.Max(1, run);
        }
        return kept.ToString();
    }

    /// <summary>Where the marker ends whose inside begins here; 0 when it never closes.</summary>
    private static int EndOfMarker(string text, int inside)
    {
        var at = inside;
        while (at < text.Length && at - inside <= MostInside && text[at] is not ('\n' or '\r') && !IsBracket(text[at]))
            at++;
        var run = Run(text, at, Closing);
        return run >= LeastRun ? at + run : 0;
    }

    private static string Shortened(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at < 2 || !IsBracket(text[at]) || !IsBracket(text[at - 1]) || !IsBracket(text[at - 2]))
                kept.Append(text[at]);
        }
        return kept.ToString();
    }

    private static bool IsBracket(char letter) => Opening.Contains(letter) || Closing.Contains(letter);

    private static int Run(string text, int at, string brackets)
    {
        var end = at;
        while (end < text.Length && brackets.Contains(text[end]))
            end++;
        return end - at;
    }
}
