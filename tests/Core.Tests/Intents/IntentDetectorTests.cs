using SupportAssistant.Core.Intents;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Intents;

public sealed class IntentDetectorTests
{
    [Theory]
    [InlineData("dev"), InlineData("test")]
    public void At_least_85_percent_of_the_labelled_tickets_are_understood(string split) =>
        AssertUnderstood(0.85, LabelledTickets.All.Where(ticket => ticket.Split == split));

    [Theory]
    [InlineData("en"), InlineData("de"), InlineData("fr"), InlineData("es"), InlineData("pt"), InlineData("it")]
    [InlineData("nl")]
    public void No_language_falls_below_80_percent(string language) =>
        AssertUnderstood(0.80, LabelledTickets.All.Where(ticket => ticket.Language == language));

    [Fact]
    public void The_labelled_tickets_cover_every_intent_and_language()
    {
        Assert.InRange(LabelledTickets.All.Count, 320, int.MaxValue);
        Assert.All(
            Enum.GetValues<Intent>(),
            intent => Assert.InRange(LabelledTickets.All.Count(ticket => ticket.Intent == intent), 25, int.MaxValue));
        Assert.All(
            LabelledTickets.All.CountBy(ticket => ticket.Language),
            group => Assert.InRange(group.Value, 25, int.MaxValue));
    }

    private static void AssertUnderstood(double least, IEnumerable<LabelledTicket> tickets)
    {
        var read = tickets
            .Select(ticket => (ticket, IntentDetector.Detect(ticket.Subject, ticket.Text).Intent))
            .ToList();
        var wrong = read.Where(pair => pair.Intent != pair.ticket.Intent).ToList();
        var confusion = wrong
            .CountBy(pair => $"{pair.ticket.Intent} taken for {pair.Intent}")
            .OrderByDescending(cell => cell.Value)
            .Select(cell => $"{cell.Value} × {cell.Key}");

        Assert.True(
            read.Count > 0 && wrong.Count <= (1 - least) * read.Count,
            $"{wrong.Count} of {read.Count} are wrong:\n{string.Join('\n', confusion)}");
    }

    [Fact]
    public void One_keyword_gives_the_base_certainty()
    {
        // ssl 0.85, no bonus
        var found = IntentDetector.Detect("", "My certificate is strange to me");

        Assert.Equal(Intent.Ssl, found.Intent);
        Assert.Equal(0.85, found.Certainty);
        Assert.Equal(["certificate"], found.Keywords);
    }

    [Fact]
    public void Two_distinct_keywords_add_five_hundredths_and_a_repetition_adds_nothing()
    {
        // database 0.75 + 0.05
        Assert.Equal(0.80, IntentDetector.Detect("", "The database and phpMyAdmin, the databases").Certainty);
        Assert.Equal(0.75, IntentDetector.Detect("Database", "database databases DATABASE").Certainty);
    }

    [Fact]
    public void Three_distinct_keywords_add_a_tenth_and_the_cap_holds()
    {
        // malware 0.60 + 0.10; billing 0.85 + 0.10 = the cap of 0.95
        Assert.Equal(0.70, IntentDetector.Detect("", "hacked, infected and full of phishing").Certainty);
        Assert.Equal(0.95, IntentDetector.Detect("", "invoice, refund, payment, billing, coupon").Certainty);
    }

    [Theory]
    [InlineData("planned")]
    [InlineData("slowenia")]
    [InlineData("hostinger mailing-lister")]
    [InlineData("see https://mail.ssl.example/invoice and write to billing@ssl.example")]
    public void Parts_of_words_and_addresses_are_no_keywords(string text) =>
        Assert.Equal(Intent.General, IntentDetector.Detect("", text).Intent);

    [Fact]
    public void A_whole_word_counts_where_the_part_of_one_did_not() =>
        Assert.Equal(Intent.Billing, IntentDetector.Detect("", "which plan").Intent);

    [Fact]
    public void The_subject_outweighs_the_body()
    {
        Assert.Equal(Intent.Ssl, IntentDetector.Detect("Certificate", "It is for the invoice page").Intent);
        Assert.Equal(Intent.Billing, IntentDetector.Detect("Invoice", "It is for the certificate").Intent);
        // ssl 2×3 in the subject against billing 3 + 2 in the body
        Assert.Equal(Intent.Ssl, IntentDetector.Detect("Certificate", "for the invoice and its price").Intent);
    }

    [Fact]
    public void A_phrase_is_not_counted_again_by_its_words()
    {
        var found = IntentDetector.Detect("", "Please renew my domain");

        Assert.Equal(Intent.Domains, found.Intent);
        Assert.Equal(["renew domain"], found.Keywords);
    }

    [Theory]
    [InlineData("Could you roll all of it back?", Intent.FilesBackup)]
    [InlineData("A roll with butter and jam is what I like back home", Intent.General)]
    public void A_gap_in_a_phrase_spans_at_most_three_words(string text, Intent intent) =>
        Assert.Equal(intent, IntentDetector.Detect("", text).Intent);

    [Fact]
    public void A_plural_is_the_same_keyword_but_https_is_not_http()
    {
        Assert.Equal(["certificate"], IntentDetector.Detect("", "certificates, a certificate").Keywords);
        Assert.Equal(Intent.General, IntentDetector.Detect("", "http").Intent);
        Assert.Equal(Intent.Ssl, IntentDetector.Detect("", "https").Intent);
    }

    [Fact]
    public void Case_and_diacritics_do_not_matter()
    {
        Assert.Equal(Intent.Billing, IntentDetector.Detect("KUENDIGUNG", "RÜCKERSTATTUNG bitte").Intent);
        Assert.Equal(Intent.Billing, IntentDetector.Detect("", "ruckerstattung").Intent);
        Assert.Equal(Intent.Billing, IntentDetector.Detect("", "Ru\u0308ckerstattung").Intent);
    }

    [Fact]
    public void Only_supporting_words_are_general_and_need_no_company_knowledge()
    {
        var found = IntentDetector.Detect("", "my domain and my account");

        Assert.Equal(Intent.General, found.Intent);
        Assert.Equal(0.5, found.Certainty);
        Assert.False(found.NeedsCompanyKnowledge);
        Assert.True(IntentDetector.Detect("Refund", "").NeedsCompanyKnowledge);
    }

    [Theory]
    [InlineData("error ")]
    [InlineData("a.")]
    [InlineData("://")]
    [InlineData("x@")]
    public Task Hostile_repetition_is_read_to_its_end(string unit) => Eventually.EndsAsync(
        () => IntentDetector.Detect("", string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length))));

    [Fact]
    public void Every_intent_has_a_name_that_parses_back()
    {
        foreach (var intent in Enum.GetValues<Intent>())
            Assert.Equal(intent, IntentNames.Parse(intent.Name()));
        Assert.Contains("'hosting'", Assert.Throws<FormatException>(() => IntentNames.Parse("hosting")).Message);
    }

    [Fact]
    public void Of_equal_intents_the_one_that_the_nearest_articles_are_about_wins_and_general_stays_general()
    {
        var alone = IntentDetector.Detect("", "invoice and nameserver");
        var among = IntentDetector.Detect("", "invoice and nameserver", ["Change your nameserver", "Nameserver list", "Pay an invoice"]);
        Assert.Equal((Intent.Billing, Intent.Dns), (alone.Intent, among.Intent));
        Assert.Equal(Intent.General, IntentDetector.Detect("", "hello there", ["Change your nameserver"]).Intent);
    }
}
