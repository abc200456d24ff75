using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc\nd\u2028e\u0085f", "a\nb\nc\nd\ne\nf")]
    [InlineData("a\0b\u0007c\u001b[31m\td\u007f", "abc[31m\td")]
    [InlineData("pay\u202Elapyap\u202C \u2066now\u2069", "paylapyap now")]
    [InlineData("pass\u200Bword \u200Cx\u200D \uFEFFy so\u00ADft", "password x y soft")]
    [InlineData("\U000E0049\U000E0067nore", "nore")]
    public void What_hides_or_breaks_goes(string raw, string clean) => Assert.Equal(clean, MessageText.Clean(raw));

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        // Not inline data: an attribute is stored as UTF-8, which cannot hold half a pair.
        Assert.Equal("half \ufffd pair", MessageText.Clean("half \ud83d pair"));
        Assert.Equal("\ufffdend\ufffd", MessageText.Clean("\udc00end\ud83d"));
    }

    [Theory]
    [InlineData("👩‍💻 ok")]
    [InlineData("می‌خواهم")]
    [InlineData("Grüße aus Łódź – 你好 ❤️")]
    public void What_a_language_needs_stays(string text) => Assert.Equal(text, MessageText.Clean(text));

    [Fact]
    public void A_text_of_five_megabytes_ends_in_a_visible_mark_at_the_cap()
    {
        var clean = MessageText.Clean(string.Concat(Enumerable.Repeat("𝄞a\r\n", 1_000_000)));

        Assert.InRange(clean.Length, MessageText.MaxLength - 1, MessageText.MaxLength);
        Assert.EndsWith("longer than 200,000 characters]", clean);
        Assert.DoesNotContain('\ufffd', clean.EnumerateRunes().Select(rune => (char)(rune.Value & 0xFFFF)));
    }

    [Fact]
    public void A_text_of_exactly_the_cap_is_not_cut() =>
        Assert.Equal(MessageText.MaxLength, MessageText.Clean(new string('x', MessageText.MaxLength)).Length);

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var raw = string.Concat(Enumerable.Range(0, 300).Select(_ => (char)random.Next(0x10000)));
            var once = MessageText.Clean(raw);
            Assert.Equal(once, MessageText.Clean(once));
        }

        var cut = MessageText.Clean(new string('y', 300_000));
        Assert.Equal(cut, MessageText.Clean(cut));
    }
}
