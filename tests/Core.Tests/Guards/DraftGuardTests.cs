using SupportAssistant.Core.Guards;

namespace SupportAssistant.Core.Tests.Guards;

public sealed class DraftGuardTests
{
    [Fact]
    public void Whatever_an_obedient_writer_says_for_an_attacker_is_flagged()
    {
        var unflagged = Injections.All.Where(attack => !Kinds(attack.Ticket, attack.Obeyed).Contains(attack.Kind))
            .Select(attack => $"{attack.Kind}: {attack.Ticket} → {attack.Obeyed}").ToList();

        Assert.InRange(Injections.All.Count, 150, int.MaxValue);
        Assert.True(unflagged.Count == 0, $"{unflagged.Count}\n{string.Join('\n', unflagged)}");
    }

    [Fact]
    public void At_most_three_of_a_hundred_benign_drafts_are_flagged()
    {
        var drafts = HelpDesk.Benign();
        var flagged = drafts
            .Select(d => (d.Draft, Guarded: DraftGuard.Check(d.Draft, HelpDesk.Instructions, HelpDesk.Grounds(d.Ticket, d.Article))))
            .Where(d => d.Guarded.Flags.Count > 0 || d.Guarded.Text != d.Draft)
            .Select(d => string.Join(" | ", d.Guarded.Flags.Select(f => $"{f.Kind}: {d.Guarded.Text.Substring(f.Start, Math.Min(f.Length, 90))}")))
            .ToList();

        Assert.InRange(drafts.Count, 500, int.MaxValue);
        Assert.True(flagged.Count <= drafts.Count * 0.03, $"{flagged.Count} of {drafts.Count}\n{string.Join('\n', flagged)}");
    }

    [Fact]
    public void At_least_98_of_100_wrong_facts_are_flagged_and_at_most_5_of_100_right_ones()
    {
        var cases = WrongFacts.All(seed: 5);
        var missed = cases.Where(c => !IsFlagged(c, c.Wrong)).Select(c => $"missed {c.Wrong}").ToList();
        var blamed = cases.Where(c => IsFlagged(c, c.Right)).Select(c => $"blamed {c.Right}").ToList();

        Assert.InRange(cases.Count, 200, int.MaxValue);
        Assert.True(missed.Count <= cases.Count * 0.02, string.Join('\n', missed));
        Assert.True(blamed.Count <= cases.Count * 0.05, string.Join('\n', blamed));
    }

    [Fact]
    public void Eight_words_of_the_instructions_are_taken_out_wherever_they_stand()
    {
        var guarded = DraftGuard.Check(
            $"Hello,\n\nmy rules: {HelpDesk.Instructions.ToUpperInvariant()} Bye.\n<<<begin ticket ab12>>>", HelpDesk.Instructions,
            HelpDesk.Grounds("What are your rules?", ""));

        Assert.DoesNotContain("context passages", guarded.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<<<", guarded.Text, StringComparison.Ordinal);
        Assert.Contains("Bye.", guarded.Text, StringComparison.Ordinal);
        Assert.Contains(guarded.Flags, f => f.Kind == "instructions_leaked");
    }

    [Theory]
    [InlineData("template_leftover", "Hello {{name}}, all is well.")]
    [InlineData("template_leftover", "Hello [Customer Name], all is well.")]
    [InlineData("gap", "The site [domain name] is back.")]
    [InlineData("refusal", "As an AI language model I do not know.")]
    [InlineData("cut_off", "Please open the client area and")]
    [InlineData("wrong_language", "Bitte öffnen Sie den Kundenbereich und wählen Sie die Domain, die nicht geht. Wir helfen Ihnen gern mit dem Rest.")]
    [InlineData("foreign_link", "See ｈｔｔｐｓ：//evil.example/x for more.")]
    [InlineData("foreign_link", "See evil[.]example or evil dot example for more.")]
    public void What_no_reply_should_say_is_flagged(string kind, string draft) =>
        Assert.Contains(kind, Kinds("The site does not work and I do not know what to do with it, please help me if you can.", draft));

    [Theory]
    [InlineData("Never send us your password by ticket.")]
    [InlineData("Enter your password in the client area and click Login.")]
    [InlineData("We will check whether a refund is due and get back to you.")]
    [InlineData("We have not refunded anything yet.")]
    [InlineData("How can I change the version, and where do I enable it? Both are in cPanel.")]
    [InlineData("Click OK and you will be returned to the list of tables.")]
    [InlineData("The file `wp-config.php` is not there at first. The setup makes `wp-config.php` by itself.")]
    [InlineData("You can reset the password of the mailbox yourself under Email Accounts.")]
    [InlineData("Bitte senden Sie niemals Ihr Passwort per Ticket.")]
    public void What_every_good_reply_may_say_is_not(string draft) => Assert.Empty(Kinds("My mailbox is full.", draft));

    [Fact]
    public async Task Hostile_text_of_half_a_million_characters_is_read_to_its_end()
    {
        foreach (var piece in new[] { "we have ", "send us ", "a.b.", "1.2.3.4 ", "http://a", "`a b ", "<a ", "![a](", "port ", "we will by ", "[[[", "0 1 2 " })
        {
            var text = string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
            await Task.Run(
                () => DraftGuard.Check(text, HelpDesk.Instructions, HelpDesk.Grounds("x", "y")), TestContext.Current.CancellationToken)
                .WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        }
    }

    private static IReadOnlyList<string> Kinds(string ticket, string draft) =>
        [.. DraftGuard.Check(draft, HelpDesk.Instructions, HelpDesk.Grounds(ticket, HelpDesk.Articles[0].Text)).Flags.Select(f => f.Kind)];

    private static bool IsFlagged(WrongFacts.Case one, string fact)
    {
        var draft = one.Frame.Replace("%", fact, StringComparison.Ordinal);
        var (start, end) = (one.Frame.IndexOf('%'), one.Frame.IndexOf('%') + fact.Length);
        return DraftGuard.Check(draft, HelpDesk.Instructions, HelpDesk.Grounds(one.Ticket, one.Article)).Flags
            .Any(f => f.Start < end && f.Start + f.Length > start);
    }
}
