using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class TicketQuestionTests
{
    [Fact]
    public void The_newest_customer_text_follows_the_subject_and_staff_is_left_out()
    {
        var question = TicketQuestion.From(
            "RE: [Ticket ID: 482913] Fwd: Certificate warning",
            [
                (false, "Hello,\nvisitors of my shop see a warning since this morning and leave at once."),
                (true, "Please send us the address of the shop."),
                (false, "Hi,\nit is shop.example.com and the browser says the name of the certificate is wrong.\nTom"),
            ]);

        Assert.Equal("Certificate warning", question.Subject);
        Assert.StartsWith("Certificate warning\nit is shop.example.com", question.Text);
        Assert.EndsWith("visitors of my shop see a warning since", question.Text);
        Assert.DoesNotContain("send us the address", question.Text);
    }

    [Fact]
    public void Under_a_short_nudge_the_earlier_message_is_told_in_full()
    {
        var first = "My contact form sends nothing, the log says relay access denied for every message since Monday.";

        var question = TicketQuestion.From("Form", [(false, first), (false, "Still the same, any news?")]);

        Assert.Equal($"Form\nStill the same, any news?\n{first}", question.Text);
    }

    [Fact]
    public void A_log_of_a_megabyte_is_cut_at_a_word()
    {
        var question = TicketQuestion.From("Log", [(false, string.Concat(Enumerable.Repeat("timeout ", 100_000)))]);

        Assert.InRange(question.Newest.Length, 1_900, 2_000);
        Assert.EndsWith("timeout", question.Newest);
    }

    [Fact]
    public void A_ticket_without_words_gives_its_subject() =>
        Assert.Equal("Hilfe", TicketQuestion.From("AW: Hilfe", [(false, " \n")]).Text);
}
