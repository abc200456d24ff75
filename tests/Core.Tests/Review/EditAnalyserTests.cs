using SupportAssistant.Core.Review;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Review;

public sealed class EditAnalyserTests
{
    private const string Draft =
        "Hi Tom,\n\nPlease set the TTL of the record to 3600 and wait until the change is visible everywhere.\n\n"
        + "Best regards,\nAnna";

    [Fact]
    public void An_unedited_reply_is_an_example()
    {
        var analysis = EditAnalyser.Analyse(Draft, Draft.Replace("\n", "\r\n"));

        Assert.Equal((1.0, 0), (analysis.Similarity, analysis.Distance));
        Assert.Equal("Sent as drafted.", analysis.Summary);
        Assert.Equal(["unedited"], analysis.Classes);
        Assert.Equal(LearnedAs.Example, LearnedAsNames.For(analysis.Similarity));
    }

    [Fact]
    public void Another_greeting_and_signature_are_no_edit()
    {
        var analysis = EditAnalyser.Analyse(
            Draft, Draft.Replace("Hi Tom", "Dear Mr Baker").Replace("Anna", "Bob Miller\nSecond level support"));

        Assert.Equal(1.0, analysis.Similarity);
        Assert.Equal(["unedited"], analysis.Classes);
        Assert.StartsWith("Only greeting", analysis.Summary);
    }

    [Fact]
    public void Similarity_is_one_minus_the_distance_over_the_longer_text()
    {
        // kitten → sitting: distance 3, longer text 7, 1 − 3/7
        var analysis = EditAnalyser.Analyse("kitten", "sitting");

        Assert.Equal(3, analysis.Distance);
        Assert.Equal(4 / 7.0, analysis.Similarity);
    }

    [Theory]
    [InlineData(30, LearnedAs.Example)] // 1 − 30/100 = 0.70
    [InlineData(31, LearnedAs.Correction)] // 1 − 31/100 = 0.69
    public void A_heavily_edited_reply_becomes_a_correction(int changed, LearnedAs learnedAs)
    {
        var analysis = EditAnalyser.Analyse(
            new string('a', 100), new string('b', changed) + new string('a', 100 - changed));

        Assert.Equal(changed, analysis.Distance);
        Assert.Equal(learnedAs, LearnedAsNames.For(analysis.Similarity));
    }

    [Fact]
    public void A_changed_number_is_told()
    {
        var analysis = EditAnalyser.Analyse(Draft, Draft.Replace("3600", "300"));

        Assert.Equal(["facts_changed"], analysis.Classes);
        Assert.Equal("Replaced “3600” by “300”.", analysis.Summary);
    }

    [Theory]
    [InlineData("Open example.com now", "Open example.org now", "facts_changed")]
    [InlineData("Write to a@example.com", "Write to b@example.com", "facts_changed")]
    [InlineData("Open  the Panel.\nSave it", "open the **panel**.\n\nSave it!", "formatting_only")]
    [InlineData("Do this:\n1. Open\n2. Save", "Do this:\n1. Open\n2. Check\n3. Save", "steps_changed")]
    [InlineData("The mail server works again now.", "Sorry, the mail server works again now.", "tone")]
    [InlineData("The mail server works again now.", "The mail server runs again now.", "wording")]
    [InlineData("All mailboxes work again.", "Nothing of this was ever true so far", "rewritten")]
    public void Each_kind_of_change_has_its_class(string draft, string final, string expected) =>
        Assert.Contains(expected, EditAnalyser.Analyse(draft, final).Classes);

    [Fact]
    public void Shorter_and_longer_replies_are_told_with_the_sentences()
    {
        const string Short = "Your certificate was renewed this morning and works.";
        const string Long = Short + " Please clear the cache of your browser. Then open the page once more.";

        var extended = EditAnalyser.Analyse(Short, Long);
        var shortened = EditAnalyser.Analyse(Long, Short);

        Assert.Equal(["extended"], extended.Classes.Except(["tone"]));
        Assert.Equal(["shortened"], shortened.Classes.Except(["tone"]));
        Assert.StartsWith("Added 2 sentences beginning “Please clear the cache", extended.Summary);
        Assert.StartsWith("Removed 2 sentences beginning", shortened.Summary);
    }

    [Fact]
    public void A_summary_never_grows_beyond_300_characters_and_tells_facts_first()
    {
        var draft = string.Join(' ', Enumerable.Range(0, 400).Select(n => n % 3 == 0 ? $"alpha{Word(n)}" : "and"));
        var final = draft.Replace("alpha", "averyveryverylongwordthatgoeson").Replace("and and", "and 192.0.2.7 and");

        var summary = EditAnalyser.Analyse(draft, final).Summary;

        Assert.InRange(summary.Length, 20, 300);
        Assert.Contains("192.0.2.7", summary);
    }

    [Fact]
    public async Task Two_texts_of_200_000_characters_are_compared_to_the_end()
    {
        var random = new Random(2);
        string Text() => string.Join(' ', Enumerable.Range(0, 30_000).Select(_ => Word(random.Next(5_000))));
        var (draft, final) = (Text(), Text());

        await Eventually.EndsAsync(() =>
            Assert.Equal(LearnedAs.Correction, LearnedAsNames.For(EditAnalyser.Analyse(draft, final).Similarity)));
    }

    [Fact]
    public void The_two_lessons_have_their_names_on_the_wire() =>
        Assert.Equal(["example", "correction"], Enum.GetValues<LearnedAs>().Select(lesson => lesson.Name()));

    private static string Word(int number) =>
        string.Concat(number.ToString().Select(digit => (char)('a' + (digit - '0'))));
}
