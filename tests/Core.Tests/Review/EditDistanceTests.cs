using SupportAssistant.Core.Review;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Review;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0, 0)]
    [InlineData("", "abc", 3, 3)]
    [InlineData("kitten", "sitting", 3, 7)]
    [InlineData("flaw", "lawn", 2, 4)]
    [InlineData("a👩b", "ab", 1, 3)]
    public void Known_distances_hold(string draft, string final, int distance, int longest)
    {
        Assert.Equal((distance, longest), EditDistance.Between(draft, final));
        Assert.Equal((distance, longest), EditDistance.Between(final, draft));
    }

    [Fact]
    public void It_agrees_with_the_table_of_the_textbook_across_block_borders()
    {
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var letters = 2 + random.Next(20);
            var a = Text(random, random.Next(0, 300), letters);
            // Half of the pairs are edits of one text, as real ones are.
            var b = round % 2 == 0 ? Text(random, random.Next(0, 300), letters) : Edited(random, a, letters);

            Assert.Equal(Table(a, b), EditDistance.Between(a, b).Distance);
        }
    }

    [Fact]
    public async Task Twenty_thousand_characters_against_as_many_others_are_compared_to_the_end()
    {
        var random = new Random(5);
        var (a, b) = (Text(random, 20_000, 60), Text(random, 20_000, 60));

        await Eventually.EndsAsync(() => EditDistance.Between(a, b));
    }

    [Fact]
    public void Beyond_the_cap_the_rest_counts_as_changed()
    {
        var same = new string('s', 1_000_000);
        Assert.Equal((1, 1_000_001), EditDistance.Between(same, same + "x"));

        // Nothing shared at the ends; 20,000 are compared and differ, 5,000 are beyond.
        Assert.Equal(25_000, EditDistance.Between(new string('a', 25_000), new string('b', 25_000)).Distance);
    }

    private static string Text(Random random, int length, int letters) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => (char)('a' + random.Next(letters))));

    private static string Edited(Random random, string text, int letters)
    {
        for (var edit = 0; edit < 12; edit++)
        {
            var at = random.Next(text.Length + 1);
            text = text[..at] + Text(random, random.Next(4), letters)
                + text[Math.Min(text.Length, at + random.Next(4))..];
        }
        return text;
    }

    private static int Table(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }
}
