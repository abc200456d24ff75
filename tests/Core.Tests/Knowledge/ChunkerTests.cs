using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.Core.Tests.Knowledge;

public sealed class ChunkerTests
{
    private static string Prose(int words, string word = "word") =>
        string.Join(' ', Enumerable.Range(1, words).Select(n => n % 10 == 0 ? word + "." : word));

    [Fact]
    public void A_short_article_is_one_part_under_its_title()
    {
        var chunk = Assert.Single(Chunker.Split("DNS", "# DNS\n\nIntro.\n\n## Records\n\nText.\n\n### MX\n\nMail."));

        Assert.Equal("DNS", chunk.HeadingPath);
        Assert.Equal("Intro.\n\n## Records\n\nText.\n\n### MX\n\nMail.", chunk.Text);
    }

    [Fact]
    public void An_empty_article_has_no_part() => Assert.Empty(Chunker.Split("DNS", "# DNS\n\n \n"));

    [Fact]
    public void Long_sections_are_parts_with_their_path()
    {
        var chunks = Chunker.Split("DNS", $"## A\n\n{Prose(200)}\n\n### Deep\n\n{Prose(200)}\n\n## B\n\n{Prose(200)}");

        Assert.Equal(["DNS > A", "DNS > A > Deep", "DNS > B"], chunks.Select(chunk => chunk.HeadingPath));
        Assert.All(chunks, chunk => Assert.DoesNotContain("#", chunk.Text));
    }

    [Fact]
    public void Short_neighbours_share_a_part_and_keep_their_headings()
    {
        var chunks = Chunker.Split(
            "DNS", $"## A\n\n{Prose(100)}\n\n## B\n\n{Prose(100)}\n\n## C\n\n{Prose(200)}");

        Assert.Equal(["DNS", "DNS > C"], chunks.Select(chunk => chunk.HeadingPath));
        Assert.StartsWith("## A\n\nword", chunks[0].Text);
        Assert.Contains("\n\n## B\n\nword", chunks[0].Text);
    }

    [Fact]
    public void A_section_that_fills_a_part_is_not_mixed_with_the_next()
    {
        var chunks = Chunker.Split(
            "DNS", $"## A\n\n{Prose(200)}\n\n## B\n\n{Prose(100)}\n\n## C\n\n{Prose(200)}");

        Assert.Equal(["DNS > A", "DNS"], chunks.Select(chunk => chunk.HeadingPath));
    }

    [Fact]
    public void A_crumb_at_the_end_joins_the_part_before_it()
    {
        var chunks = Chunker.Split("DNS", $"{Prose(200)}\n\n{Prose(300)}\n\n{Prose(50)}");

        Assert.Equal(2, chunks.Count);
        Assert.Equal(350, chunks[1].Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_long_paragraph_is_cut_at_sentences()
    {
        var chunks = Chunker.Split("DNS", Prose(1_000));

        Assert.Equal(3, chunks.Count);
        Assert.All(chunks, chunk => Assert.EndsWith("word.", chunk.Text));
    }

    [Fact]
    public void Lists_and_code_stay_whole_when_they_fit()
    {
        var list = string.Join('\n', Enumerable.Range(1, 20).Select(n => $"{n}. {Prose(9)}"));
        var code = $"```\n{string.Join("\n\n", Enumerable.Repeat("$TTL 300 ; # no heading", 20))}\n```";

        var chunks = Chunker.Split("DNS", $"{Prose(200)}\n\n{list}\n\n{Prose(200)}\n\n{code}");

        Assert.Contains(chunks, chunk => chunk.Text.Contains(list));
        Assert.Contains(chunks, chunk => chunk.Text.Contains(code));
    }

    [Fact]
    public void Code_that_is_too_long_is_fenced_in_every_piece()
    {
        var code = string.Join('\n', Enumerable.Range(1, 400).Select(n => $"line {n} of it"));

        var chunks = Chunker.Split("DNS", $"```bash\n{code}\n```");

        Assert.True(chunks.Count > 4);
        Assert.All(chunks, chunk => Assert.StartsWith("```bash\nline", chunk.Text));
        Assert.All(chunks, chunk => Assert.EndsWith("it\n```", chunk.Text));
    }

    [Fact]
    public void Text_without_blanks_is_cut_too()
    {
        var chunks = Chunker.Split("DNS", string.Concat(Enumerable.Repeat("域名解析需要时间", 2_000)));

        Assert.All(chunks, chunk => Assert.InRange(chunk.Text.Length, 1, 380 * 8));
        Assert.Equal(16_000, chunks.Sum(chunk => chunk.Text.Count(letter => letter > ' ')));
    }

    [Fact]
    public void No_word_is_lost_and_no_part_is_too_long()
    {
        var random = new Random(3);
        for (var round = 0; round < 100; round++)
        {
            var next = 0;
            var article = string.Join("\n\n", Enumerable.Range(0, 30).Select(_ =>
            {
                var words = string.Join(' ', Enumerable.Range(0, random.Next(1, 150)).Select(_ => $"w{next++}"));
                return random.Next(5) switch { 0 => $"## h\n\n{words}", 1 => $"- {words}", _ => $"{words}." };
            }));

            var chunks = Chunker.Split("T", article);

            var words = chunks.SelectMany(chunk => chunk.Text.Split([' ', '\n'])).Select(word => word.TrimEnd('.'));
            Assert.Equal(Enumerable.Range(0, next).Select(n => $"w{n}"), words.Where(word => word.StartsWith('w')));
            Assert.All(chunks, chunk => Assert.InRange(ChunkCut.Words(chunk.Text), 1, 420));
        }
    }
}
