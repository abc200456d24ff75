using SupportAssistant.Core.Retrieval;

namespace SupportAssistant.Core.Tests.Retrieval;

/// <summary>The second look: words of the question that stand together, and headings that name it.</summary>
public sealed class CloseReadingTests
{
    [Fact]
    public void Words_that_stand_together_as_in_the_question_count_and_scattered_ones_do_not()
    {
        var reading = Of("wildcard certificate");
        Assert.Equal(1, reading.Of("A certificate with a wildcard covers all hosts.").Together);
        Assert.Equal(0, reading.Of("A wildcard in DNS answers for every host name nobody wrote down; a certificate differs.").Together);
    }

    [Fact]
    public void A_heading_that_names_half_of_the_question_counts_half()
    {
        Assert.Equal(0.5, Of("empty table").Of("Empty mailboxes\nHow to clear them.").Heading);
        Assert.Equal(0, Of("empty table").Of("Mailboxes\nAn empty table.").Heading);
    }

    [Fact]
    public void A_question_of_one_word_or_none_has_no_neighbours_and_divides_by_nothing()
    {
        Assert.Equal((0, 0), Of("certificate").Of("Mail\nNothing."));
        Assert.Equal((0, 0), Of("").Of("Mail\nNothing."));
    }

    [Fact]
    public void Of_two_documents_with_the_same_words_the_one_that_says_them_together_comes_first()
    {
        var relevance = HybridRanking.Relevance(
            [
                new Candidate(1, 0.4, 0.5, ["Mail\nA remote host keeps logs, archives, mailboxes and certificates before its database."]),
                new Candidate(2, 0.4, 0.5, ["Mail\nReach the remote database from home."]),
            ],
            Of("remote database"));
        // 0.6 · 0.4 + 0.2 · 0.5 = 0.34; standing together adds 0.1.
        Assert.Equal(0.34, relevance[1], 1e-9);
        Assert.Equal(0.44, relevance[2], 1e-9);
    }

    [Theory]
    [InlineData("certificates", "certificate")]
    [InlineData("renewing", "renewed")]
    [InlineData("copies", "copy")]
    [InlineData("mailboxes", "mailbox")]
    public void Two_forms_of_a_word_share_a_stem(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("number", "numb")]
    [InlineData("address", "addres")]
    [InlineData("7.4", "7")]
    public void Different_words_do_not(string one, string other) => Assert.NotEqual(Stem(one), Stem(other));

    private static string Stem(string word) => WordStems.Of(word.ToCharArray()).ToString();

    private static CloseReading Of(string question) => new(
        [.. LexicalTerms.InOrder(question).Select(word => word.Term)], LexicalTerms.Of(question), _ => 1);
}
