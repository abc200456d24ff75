using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Guards;

/// <summary>Words that make a flag, unless others stand among them.</summary>
internal sealed class WordRule(string kind, string reason, string words, string? unless = null)
{
    private const RegexOptions Linear =
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline;

    private readonly Regex expression = new(words.ReplaceLineEndings(""), Linear);
    private readonly Regex? exception = unless is null ? null : new Regex(unless.ReplaceLineEndings(""), Linear);

    public string Kind => kind;

    public IEnumerable<Flag> Check(string draft)
    {
        foreach (Match match in expression.Matches(draft))
        {
            if (exception?.IsMatch(draft[StartOfSentence(draft, match.Index)..(match.Index + match.Length)]) != true)
                yield return new Flag(kind, match.Index, match.Length, reason);
        }
    }

    private static int StartOfSentence(string draft, int at) =>
        at == 0 ? 0 : draft.LastIndexOfAny(['.', '!', '?', '\n', ';'], at - 1) + 1;
}
