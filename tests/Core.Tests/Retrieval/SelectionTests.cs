using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Retrieval;

public sealed class SelectionTests
{
    // 6 places by .20/.30/.35/.15 = 1.2, 1.8, 2.1, 0.9 → whole 1, 1, 2, 0; the two left go to the largest rests .9 and .8.
    [Fact]
    public void Places_in_the_prompt_follow_the_weights_by_the_largest_remainder() => Assert.Equal(
        new Dictionary<Source, int> { [Source.GlobalKb] = 1, [Source.TenantKb] = 2, [Source.Examples] = 2, [Source.Corrections] = 1 },
        ContextSlots.Share(SourceWeights.Default, 6));

    [Fact]
    public void Weights_are_normalised_to_sum_one()
    {
        var weights = new SourceWeights(1, 1, 1, 1);
        Assert.Equal([0.25, 0.25, 0.25, 0.25], Enum.GetValues<Source>().Select(s => weights[s]));
    }

    [Theory]
    [InlineData(-0.1, 1, 1, 1)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(double.NaN, 1, 1, 1)]
    public void Negative_missing_or_all_zero_weights_are_refused(double a, double b, double c, double d) =>
        Assert.Throws<ArgumentException>(() => new SourceWeights(a, b, c, d));

    [Fact]
    public void Places_a_source_cannot_fill_go_to_the_next_best_of_the_others()
    {
        var matches = Enumerable.Range(1, 8).Select(i => Of(Source.TenantKb, i, 0.9 - (i * 0.05)))
            .Append(Of(Source.GlobalKb, 20, 0.5)).ToList();
        var selected = Retriever.Select(matches, Plan(useReranking: false));
        Assert.Equal(6, selected.Count);
        Assert.Equal(5, selected.Count(m => m.Source == Source.TenantKb));
        Assert.Contains(selected, m => m.Source == Source.GlobalKb);
    }

    [Fact]
    public void Reranking_leaves_out_what_is_below_the_threshold_and_never_changes_a_raw_score()
    {
        var matches = new List<Match> { Of(Source.TenantKb, 1, 0.5), Of(Source.TenantKb, 2, 0.14) };
        Assert.Equal([0.5], Retriever.Select(matches, Plan(useReranking: true)).Select(m => m.Score));
        Assert.Equal(2, Retriever.Select(matches, Plan(useReranking: false)).Count);
    }

    [Fact]
    public void What_is_no_nearer_than_chance_is_not_shown_unless_its_words_found_it()
    {
        var byWords = Of(Source.TenantKb, 3, 0.1, chance: 0.2) with { Relevance = (0.6 * 0.1) + 0.3 };
        var matches = new List<Match> { Of(Source.TenantKb, 1, 0.25, chance: 0.2), Of(Source.TenantKb, 2, 0.18, chance: 0.2), byWords };
        Assert.Equal([1, 3], Retriever.Select(matches, Plan(useReranking: false)).Select(m => m.Passage.DocumentId).Order());
    }

    private static RetrievalPlan Plan(bool useReranking) => new(SourceWeights.Default, 6, useReranking, 0.15);

    private static Match Of(Source source, int id, double score, double chance = 0) =>
        Match.Of(new FoundPassage(source, id, id, $"Title {id}", "Text", null, score), 0.6 * score, SourceWeights.Default[source], chance);
}
