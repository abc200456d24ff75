using SupportAssistant.Core.Confidence;

namespace SupportAssistant.Core.Tests.Confidence;

public sealed class SendCalibrationTests
{
    [Fact]
    public void Below_fifty_decided_drafts_no_probability_is_told_and_the_basis_says_why()
    {
        var estimate = SendCalibration.Estimate(80, Many(49, score => true));
        Assert.Null(estimate.Probability);
        Assert.Equal("Unknown until 50 drafts have been decided; so far 49.", estimate.Basis);
        Assert.NotNull(SendCalibration.Estimate(80, Many(50, score => true)).Probability);
    }

    // Pooled adjacent violators by hand: scores 10, 20, 30, 40 with 25 drafts each were sent 5, 15, 10 and 20 times.
    // 20 (0.6) violates 30 (0.4): together 25 of 50. The steps are 0.2, 0.5, 0.5, 0.8.
    [Theory]
    [InlineData(5, 0.2)]
    [InlineData(10, 0.2)]
    [InlineData(20, 0.5)]
    [InlineData(35, 0.5)]
    [InlineData(40, 0.8)]
    [InlineData(99, 0.8)]
    public void Violators_of_the_order_are_pooled_and_scores_between_take_the_step_below(double score, double probability) =>
        Assert.Equal(probability, SendCalibration.Estimate(
            score, [.. Of(10, 5), .. Of(20, 15), .. Of(30, 10), .. Of(40, 20)]).Probability);

    [Fact]
    public void A_higher_score_never_gets_a_lower_probability()
    {
        var random = new Random(7);
        var decided = Enumerable.Range(0, 300)
            .Select(_ => (Score: Math.Round(random.NextDouble() * 100, 1), Sent: random.NextDouble() < 0.5)).ToList();
        var told = Enumerable.Range(0, 101).Select(score => SendCalibration.Estimate(score, decided).Probability!.Value).ToList();
        Assert.Equal(told.Order(), told);
    }

    // 60 of 60 sent: (60 + 1) / (60 + 2) at most.
    [Fact]
    public void A_history_without_a_failure_is_no_certainty() =>
        Assert.Equal(0.984, SendCalibration.Estimate(80, Many(60, score => true)).Probability);

    private static List<(double, bool)> Many(int count, Func<int, bool> isSent) =>
        [.. Enumerable.Range(0, count).Select(i => ((double)i, isSent(i)))];

    private static IEnumerable<(double, bool)> Of(double score, int sent) =>
        Enumerable.Range(0, 25).Select(i => (score, i < sent));
}
