using System.Collections.Concurrent;
using SupportAssistant.Core.Facts;

namespace SupportAssistant.Core.Guards;

/// <summary>A text that facts are looked up in; its own facts are read only when the spelling differs, and once.</summary>
internal sealed class Grounded(string text)
{
    /// <summary>Some twenty megabytes of passages, each with its copy in small letters.</summary>
    private const int MostArticles = 2_000;

    private static readonly ConcurrentDictionary<string, Grounded> Articles = new(StringComparer.Ordinal);

    private static int articlesRead;

    private ConcurrentDictionary<FactKind, IReadOnlySet<string>> Values => field ??= [];

    /// <summary>
    /// The same article is laid before many drafts, so what is read of it is kept, under its text: a new version is another
    /// text. Only for articles; a customer's words must be gone with the draft.
    /// </summary>
    public static Grounded OfArticle(string text)
    {
        if (Articles.TryGetValue(text, out var known))
            return known;
        // Not the dictionary's own count, which takes all of its locks.
        if (Interlocked.Increment(ref articlesRead) % MostArticles == 0)
            Articles.Clear();
        return Articles.GetOrAdd(text, static article => new Grounded(article));
    }

    /// <summary>Made when the first fact is looked for in it.</summary>
    private string Plain => field ??= Flat(text);

    public bool Holds(Fact fact) => fact.Kind switch
    {
        FactKind.Amount or FactKind.Percentage or FactKind.Date or FactKind.Phone or FactKind.Ip
            or FactKind.Port =>
            HoldsWord(fact.Spelled) || fact.Value.Split('|').Any(value =>
                ValuesOf(fact.Kind).Contains(value) || (fact.Kind == FactKind.Date && IsPartOfADate(value))),
        FactKind.Command => fact.Value.Split('\n').All(line => HoldsWord(line) || HoldsCommand(line)),
        FactKind.Link => HoldsWord(WithoutScheme(fact.Value)),
        _ => HoldsWord(fact.Value),
    };

    /// <summary>The words stand here, and not as a part of longer ones.</summary>
    public bool HoldsWord(string value)
    {
        value = Flat(value);
        for (var at = IndexOf(value, 0); at >= 0; at = IndexOf(value, at + 1))
        {
            var end = at + value.Length;
            if ((at == 0 || !IsInner(Plain[at - 1])) && (end == Plain.Length || !IsInner(Plain[end])))
                return true;
        }
        return false;
    }

    private int IndexOf(string value, int from) => from >= Plain.Length ? -1 : Plain.IndexOf(value, from, StringComparison.Ordinal);

    /// <summary>In small letters and on one line, since a letter breaks an article's lines elsewhere; places stay the same.</summary>
    private static string Flat(string text) => text.ToLowerInvariant().Replace('’', '\'').Replace('\n', ' ');

    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';

    /// <summary>"22 November" of the "22 November 2026" that stands here, and the other way about.</summary>
    private bool IsPartOfADate(string value) => ValuesOf(FactKind.Date).Any(known => value[0] == '-'
        ? known.EndsWith(value, StringComparison.Ordinal)
        : known[0] == '-' && value.EndsWith(known, StringComparison.Ordinal));

    private IReadOnlySet<string> ValuesOf(FactKind kind) =>
        Values.GetOrAdd(kind, static (one, whole) => FactFinder.ValuesOf(one, whole), text);

    /// <summary>
    /// One line here has the command's name and every argument of it; an argument that is somebody's own (a host, an
    /// address, a file) is judged as a fact of its own.
    /// </summary>
    private bool HoldsCommand(string command)
    {
        var words = command.Split(' ');
        IReadOnlySet<string>? own = null;
        for (var at = IndexOf(words[0], 0); at >= 0; at = IndexOf(words[0], at + 1))
        {
            own ??= FactFinder.In(command, FactKind.Command).Select(f => f.Value).ToHashSet(StringComparer.Ordinal);
            var end = text.IndexOf('\n', at);
            var line = Plain.AsSpan(at, (end < 0 ? Plain.Length : end) - at);
            var all = true;
            foreach (var word in words)
                all = all && (line.Contains(word, StringComparison.Ordinal) || own.Contains(word.TrimEnd('/')));
            if (all)
                return true;
        }
        return false;
    }

    private static string WithoutScheme(string link)
    {
        var scheme = link.IndexOf("://", StringComparison.Ordinal);
        return scheme < 0 ? link : link[(scheme + 3)..];
    }
}
