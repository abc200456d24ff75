using SupportAssistant.Core.Retrieval;

namespace SupportAssistant.Core.Tests.Retrieval;

public sealed class LexicalIndexTests
{
    private readonly LexicalIndex _index = new();

    [Fact]
    public void The_document_that_covers_the_rare_words_comes_first()
    {
        Add(1, "Renewing a certificate\nOpen the panel and renew the certificate.");
        Add(2, "Changing a password\nOpen the panel and change the password.");
        Add(3, "Greylisting\nOpen the panel and choose greylisting for the mailbox.");
        var found = Search("How do I turn greylisting on in the panel?");
        Assert.Equal(3, found.MaxBy(of => of.Value).Key);
        Assert.All(found.Values, share => Assert.InRange(share, 0, 1));
    }

    [Fact]
    public void A_replaced_document_is_found_by_its_new_words_only()
    {
        Add(1, "Old words\nmysql");
        Add(1, "New words\npostgresql");
        Assert.Empty(Search("mysql"));
        Assert.Equal([1], Search("postgresql").Keys);
    }

    [Fact]
    public void A_removed_document_is_not_found_not_even_when_asked_for()
    {
        Add(1, "Backups\nrestore");
        Add(2, "Restoring\nrestore a backup");
        _index.Remove(2);
        using var scores = _index.Score(LexicalTerms.Of("restore backups"));
        Assert.Equal([1], scores.Best(10).Keys);
        Assert.Equal(0, scores.Of(2));
    }

    [Fact]
    public void Documents_asked_for_are_scored_beyond_the_best()
    {
        for (var id = 1; id <= 20; id++)
            Add(id, $"Article {id}\nmailbox quota {string.Join(' ', Enumerable.Repeat("filler", id))}");
        using var scores = _index.Score(LexicalTerms.Of("mailbox quota"));
        Assert.Equal([1, 2], scores.Best(2).Keys.Order());
        Assert.InRange(scores.Of(20), 0.1, scores.Of(2));
    }

    [Fact]
    public void Words_of_grammar_and_courtesy_find_nothing()
    {
        Add(1, "Hello\nplease help me with my problem, thank you");
        Assert.Empty(Search("please help me, thank you"));
    }

    [Fact]
    public void An_empty_index_and_an_empty_query_find_nothing()
    {
        Assert.Empty(Search("anything"));
        Add(1, "Something\nat all");
        Assert.Empty(Search(""));
    }

    [Fact]
    public void An_index_that_was_rewritten_often_says_that_it_is_worth_making_anew()
    {
        for (var round = 0; round < 1_100; round++)
            Add(1, $"Article\nround {round}");
        Assert.True(_index.IsWasteful);
        Assert.Single(Search("article"));
    }

    // Rows lie up to 30,000 apart and counts reach the cap of 7, so that long ways are gone in several steps.
    [Fact]
    public void Postings_read_back_what_was_added()
    {
        var postings = new Postings();
        var added = Enumerable.Range(0, 5_000).Select(i => (Row: i * i * 3 + i, Count: 1 + i % 11)).ToList();
        foreach (var (row, count) in added)
            postings.Add(row, count);
        var read = new List<(int, int)>();
        for (var reader = postings.Read(); reader.Next();)
        {
            if (reader.Count > 0)
                read.Add((reader.Row, reader.Count));
        }
        Assert.Equal(added.Select(of => (of.Row, Math.Min(of.Count, 7))), read);
    }

    private void Add(int id, string text) => _index.Add(id, LexicalTerms.Of(text));

    private IReadOnlyDictionary<int, double> Search(string text)
    {
        using var scores = _index.Score(LexicalTerms.Of(text));
        return scores.Best(10);
    }
}
