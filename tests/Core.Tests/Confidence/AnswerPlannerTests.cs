using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Intents;

namespace SupportAssistant.Core.Tests.Confidence;

public sealed class AnswerPlannerTests
{
    private static readonly ConfidenceBreakdown Safe = new(0.5, 0.5, 0.8, 1);
    private static readonly AnswerSupport Nothing = new(null, 0.2);

    // (0.50 − 0.20) / 0.80 = 0.375 answers; (0.30 − 0.20) / 0.80 = 0.125 does in part.
    [Theory]
    [InlineData(0.50, AnswerMode.Answer)]
    [InlineData(0.30, AnswerMode.Partial)]
    [InlineData(0.10, AnswerMode.Partial)]
    public void How_far_the_best_source_is_above_chance_decides_between_an_answer_and_a_part_of_one(double best, AnswerMode mode)
    {
        var plan = Decide("How do I renew a certificate?", Intent.Ssl, new AnswerSupport(best, 0.20));
        Assert.Equal(mode, plan.Mode);
        Assert.False(plan.Abstains);
        Assert.Empty(plan.Missing);
    }

    [Fact]
    public void Where_nothing_supports_an_answer_only_what_the_thread_does_not_hold_is_asked()
    {
        var vague = Decide("My site shows an error.", Intent.WebsiteError, Nothing);
        Assert.Equal(AnswerMode.Ask, vague.Mode);
        Assert.True(vague.Abstains);
        Assert.Equal([MissingDetail.Service, MissingDetail.Error], vague.Missing);

        var named = Decide("www.shop.example shows an error.", Intent.WebsiteError, Nothing);
        Assert.Equal([MissingDetail.Error], named.Missing);
    }

    [Fact]
    public void Where_nothing_supports_an_answer_and_all_is_told_a_person_has_to_answer()
    {
        var plan = Decide("www.shop.example says \"502 Bad Gateway\" since noon.", Intent.WebsiteError, Nothing);
        Assert.Equal(AnswerMode.Escalate, plan.Mode);
        Assert.True(plan.Abstains);
        Assert.Contains("No article or past reply", plan.Reason);
    }

    [Fact]
    public void What_an_earlier_message_of_the_thread_told_is_not_asked_again()
    {
        var plan = AnswerPlanner.Decide(
            Nothing, DetectedIntent.Of(Intent.WebsiteError, []), Safe, "Still the same.",
            "Still the same.\nIt is shop.example.\nThe page says 503.");
        Assert.Empty(plan.Missing);
    }

    [Theory]
    [InlineData("If this is not solved today you will hear from my lawyer.", "lawyers")]
    [InlineData("Sonst schalte ich meinen Rechtsanwalt ein.", "lawyers")]
    [InlineData("Toutes mes données ont disparu, perte de données totale.", "data is lost")]
    [InlineData("Somebody hacked us, customer names were leaked.", "break-in")]
    [InlineData("This is a disgrace and totally unacceptable.", "angry")]
    [InlineData("Hiermit kündige ich meinen Vertrag.", "leave")]
    [InlineData("Quiero cancelar mi cuenta hoy mismo.", "leave")]
    public void More_at_stake_than_an_answer_is_for_a_person_even_where_an_article_fits(string text, string reason)
    {
        var plan = Decide(text, Intent.Billing, new AnswerSupport(0.9, 0.2));
        Assert.Equal(AnswerMode.Escalate, plan.Mode);
        Assert.Contains(reason, plan.Reason);
    }

    [Theory]
    [InlineData("How do I cancel a scheduled backup?")]
    [InlineData("Please explain the policy on penalties.")]
    [InlineData("Wie kann ich ein Passwort ändern?")]
    public void Ordinary_words_are_no_reason_to_hand_over(string text) =>
        Assert.Equal(AnswerMode.Answer, Decide(text, Intent.FilesBackup, new AnswerSupport(0.9, 0.2)).Mode);

    [Fact]
    public void Malware_and_a_correction_of_nearly_the_same_question_are_for_a_person()
    {
        Assert.Equal(AnswerMode.Escalate, Decide("Strange files.", Intent.Malware, new AnswerSupport(0.9, 0.2)).Mode);
        var plan = AnswerPlanner.Decide(
            new AnswerSupport(0.9, 0.2), DetectedIntent.Of(Intent.Ssl, []), Safe with { CorrectionSafety = 0.6 }, "x", "x");
        Assert.Equal(AnswerMode.Escalate, plan.Mode);
    }

    [Fact]
    public void Of_what_is_shown_the_source_that_came_furthest_from_its_own_models_chance_counts() =>
        Assert.Equal(0.4, AnswerSupport.Of([(0.6, 0.5), (0.4, 0.1)]).Best);

    private static AnswerPlan Decide(string text, Intent intent, AnswerSupport support) =>
        AnswerPlanner.Decide(support, DetectedIntent.Of(intent, []), Safe, text, text);
}
