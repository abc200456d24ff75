using SupportAssistant.Core.Redaction;

namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>What a reader sees of a text; ￼ is the wall that stands for a placeholder.</summary>
public sealed class SeenTextTests
{
    [Theory]
    [InlineData("a  b", "a b", "a b")]
    [InlineData("a\n b", "a\nb", "a b")]
    [InlineData("a \n\n> > b", "a\nb", "a b")]
    [InlineData("> a", "\na", " a")]
    [InlineData("a > b", "a > b", "a > b")]
    [InlineData("a&amp;b", "a&b", "a&b")]
    [InlineData("a&amp;amp;b", "a&b", "a&b")]
    [InlineData("a&amp;quot;b", "a\"b", "a\"b")]
    [InlineData("a&amp;x", "a&x", "a&x")]
    [InlineData("a&amp;#58;b", "a:b", "a:b")]
    [InlineData("a&#58;b", "a:b", "a:b")]
    [InlineData("a&#x3A;b", "a:b", "a:b")]
    [InlineData("a&#X3a;b", "a:b", "a:b")]
    [InlineData("a&#8;b", "a&#8;b", "a&#8;b")]
    [InlineData("a&#9;b", "a b", "a b")]
    [InlineData("a&#55295;b", "a퟿b", "a퟿b")]
    [InlineData("a&#55296;b", "a&#55296;b", "a&#55296;b")]
    [InlineData("a&#;b", "a&#;b", "a&#;b")]
    [InlineData("a&#x;b", "a&#x;b", "a&#x;b")]
    [InlineData("a&nbsp;b", "a b", "a b")]
    [InlineData("a&shy;b", "ab", "ab")]
    [InlineData("a&foo;b", "a&foo;b", "a&foo;b")]
    [InlineData("a&amp b", "a&amp b", "a&amp b")]
    [InlineData("a&ZeroWidthSpace;b", "ab", "ab")]
    [InlineData("a&;b", "a&;b", "a&;b")]
    [InlineData("&", "&", "&")]
    [InlineData("a<b>c</b>d", "acd", "acd")]
    [InlineData("a<B>c</B>d", "acd", "acd")]
    [InlineData("a<br>b", "a\nb", "a b")]
    [InlineData("a<br/>b", "a\nb", "a b")]
    [InlineData("a<br />b", "a\nb", "a b")]
    [InlineData("a<p class=\"x\">b", "a\nb", "a b")]
    [InlineData("a<p id=\"x\">b", "a<p id=\"x\">b", "a<p id=\"x\">b")]
    [InlineData("a<span style=\"x\">b", "ab", "ab")]
    [InlineData("a<font color=\"x\">b", "ab", "ab")]
    [InlineData("a<span dir=\"x\" >b", "ab", "ab")]
    [InlineData("a<span lang=x>b", "ab", "ab")]
    [InlineData("a<a href=\"x\">b", "a<a href=\"x\">b", "a<a href=\"x\">b")]
    [InlineData("a<x>b", "a<x>b", "a<x>b")]
    [InlineData("a<>b", "a<>b", "a<>b")]
    [InlineData("a<b", "a<b", "a<b")]
    [InlineData("a<!-- -->b", "ab", "ab")]
    [InlineData("a<!---->b", "ab", "ab")]
    [InlineData("a<!-- x -->b", "a<!-- x -->b", "a<!   x   >b")]
    [InlineData("a<!-->b", "ab", "ab")]
    [InlineData("a<!--->b", "ab", "ab")]
    [InlineData("a**b**c", "abc", "abc")]
    [InlineData("a***b***c", "abc", "abc")]
    [InlineData("a*b*c", "a*b*c", "a*b*c")]
    [InlineData("a****b", "a*b", "a*b")]
    [InlineData("a~~b~~c", "abc", "abc")]
    [InlineData("a~~~b", "a~b", "a~b")]
    [InlineData("a~b", "a~b", "a~b")]
    [InlineData("a\\_b", "a_b", "a b")]
    [InlineData("a\\xb", "a\\xb", "a\\xb")]
    [InlineData("a\\", "a\\", "a\\")]
    [InlineData("a[password removed]b", "a￼b", "a￼b")]
    [InlineData("a[card 411111…1111 removed]b", "a￼b", "a￼b")]
    [InlineData("a[card 411111-1111 removed]b", "a[card 411111-1111 removed]b", "a[card 411111 1111 removed]b")]
    [InlineData("a[car removed]b", "a[car removed]b", "a[car removed]b")]
    [InlineData("a[password removed b", "a[password removed b", "a[password removed b")]
    [InlineData("a[passwords removed]b", "a[passwords removed]b", "a[passwords removed]b")]
    [InlineData("[IBAN removed]", "￼", "￼")]
    [InlineData("a“b”c„d‘e’f", "a\"b\"c\"d'e'f", "a\"b\"c\"d'e'f")]
    [InlineData("a–b—c−d→e：f", "a-b-c-d>e:f", "a b c d>e:f")]
    [InlineData("Ａｂ１！", "Ab1!", "ab1!")]
    [InlineData("ÀçéÏłñöŚüýŻ_-X", "ÀçéÏłñöŚüýŻ_-X", "aceilnosuyz  x")]
    [InlineData("a\u200Bb", "ab", "ab")]
    [InlineData("A B-C_D", "A B-C_D", "a b c d")]
    public void A_text_is_read_as_it_is_seen(string text, string plain, string folded)
    {
        var seen = SeenText.Of(text, []);

        Assert.Equal(plain, seen.Plain);
        Assert.Equal(folded, seen.Folded);
        Assert.Equal(plain.Length, seen.Length);
    }

    [Theory]
    [InlineData("a  b", "0-1 1-3 3-4")]
    [InlineData("a\n b", "0-1 1-3 3-4")]
    [InlineData("a \n\n> > b", "0-1 1-8 8-9")]
    [InlineData("> a", "0-2 2-3")]
    [InlineData("a&amp;b", "0-1 1-6 6-7")]
    [InlineData("a&amp;amp;b", "0-1 1-10 10-11")]
    [InlineData("a&amp;quot;b", "0-1 1-11 11-12")]
    [InlineData("a&amp;x", "0-1 1-6 6-7")]
    [InlineData("a&amp;#58;b", "0-1 1-10 10-11")]
    [InlineData("a&#58;b", "0-1 1-6 6-7")]
    [InlineData("a&#x3A;b", "0-1 1-7 7-8")]
    [InlineData("a&#X3a;b", "0-1 1-7 7-8")]
    [InlineData("a&#9;b", "0-1 1-5 5-6")]
    [InlineData("a&#55295;b", "0-1 1-9 9-10")]
    [InlineData("a&nbsp;b", "0-1 1-7 7-8")]
    [InlineData("a<br>b", "0-1 1-5 5-6")]
    [InlineData("a<br/>b", "0-1 1-6 6-7")]
    [InlineData("a<br />b", "0-1 1-7 7-8")]
    [InlineData("a<p class=\"x\">b", "0-1 1-14 14-15")]
    [InlineData("a\\_b", "0-1 1-3 3-4")]
    [InlineData("a[password removed]b", "0-1 1-19 19-20")]
    [InlineData("a[card 411111…1111 removed]b", "0-1 1-27 27-28")]
    [InlineData("[IBAN removed]", "0-14")]
    public void Every_cell_knows_which_piece_of_the_text_it_came_from(string text, string places)
    {
        var seen = SeenText.Of(text, []);

        Assert.Equal(places, string.Join(' ', Enumerable.Range(0, seen.Length).Select(i => $"{seen.StartOf(i)}-{seen.EndOf(i)}")));
    }

    [Fact]
    public void What_was_removed_is_a_wall_and_nothing_is_read_across_its_beginning()
    {
        const string Text = "ab &amp; <b>cd</b> **ef** gh";
        for (var start = 0; start < Text.Length - 1; start++)
        {
            var seen = SeenText.Of(Text, [new Removed("password", start, start + 1, null)]);
            var wall = seen.Plain.IndexOf(SeenText.Wall, StringComparison.Ordinal);

            Assert.Equal(wall, seen.Plain.LastIndexOf(SeenText.Wall));
            Assert.Equal((start, start + 1), (seen.StartOf(wall), seen.EndOf(wall)));
            Assert.True(wall == 0 || seen.EndOf(wall - 1) <= start);
            Assert.True(wall == seen.Length - 1 || seen.StartOf(wall + 1) >= start + 1);
        }
    }

    [Fact]
    public void Runs_and_lines_end_at_gaps_and_at_the_edges_of_the_text()
    {
        var seen = SeenText.Of("ab cd\nef", []);

        Assert.Equal([2, 2, 2, 5, 5, 5, 8, 8, 8], Enumerable.Range(0, 9).Select(seen.EndOfRun));
        Assert.Equal([0, 0, 0, 3, 3, 3, 6, 6, 6], Enumerable.Range(0, 9).Select(seen.StartOfRun));
        Assert.Equal([5, 5, 5, 5, 5, 5, 8, 8, 8], Enumerable.Range(0, 9).Select(at => seen.EndOfLine(at, 100)));
        Assert.Equal(2, seen.EndOfLine(0, 2));
        Assert.Equal("\nab cd\nef", string.Concat(Enumerable.Range(0, 9).Select(seen.CharBefore)));
        Assert.Equal("ab cd\nef\n", string.Concat(Enumerable.Range(0, 9).Select(seen.CharAt)));
    }

    [Fact]
    public void A_run_is_read_600_cells_far()
    {
        var seen = SeenText.Of(new string('a', 1_000), []);

        Assert.Equal(650, seen.EndOfRun(50));
        Assert.Equal(1_000, seen.EndOfRun(400));
        Assert.Equal(300, seen.StartOfRun(900));
        Assert.Equal(0, seen.StartOfRun(600));
    }
}
