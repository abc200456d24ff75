using System.Buffers;

namespace SupportAssistant.Core.Redaction;

/// <summary>What all machine-made tokens have in common.</summary>
internal static class Tokens
{
    public static readonly SearchValues<char> Alnum =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    public static readonly SearchValues<char> Url =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    public static readonly SearchValues<char> Wide =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~+/=");

    public static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Mail programs wrap at 60 to 78 characters; a shorter line ended because its writer ended it.</summary>
    private const int ShortestWrapped = 40;

    /// <summary>Whether a token that reached a line end goes on in the next line.</summary>
    /// <param name="length">Of the token so far.</param>
    public static bool GoesOn(SeenText text, int lineEnd, int length)
    {
        if (length < ShortestWrapped)
            return false;
        var end = text.EndOfRun(lineEnd + 1);
        var run = text.Plain.AsSpan(lineEnd + 1, end - lineEnd - 1);
        return run.Length > 0 && !run.ContainsAnyExcept(Wide)
            && (run.Length >= 20 || run.ContainsAnyInRange('0', '9') || ValueLook.Of(run) == Looks.Cased);
    }

    /// <summary>Random enough: not "xxxx", "00000000" or a word.</summary>
    public static bool IsRandom(ReadOnlySpan<char> body) =>
        body.ContainsAnyInRange('0', '9') && ValueLook.Distinct(body) >= 6 && !HasLongRun(body);

    /// <summary>A mask: "xxxxxxxx", "########".</summary>
    public static bool HasLongRun(ReadOnlySpan<char> body)
    {
        var run = 1;
        for (var i = 1; i < body.Length; i++)
        {
            run = body[i] == body[i - 1] ? run + 1 : 1;
            if (run > 6)
                return true;
        }
        return false;
    }
}
