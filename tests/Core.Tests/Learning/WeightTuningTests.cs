using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Learning;

public sealed class WeightTuningTests
{
    [Fact]
    public void Few_approvals_say_nothing_and_the_advice_says_so()
    {
        var advice = WeightTuning.Advise([.. Enumerable.Repeat(Use(1.0, Source.Examples), 19)]);
        Assert.False(advice.Enough);
        Assert.Equal(SourceWeights.Default, advice.Weights);
        Assert.Contains("19", advice.Reason);
    }

    // Effects: examples 1.0, tenant_kb 0.5, mean 0.75; unseen sources count as the mean.
    // examples .35 × 1.0/.75 = .4667, tenant .30 × .5/.75 = .2, global .20, corrections .15; sum 1.0167.
    [Fact]
    public void A_source_whose_drafts_needed_fewer_edits_weighs_more()
    {
        var advice = WeightTuning.Advise(
            [.. Enumerable.Repeat(Use(1.0, Source.Examples), 10), .. Enumerable.Repeat(Use(0.5, Source.TenantKb), 10)]);
        Assert.True(advice.Enough);
        Assert.Equal(0.4667 / 1.0167, advice.Weights.Examples, 3);
        Assert.Equal(0.2 / 1.0167, advice.Weights.TenantKb, 3);
        Assert.Null(advice.Effect["corrections"]);
    }

    private static SourceUse Use(double similarity, Source source) =>
        new(similarity, new Dictionary<string, double> { [source.Name()] = 0.8 });
}
