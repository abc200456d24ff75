using System.Buffers;
using System.Collections.Frozen;

namespace SupportAssistant.Core.Guards;

/// <summary>Which of eight languages a text is in, by its smallest words.</summary>
internal static class Languages
{
    private const int FewestHits = 4;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\r\n.,;:!?()\"'");

    private static readonly (string Name, string Words)[] All =
    [
        ("English", "the and you your we is are this that with for have has not can will please of to in on it be if from thank"),
        ("German", "der die das und ist sie wir nicht ein eine mit auf für ihr ihre ihren haben bitte können wird den dem zu von im auch"),
        ("French", "le la les et vous votre nous est pas une des pour avec dans sur que qui ce cette merci bonjour avez du au"),
        ("Spanish", "el los las y usted su nosotros es no una por para con en que del gracias hola está puede si este esta lo se"),
        ("Portuguese", "o os as e você seu sua nós é não uma por para com em que do da obrigado olá está pode se este esta no na"),
        ("Italian", "il lo gli e lei suo sua noi è non una per con in che di del della grazie buongiorno può se questo questa sono"),
        ("Dutch", "de het een en u uw wij is niet met voor op van dat dit die hebben kunt bedankt naar om te bij als deze kan"),
        ("Polish", "i w na nie się do to jest że z o proszę dziękujemy państwa jak po dla od lub może jeśli oraz czy mamy"),
    ];

    /// <summary>For each word the languages that have it, by their place.</summary>
    private static readonly FrozenDictionary<string, int[]> Known = All
        .SelectMany((language, place) => language.Words.Split(' ').Select(word => (word, place)))
        .GroupBy(pair => pair.word, pair => pair.place)
        .ToFrozenDictionary(word => word.Key, word => word.ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when the text is short, mixed, or in none of them.</summary>
    public static string? Of(string text)
    {
        var hits = new int[All.Length];
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.AsSpan().SplitAny(Gaps))
        {
            if (known.TryGetValue(text.AsSpan()[range], out var places))
            {
                foreach (var place in places)
                    hits[place]++;
            }
        }
        var order = Enumerable.Range(0, All.Length).OrderByDescending(i => hits[i]).ToList();
        return hits[order[0]] >= FewestHits && hits[order[0]] >= 2 * hits[order[1]] ? All[order[0]].Name : null;
    }
}
