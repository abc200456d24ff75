using System.Runtime.InteropServices;

namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// The second look at a passage: do the words that follow one another in the question stand together in it, and do its
/// headings name what is asked? Pairs of neighbours within a short window are the sequential dependence of Metzler and
/// Croft, "A Markov Random Field Model for Term Dependencies" (2005).
/// </summary>
internal sealed class CloseReading
{
    /// <summary>Words between two neighbours of the question that still count as together.</summary>
    private const int Window = 3;

    /// <summary>The newest words come first; a long ticket's fortieth pair tells nothing any more.</summary>
    private const int MostPairs = 40;

    private static readonly List<(ulong Other, int Pair)> Alone = [];

    private readonly Dictionary<ulong, double> _weights;
    private readonly Dictionary<ulong, List<(ulong Other, int Pair)>> _neighbours = [];
    private readonly double[] _pairs;
    private readonly double _allWeight;
    private readonly double _allPairs;

    /// <param name="words">The question's terms as they follow one another.</param>
    /// <param name="terms">How often each stands in it.</param>
    /// <param name="rarity">What a term tells in the source that is read; 0 or more.</param>
    public CloseReading(IReadOnlyList<ulong> words, IReadOnlyDictionary<ulong, int> terms, Func<ulong, double> rarity)
    {
        _weights = terms.ToDictionary(term => term.Key, term => term.Value * rarity(term.Key));
        var pairs = words.Zip(words.Skip(1), (one, next) => (One: one, Next: next))
            .Where(pair => pair.One != pair.Next).Take(MostPairs).ToList();
        _pairs = [.. pairs.Select(pair => Math.Min(rarity(pair.One), rarity(pair.Next)))];
        foreach (var (pair, (one, next)) in pairs.Index())
        {
            NeighboursOf(one).Add((next, pair));
            NeighboursOf(next).Add((one, pair));
        }
        (_allWeight, _allPairs) = (_weights.Values.Sum(), _pairs.Sum());
    }

    /// <returns>The share of the question's neighbours that stand together, and of its words that are in the heading.</returns>
    public (double Together, double Heading) Of(string text)
    {
        var heading = new HashSet<ulong>();
        var lastAt = new Dictionary<ulong, int>();
        var met = new bool[_pairs.Length];
        var terms = LexicalTerms.InOrder(text);
        for (var at = 0; at < terms.Count; at++)
        {
            var (term, isHeading) = terms[at];
            if (!_weights.ContainsKey(term))
                continue;
            if (isHeading)
                heading.Add(term);
            foreach (var (other, pair) in _neighbours.GetValueOrDefault(term, Alone))
                met[pair] |= lastAt.TryGetValue(other, out var before) && at - before <= Window;
            lastAt[term] = at;
        }
        return (
            Share(_pairs.Where((_, pair) => met[pair]).Sum(), _allPairs),
            Share(heading.Sum(term => _weights[term]), _allWeight));
    }

    /// <returns>The share of the question's words that stand anywhere in it.</returns>
    public double Covered(string text) =>
        Share(LexicalTerms.Of(text).Keys.Sum(term => _weights.GetValueOrDefault(term)), _allWeight);

    private List<(ulong Other, int Pair)> NeighboursOf(ulong term) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_neighbours, term, out _) ??= [];

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
