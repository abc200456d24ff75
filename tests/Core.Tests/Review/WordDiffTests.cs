using SupportAssistant.Core.Review;

namespace SupportAssistant.Core.Tests.Review;

public sealed class WordDiffTests
{
    [Fact]
    public void Changes_are_told_in_order()
    {
        var changes = WordDiff.Between("set the TTL to 3600 and wait for it", "please set the TTL to 300 and wait");

        Assert.Equal([new("", "please"), new("3600", "300"), new("for it", "")], changes);
    }

    [Fact]
    public void Applying_the_changes_to_one_text_gives_the_other()
    {
        var random = new Random(4);
        for (var round = 0; round < 300; round++)
        {
            string Text() => string.Join(' ', Enumerable.Range(0, random.Next(60)).Select(_ => $"w{random.Next(8)}"));
            var (before, after) = (Text(), Text());

            var changes = WordDiff.Between(before, after);

            Assert.Equal(Minus(before, changes.Select(change => change.Removed)),
                Minus(after, changes.Select(change => change.Added)));
        }
    }

    /// <summary>What is left when the changed words are taken out must be the same on both sides, counted.</summary>
    private static string Minus(string text, IEnumerable<string> changed)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var word in changed.SelectMany(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            Assert.True(words.Remove(word));
        return string.Join(' ', words.Order());
    }
}
