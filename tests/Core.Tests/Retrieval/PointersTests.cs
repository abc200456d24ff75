using SupportAssistant.Core.Retrieval;

namespace SupportAssistant.Core.Tests.Retrieval;

/// <summary>What a linked article gains from the one that points to it.</summary>
public sealed class PointersTests
{
    private const string Mail = "Mail\nNothing.";

    [Fact]
    public void A_paragraph_passes_on_as_much_as_it_covers_of_the_question()
    {
        var gains = Gains("Files\n## Cannot write\n\nSet the [owner](owner.md).\n\nOr empty the [cache](cache.md).", 0.5, "cannot write owner cache");
        // 0.4 · 0.5 · 2 of 3: "cannot" is grammar, "write" stands in the heading above, "cache" in the next paragraph.
        Assert.Equal(0.4 * 0.5 * 2 / 3, gains["owner.md"], 1e-9);
        Assert.Equal(0.4 * 0.5 * 2 / 3, gains["cache.md"], 1e-9);
    }

    [Fact]
    public void The_title_of_the_article_that_points_is_no_part_of_the_paragraph() =>
        Assert.Equal(0, Gains("Wildcard certificate\nSee [elsewhere](else.md).", 0.5, "wildcard certificate")["else.md"]);

    [Fact]
    public void Only_the_leading_document_points()
    {
        var reading = Reading("wildcard certificate");
        Candidate[] found =
        [
            new(1, 0.5, 0.5, ["Mail\nA wildcard certificate: see [one](one.md)."]),
            new(2, 0.4, 0.5, ["Mail\nA wildcard certificate: see [two](two.md)."]),
        ];
        var gains = HybridRanking.PointedTo(found, new Dictionary<int, double> { [1] = 0.5, [2] = 0.4 }, reading);
        Assert.Contains("one.md", gains.Keys);
        Assert.DoesNotContain("two.md", gains.Keys);
        Assert.Empty(HybridRanking.PointedTo([], new Dictionary<int, double>(), reading));
    }

    [Fact]
    public void What_is_pointed_to_is_more_relevant_by_that_and_never_more_than_all()
    {
        var relevance = HybridRanking.Relevance(
            [new(1, 0.4, 0.5, [Mail]), new(2, 0.4, 0.5, [Mail], 0.2), new(3, 1, 1, [Mail], 0.4)], Reading(""));
        Assert.Equal(0.34, relevance[1], 1e-9);
        Assert.Equal(0.54, relevance[2], 1e-9);
        Assert.Equal(1, relevance[3]);
    }

    private static IReadOnlyDictionary<string, double> Gains(string passage, double relevance, string question) =>
        Pointers.Of([passage], relevance, Reading(question));

    private static CloseReading Reading(string question) => new(
        [.. LexicalTerms.InOrder(question).Select(word => word.Term)], LexicalTerms.Of(question), _ => 1);
}
