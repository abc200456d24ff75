using SupportAssistant.Core.Confidence;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Tests.Drafting;

/// <summary>The letter without a model: one source, its language, and no more than is known.</summary>
public sealed class OfflineWriterTests
{
    private const string German =
        "Die Mails einer Adresse können Sie im Panel weiterleiten. Öffnen Sie dazu die Liste der Adressen und wählen Sie das Ziel für die Weiterleitung.";

    private const string English =
        "You can forward the mail of an address in the panel. Open the list of addresses and choose the target of the forwarder for it.";

    [Fact]
    public void Of_two_articles_nearly_as_close_the_customer_gets_the_one_in_their_language_with_a_letter_around_it()
    {
        var letter = Write(
            "Wie kann ich die Mails von einer Adresse weiterleiten? Ich habe das im Panel nicht gefunden und bitte um Hilfe.",
            Plan(AnswerMode.Answer), Article(1, English, 0.62), Article(2, German, 0.60));
        Assert.StartsWith("Hallo Eva,\n\nVielen Dank für Ihre Nachricht. Das sollte helfen:", letter);
        Assert.Contains("im Panel weiterleiten", letter);
        Assert.DoesNotContain("forwarder", letter);
        Assert.EndsWith("Mit freundlichen Grüßen\nSupport", letter);
    }

    [Fact]
    public void Where_no_source_has_the_customers_language_the_whole_letter_is_in_the_sources()
    {
        var letter = Write(
            "Wie kann ich die Mails von einer Adresse weiterleiten? Ich habe das im Panel nicht gefunden und bitte um Hilfe.",
            Plan(AnswerMode.Answer), Article(1, English, 0.62));
        Assert.StartsWith("Hello Eva,\n\nThank you for your message. This should help:", letter);
    }

    [Fact]
    public void An_article_that_fits_only_in_part_is_said_to_do_so() => Assert.Contains(
        "This may not answer all of your question", Write("Can I forward mail?", Plan(AnswerMode.Partial), Article(1, English, 0.3)));

    [Fact]
    public void An_abstaining_letter_asks_only_for_what_is_missing_and_quotes_nothing()
    {
        var letter = Write(
            "The shop is broken.", new AnswerPlan(AnswerMode.Ask, "", true, [MissingDetail.Error]), Article(1, English, 0.1));
        Assert.Contains("- the exact error message", letter);
        Assert.DoesNotContain("domain or service", letter);
        Assert.DoesNotContain("forward", letter);
    }

    [Fact]
    public void With_nothing_left_to_ask_the_letter_says_that_it_has_no_answer() => Assert.Contains(
        "I have no reliable answer to this at hand", Write("Hm.", new AnswerPlan(AnswerMode.Escalate, "", true, [])));

    [Fact]
    public void The_companys_signature_ends_the_letter_in_place_of_ours()
    {
        var letter = Write("Can I forward mail?", Plan(AnswerMode.Answer), "Best wishes,\nNorthwind", Article(1, English, 0.6));
        Assert.EndsWith("\n\nBest wishes,\nNorthwind", letter);
        Assert.DoesNotContain("Kind regards", letter);
    }

    private static AnswerPlan Plan(AnswerMode mode) => new(mode, "", false, []);

    private static Match Article(int id, string text, double score) => Match.Of(
        new FoundPassage(Source.TenantKb, id, id, "Forwarding", text, null, score), 0.6 * score, 0.3);

    private static string Write(string question, AnswerPlan plan, params Match[] found) => Write(question, plan, "", found);

    private static string Write(string question, AnswerPlan plan, string signature, params Match[] found) => OfflineWriter.Write(
        new DraftRequest(TicketQuestion.From("", [(false, question)]), [(false, question)], "", "Eva Muster"),
        plan, new RetrievedContext(found, found), signature);
}
