using SupportAssistant.Core.Guards;

namespace SupportAssistant.Core.Tests.Guards;

public sealed class CitationsTests
{
    [Theory]
    [InlineData("alpha bravo charlie delta", "0")]
    [InlineData("ALPHA, bravo: (unknown) words", "0")]
    [InlineData("alpha bravo charlie delta unknown words here never", "0")]
    [InlineData("alpha bravo charlie delta unknown words here never seen", "")]
    [InlineData("alpha bravo charlie", "0")]
    [InlineData("alpha bravo", "")]
    [InlineData("alpha bravo the", "")]
    [InlineData("alpha bravo yes no", "")]
    [InlineData("alpha alpha bravo bravo", "")]
    [InlineData("charlies charlie charlied bravo delta", "0")]
    public void Half_of_at_least_three_different_words_make_a_source(string paragraph, string sources) =>
        Assert.Equal(sources, Sources(Citations.Of(paragraph, ["alpha bravo charlie delta"]).Single()));

    [Fact]
    public void The_source_with_more_of_the_words_stands_first_and_of_equals_the_earlier()
    {
        var citation = Citations.Of(
            "alpha bravo charlie delta", ["alpha bravo", "alpha bravo charlie", "nothing", "charlie delta", "delta charlie bravo alpha"]).Single();

        Assert.Equal("4 1 0", Sources(citation));
        Assert.Equal("sources", citation.Support);
    }

    [Fact]
    public void A_paragraph_that_nothing_carries_is_the_models_own()
    {
        var citation = Citations.Of("alpha bravo charlie", ["delta echo foxtrot"]).Single();

        Assert.Equal("model-only", citation.Support);
        Assert.Empty(citation.Sources);
    }

    [Theory]
    [InlineData("one", "one")]
    [InlineData("one\n\ntwo", "one|two")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("\n\n  one  \n\n\n\n two\n", "one|two")]
    [InlineData("one\n\n", "one")]
    [InlineData(" \n\n ", "")]
    [InlineData("", "")]
    public void Paragraphs_are_found_without_the_blanks_around_them(string draft, string paragraphs) => Assert.Equal(
        paragraphs, string.Join('|', Citations.Of(draft, []).Select(c => draft.Substring(c.Start, c.Length))));

    private static string Sources(Citation citation) => string.Join(' ', citation.Sources);
}
