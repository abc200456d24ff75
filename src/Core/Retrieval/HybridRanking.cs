namespace SupportAssistant.Core.Retrieval;

/// <param name="Cosine">Of its nearest passage.</param>
/// <param name="Coverage">The share of the query's words that the whole document covers.</param>
/// <param name="Passages">Its passages as they are embedded, the nearest first.</param>
/// <param name="Pointed">What it gains because the leading document points to it.</param>
internal sealed record Candidate(
    int Document, double Cosine, double Coverage, IEnumerable<string> Passages, double Pointed = 0);

/// <summary>
/// Puts what the vectors and what the words found in one source into one order. All four parts are shares, so they are
/// added, not their ranks: it keeps how much better the first is, and compares across sources.
/// </summary>
internal static class HybridRanking
{
    // Chosen on six question sets, each left out in turn; flat around here (README).
    private const double Meaning = 0.6;
    private const double Words = 0.2;
    private const double Together = 0.1;
    private const double Heading = 0.1;

    /// <summary>Documents that are read closely; no other comes first by it.</summary>
    private const int ReadClosely = 8;

    /// <summary>Of each so many passages: an answer stands in one, and often its question in the one before.</summary>
    private const int PassagesRead = 2;

    /// <summary>The highest relevance of what shares no meaning with the question.</summary>
    public const double LexicalShare = Words + Together + Heading;

    /// <summary>What of a relevance came from words, up to <see cref="LexicalShare"/>.</summary>
    public static double WordsIn(double relevance, double cosine) => relevance - Meaning * Math.Clamp(cosine, 0, 1);

    /// <returns>The relevance of each document, in [0,1].</returns>
    public static IReadOnlyDictionary<int, double> Relevance(IEnumerable<Candidate> found, CloseReading reading) => found
        .OrderByDescending(AtFirstSight).ThenBy(one => one.Document)
        .Select((one, place) => (one.Document, Relevance: AtFirstSight(one) + (place < ReadClosely ? AtSecond(one, reading) : 0)))
        .ToDictionary(one => one.Document, one => Math.Min(1, one.Relevance));

    /// <summary>What the articles gain to which the leading document points, by their external ids.</summary>
    /// <param name="relevance">Of every document found.</param>
    public static IReadOnlyDictionary<string, double> PointedTo(
        IEnumerable<Candidate> found, IReadOnlyDictionary<int, double> relevance, CloseReading reading) => found
        .OrderByDescending(one => relevance[one.Document]).ThenBy(one => one.Document).Take(1)
        .SelectMany(leader => Pointers.Of(leader.Passages.Take(PassagesRead), relevance[leader.Document], reading))
        .ToDictionary();

    private static double AtFirstSight(Candidate one) =>
        Meaning * Math.Clamp(one.Cosine, 0, 1) + Words * one.Coverage + one.Pointed;

    private static double AtSecond(Candidate one, CloseReading reading)
    {
        var read = one.Passages.Take(PassagesRead).Select(reading.Of).ToList();
        return Together * read.Max(passage => passage.Together) + Heading * read.Max(passage => passage.Heading);
    }
}
