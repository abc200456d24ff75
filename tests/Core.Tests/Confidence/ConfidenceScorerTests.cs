using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Intents;

namespace SupportAssistant.Core.Tests.Confidence;

public sealed class ConfidenceScorerTests
{
    private static readonly DetectedIntent Ssl = new(Intent.Ssl, 0.90, ["certificate", "https"]);
    private static readonly DetectedIntent Billing = new(Intent.Billing, 0.85, ["invoice"]);

    [Fact]
    public void The_four_parts_are_weighted_as_the_seed_says()
    {
        // kb = 0.6×0.60 + 0.4×0.30 = 0.48
        // 100 × (0.4×0.60 + 0.3×0.48 + 0.2×0.90 + 0.1×1.0) = 100 × (0.24 + 0.144 + 0.18 + 0.10) = 66.4
        var score = ConfidenceScorer.Score(new ConfidenceEvidence([0.60, 0.20], 0.60, 0.30, null), Ssl);

        Assert.Equal(66.4, score.Score);
        Assert.Equal(ConfidenceLevel.Medium, score.Level);
        Assert.False(score.ShouldEscalate);
        Assert.Equal(new ConfidenceBreakdown(0.60, 0.48, 0.90, 1.0), score.Breakdown);
    }

    [Theory]
    [InlineData(0.80, 0.60, 0.88)] // 0.80 × 1.1, both above 0.5
    [InlineData(0.95, 0.70, 1.00)] // 1.045 is capped
    [InlineData(0.80, 0.50, 0.80)] // 0.5 itself is not above 0.5
    public void Two_good_examples_confirm_each_other(double first, double second, double similarity) =>
        Assert.Equal(
            similarity,
            ConfidenceScorer.Score(new ConfidenceEvidence([second, first], null, null, null), Ssl)
                .Breakdown.ExampleSimilarity);

    [Theory]
    [InlineData(0.30, 0.50, 0.38)] // 0.6×0.30 + 0.4×0.50
    [InlineData(0.29, 0.50, 0.30)] // below 0.3 the tenant's match is left out: 0.6×0.50
    [InlineData(null, 0.50, 0.30)]
    public void Shared_articles_alone_do_not_carry_a_question_about_company_rules(
        double? tenant, double global, double kb) =>
        Assert.Equal(
            kb,
            ConfidenceScorer.Score(new ConfidenceEvidence([], tenant, global, null), Billing).Breakdown.KbSimilarity);

    [Fact]
    public void Other_questions_blend_articles_whatever_the_tenant_has() =>
        // 0.6×0 + 0.4×0.5
        Assert.Equal(
            0.2,
            ConfidenceScorer.Score(new ConfidenceEvidence([], null, 0.5, null), Ssl).Breakdown.KbSimilarity);

    [Theory]
    [InlineData(null, 1.0, false)]
    [InlineData(0.10, 0.95, false)]
    [InlineData(0.40, 0.95, false)]
    [InlineData(0.41, 0.8, false)]
    [InlineData(0.60, 0.8, false)]
    [InlineData(0.61, 0.6, true)]
    [InlineData(0.80, 0.6, true)]
    [InlineData(0.81, 0.4, true)]
    public void The_closer_a_correction_the_lower_the_safety(double? correction, double safety, bool escalates)
    {
        var score = ConfidenceScorer.Score(new ConfidenceEvidence([1.0], 1.0, 1.0, correction), Ssl);

        Assert.Equal(safety, score.Breakdown.CorrectionSafety);
        Assert.Equal(escalates, score.ShouldEscalate);
    }

    [Theory]
    // 100 × (0.4×e + 0.3×0.6×t + 0.2×0.9 + 0.1) = 28 + 40e + 18t
    [InlineData(1.0, 0.38833, 75.0, ConfidenceLevel.High)] // 74.98994 is shown as 75.0
    [InlineData(1.0, 0.38600, 74.9, ConfidenceLevel.Medium)] // 74.948
    [InlineData(0.54875, 0.0, 50.0, ConfidenceLevel.Medium)] // 49.95, the half is rounded up
    [InlineData(0.548, 0.0, 49.9, ConfidenceLevel.Low)] // 49.92
    public void The_level_is_decided_on_the_score_as_shown(
        double example, double tenant, double shown, ConfidenceLevel level)
    {
        var score = ConfidenceScorer.Score(new ConfidenceEvidence([example], tenant, null, null), Ssl);

        Assert.Equal(shown, score.Score);
        Assert.Equal(level, score.Level);
    }

    [Fact]
    public void Without_evidence_the_level_is_very_low_and_the_reason_is_said()
    {
        // 100 × (0.2×0.95 + 0.1×1.0) = 29 would be low
        var score = ConfidenceScorer.Score(
            new ConfidenceEvidence([], null, null, null), new DetectedIntent(Intent.Billing, 0.95, ["invoice"]));

        Assert.Equal(24.9, score.Score);
        Assert.Equal(ConfidenceLevel.VeryLow, score.Level);
        Assert.True(score.ShouldEscalate);
        Assert.Contains("no evidence", score.Reasons[0]);
    }

    [Fact]
    public void A_score_below_40_advises_escalation()
    {
        // 28 + 40×0.30 = 40.0; 28 + 40×0.29 = 39.6
        Assert.False(ConfidenceScorer.Score(new ConfidenceEvidence([0.30], null, null, null), Ssl).ShouldEscalate);
        Assert.True(ConfidenceScorer.Score(new ConfidenceEvidence([0.29], null, null, null), Ssl).ShouldEscalate);
    }

    [Fact]
    public void Malware_always_advises_escalation()
    {
        var score = ConfidenceScorer.Score(
            new ConfidenceEvidence([1.0], 1.0, 1.0, null), new DetectedIntent(Intent.Malware, 0.70, ["hacked"]));

        // 100 × (0.4 + 0.3 + 0.2×0.70 + 0.1) = 94
        Assert.Equal(94.0, score.Score);
        Assert.True(score.ShouldEscalate);
    }

    [Fact]
    public void Cosines_outside_their_range_count_as_the_nearest_bound()
    {
        var score = ConfidenceScorer.Score(new ConfidenceEvidence([1.0000001, double.NaN], -0.2, 1.1, null), Ssl);

        // 0.4×1 + 0.3×(0.6×0 + 0.4×1) + 0.18 + 0.1 = 0.80
        Assert.Equal(80.0, score.Score);
    }

    [Fact]
    public void The_reasons_name_what_an_agent_should_look_at()
    {
        var reasons = ConfidenceScorer
            .Score(new ConfidenceEvidence([0.8, 0.6], 0.1, 0.55, 0.85), Billing).Reasons;

        Assert.Contains("2 approved replies answered similar questions; the closest is 80 % alike.", reasons);
        Assert.Contains("The answer depends on your company's own rules, and none of your articles fits.", reasons);
        Assert.Contains("A fair match was found in the shared articles (55 % alike).", reasons);
        Assert.Contains(reasons, reason => reason.Contains("had to correct"));
    }

    [Fact]
    public void The_levels_have_their_names_on_the_wire() =>
        Assert.Equal(
            ["very_low", "low", "medium", "high"], Enum.GetValues<ConfidenceLevel>().Select(level => level.Name()));
}
