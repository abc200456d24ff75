using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Vectors;

public sealed class ChanceLevelTests
{
    [Fact]
    public void The_level_is_the_mean_cosine_of_the_pairs_plus_one_standard_deviation()
    {
        // 10 vectors along each of two axes at right angles: of 190 pairs 90 have cosine 1 and 100 have 0.
        // mean = 90/190 = 0.4737; deviation = √(0.4737 · 0.5263) = 0.4993; together 0.9730.
        float[][] vectors = [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? new[] { 1f, 0 } : [0, 1f])];
        Assert.Equal(0.9730, ChanceLevel.Of(vectors), 4);
    }

    [Fact]
    public void With_a_handful_of_documents_nothing_is_known_and_nothing_hidden() =>
        Assert.Equal(0, ChanceLevel.Of([.. Enumerable.Repeat(new[] { 1f, 0 }, 19)]));
}
