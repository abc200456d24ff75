using SupportAssistant.Core.Tickets;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Tickets;

public sealed class LetterBodyTests
{
    [Theory]
    [InlineData("Hi,\n\nMy site is down.\n\nBest regards,\nTom Baker\nBaker Ltd")]
    [InlineData("Hello support team, My site is down.\nThanks\nTom")]
    [InlineData("Hi Tom! My site is down.\n\nCheers")]
    [InlineData("Sehr geehrter Herr Dr. Weber,\n\nMy site is down.\n\nMit freundlichen Grüßen\nAnna Weiß")]
    [InlineData("Guten Tag,\nMy site is down.\nMfG")]
    [InlineData("Bonjour Madame, Monsieur,\n\nMy site is down.\n\nBien cordialement,\nLuc")]
    [InlineData("Buenos días,\nMy site is down.\nUn saludo,\nAna")]
    [InlineData("Olá,\nMy site is down.\nCom os melhores cumprimentos,\nRui")]
    [InlineData("Gentile assistenza,\nMy site is down.\nCordiali saluti\nMario")]
    [InlineData("Beste Jan,\nMy site is down.\nMet vriendelijke groet,\nPiet")]
    [InlineData("Dzień dobry,\nMy site is down.\nPozdrawiam serdecznie\nEwa")]
    [InlineData("My site is down.\n-- \nTom Baker\nhttps://baker.example")]
    [InlineData("My site is down.\n\nSent from my iPhone")]
    [InlineData("My site is down.\nOn Mon, 2 Apr 2026 at 18:22, Support <a@x.example>\nwrote:\n> Hi Tom\n> all fine")]
    [InlineData("My site is down.\nAm 02.04.2026 um 18:22 schrieb Support:\nall fine here")]
    [InlineData("My site is down.\n\n----- Original Message -----\nFrom: Support\nall fine here")]
    [InlineData("My site is down.\n\nVon: Support\nGesendet: Montag, 2. April 2026 18:22\nAn: Tom\n\nall fine here")]
    [InlineData("My site is down.\n\nThis e-mail and any attachments are confidential and meant only for the reader "
        + "it is addressed to.")]
    public void The_frame_of_a_letter_goes(string letter) =>
        Assert.Equal("My site is down.", LetterBody.Of(letter));

    [Theory]
    [InlineData("Thanks!")]
    [InlineData("Hello my old server at www.example.com was fine.", "my old server at www.example.com was fine.")]
    [InlineData("Beste hosting die ik ken maar nu is alles traag")]
    [InlineData("Thanks\nIt works on one site only.\n\nBest regards,\nTom", "Thanks\nIt works on one site only.")]
    [InlineData("Thank you for the update.\nIt still fails with error 500 on the checkout page.")]
    [InlineData("Please help.\nThanks, but the fix did not work for the second domain at all")]
    [InlineData("The bounce:\nFrom: a@example.com\nDate: Mon, 2 Apr 2026 18:22:10 +0200\nSubject: x")]
    public void What_only_looks_like_a_frame_stays(string text, string? expected = null) =>
        Assert.Equal(expected ?? text, LetterBody.Of(text));

    [Fact]
    public void Answers_between_quoted_lines_stay() =>
        Assert.Equal(
            "Yes, example.com.\nNo, never.",
            LetterBody.Of("On 3 May 2026 Support wrote:\n> Which domain?\nYes, example.com.\n> Backups?\nNo, never."));

    [Fact]
    public void A_bounce_that_the_customer_presents_stays() =>
        Assert.Equal(
            "They come back. Here is one:\n\n> 550 5.7.1 rejected",
            LetterBody.Of("They come back. Here is one:\n\n> 550 5.7.1 rejected\n\nRegards\nTom"));

    [Fact]
    public void An_attribution_without_a_date_needs_its_quote()
    {
        Assert.Equal("Yes.", LetterBody.Of("Yes.\nOn Fri, Anna Berg wrote:\n> Is it the MX?"));
        Assert.Equal(
            "On Friday Anna wrote:\ntry again, which I did.",
            LetterBody.Of("On Friday Anna wrote:\ntry again, which I did."));
    }

    [Fact]
    public void A_postscript_below_the_signature_stays() =>
        Assert.Equal("It is slow.\nPS: at night", LetterBody.Of("It is slow.\nRegards,\nTom\n\nPS: at night"));

    [Theory]
    [InlineData("> ")]
    [InlineData("On 1 \n")]
    [InlineData("Hi, ")]
    [InlineData("thanks\n")]
    [InlineData("From:\n")]
    [InlineData("a\n\n")]
    public Task Hostile_repetition_is_read_to_its_end(string unit) => Eventually.EndsAsync(
        () => LetterBody.Of(string.Concat(Enumerable.Repeat(unit, MessageText.MaxLength / unit.Length))));

    [Theory]
    [InlineData("Hello\n02.04.2012 14:20 пользователь \"bob@mail.example\" <\nbob@mail.example> написал:\nHi")]
    [InlineData("Hello\n\nThu, 26 Jun 2014 14:00:51 +0400 от Bob <bob@mail.example>:\n\nHi")]
    public void An_attribution_is_known_by_its_form_in_any_language(string text) => Assert.Equal("Hello", LetterBody.Of(text));

    [Fact]
    public void A_log_that_a_dated_line_presents_stays()
    {
        var text = "On 2026-11-20 at 10:22 the mail from bob@mail.example was refused with:\n550 no such user";
        Assert.Equal(text, LetterBody.Of(text));
    }

    [Fact]
    public void A_last_paragraph_of_a_name_and_how_to_reach_it_goes_without_any_farewell() => Assert.Equal(
        "The shop is down since noon.",
        LetterBody.Of("The shop is down since noon.\n\nJane Q. Roe, Ph.D.\nPresident\nRoe Research\njane@roe.example\nwww.roe.example"));

    [Fact]
    public void A_last_paragraph_of_data_for_us_stays()
    {
        var text = "Please add a mailbox:\n\nNew mailbox for the shop\ninfo@roe.example";
        Assert.Equal(text, LetterBody.Of(text));
    }
}
