using SupportAssistant.Core.Knowledge;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Knowledge;

public sealed class ArticleTextTests
{
    [Theory]
    [InlineData("<p>Fish &amp; chips &lt;b&gt; caf&eacute;</p>", "Fish & chips <b> café")]
    [InlineData("<h2>Mail</h2><p>Open\n  <b>it</b>.<p>Then<br>wait.", "## Mail\n\nOpen it.\n\nThen\nwait.")]
    [InlineData("<ul><li>One</li><li>Two<ul><li>Deep</li></ul></li></ul><p>End</p>", "- One\n- Two\n  - Deep\n\nEnd")]
    [InlineData("<ol><li>One<li>Two</ol>", "1. One\n2. Two")]
    [InlineData("<pre><code>a  &lt;b\n  c</code></pre>after", "```\na  <b\n  c\n```\n\nafter")]
    [InlineData("<a href=\"https://x.example/?a=1&amp;b=2\">our page</a>", "our page (https://x.example/?a=1&b=2)")]
    [InlineData("<a href=\"https://x.example\">https://x.example</a> <a href='#top'>up</a>", "https://x.example up")]
    [InlineData("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "A | B\n1 | 2")]
    [InlineData("if a < b and 3<4", "if a < b and 3<4")]
    public void Html_is_read_as_a_reader_sees_it(string html, string text) =>
        Assert.Equal(text, ArticleText.Read(html, ArticleFormat.Html));

    [Theory]
    [InlineData("a<script>if (x < 3) { alert('</p>') }</script>b", "ab")]
    [InlineData("a<style>p { color: red }</style>b<!-- secret <b> -->c", "abc")]
    [InlineData("a<div style=\"color:red; DISPLAY : none !important\">x<div>y</div>z</div>b", "ab")]
    [InlineData("a<span hidden>x</span>b<i aria-hidden='true'>x</i>c<span style='font-size:0'>x</span>d", "abcd")]
    [InlineData("a<span style='font-size:0.9em' title='is hidden now'>x</span>b", "axb")]
    [InlineData("a<img hidden src=x>b<script>never closed", "ab")]
    [InlineData("a<div hidden>never closed", "a")]
    public void What_a_reader_does_not_see_is_dropped(string html, string text) =>
        Assert.Equal(text, ArticleText.Read(html, ArticleFormat.Html));

    [Fact]
    public void Markdown_stays_and_a_hash_of_plain_text_becomes_no_heading()
    {
        Assert.Equal("# A\n\n* b", ArticleText.Read("# A\r\n\r\n* b\0", ArticleFormat.Markdown));
        Assert.Equal("\\# cron\na", ArticleText.Read("# cron\na", ArticleFormat.PlainText));
    }

    [Theory]
    [InlineData("Guide.MD", ArticleFormat.Markdown)]
    [InlineData("a.htm", ArticleFormat.Html)]
    [InlineData("a.txt", ArticleFormat.PlainText)]
    [InlineData("a.pdf", null)]
    public void The_ending_of_a_file_tells_its_format(string name, ArticleFormat? format) =>
        Assert.Equal(format, ArticleText.FormatOf(name));

    [Theory]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<a href=\"")]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    public Task Hostile_repetition_is_read_to_its_end(string unit) => Eventually.EndsAsync(
        () => ArticleText.Read(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)), ArticleFormat.Html));
}
