using System.Text;
using CsCheck;
using SupportAssistant.Core.Redaction;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Redaction;

public sealed class RedactorTests
{
    private static readonly IReadOnlyList<(string Class, string Text, string Secret)> Planted =
        PlantedSecrets.All(seed: 1);

    private static readonly string[] Pieces =
        [" ", "\n", "password ", "is ", ": ", "or ", "&", "[", "Xy12!abc ", "[password removed]", "**", "<b>",
        "\u200B"];

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void At_least_98_percent_of_the_planted_secrets_are_gone(int seed)
    {
        var planted = PlantedSecrets.All(seed);
        var missed = planted.Where(p => Redactor.Redact(p.Text).Text.Contains(p.Secret, StringComparison.Ordinal))
            .Select(p => $"{p.Class}: {p.Text} → {Redactor.Redact(p.Text).Text}").ToList();

        Assert.InRange(planted.Count, 300, int.MaxValue);
        Assert.InRange(planted.Select(p => p.Class).Distinct().Count(), 20, int.MaxValue);
        Assert.True(missed.Count <= planted.Count * 0.02,
            $"{missed.Count} of {planted.Count}\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void No_class_of_secrets_falls_below_80_percent()
    {
        var poor = Planted.GroupBy(p => p.Class)
            .Where(g => g.Count(p => !Redactor.Redact(p.Text).Text.Contains(p.Secret,
                StringComparison.Ordinal)) < 0.8 * g.Count())
            .Select(g => g.Key);
        Assert.Empty(poor);
    }

    [Fact]
    public void At_most_one_benign_text_in_a_hundred_is_touched() => AtMostOneInAHundred(
        [.. BenignTexts.All.Select(b => (b.Class, b.Text)), .. LookAlikes.Own.Split('\n').Select(text => ("look-alike", text))]);

    [Fact]
    public void At_most_one_line_in_a_hundred_of_the_shipped_articles_is_touched() =>
        AtMostOneInAHundred([.. LookAlikes.Articles.Select(line => ("article", line))]);

    [Fact]
    public void No_class_of_benign_texts_is_touched_more_than_once_in_twenty() => Assert.Empty(
        BenignTexts.All.GroupBy(b => b.Class)
            .Where(g => g.Count(b => Redactor.Redact(b.Text).Parts.Count > 0) > 0.05 * g.Count()).Select(g => g.Key));

    [Theory]
    [InlineData("My password is Xy12!abc, thanks.", "My password is [password removed], thanks.")]
    [InlineData("Card 4111 1111 1111 1111 please", "Card [card 411111…1111 removed] please")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00.", "IBAN [IBAN removed].")]
    [InlineData("viewticket.php?tid=1&c=aB3dE5fG.", "viewticket.php?tid=1&c=[ticket key removed].")]
    public void A_placeholder_says_what_was_there(string text, string expected) =>
        Assert.Equal(expected, Redactor.Redact(text).Text);

    [Theory]
    [InlineData("https://example.com/forgot-password?lang=en")]
    [InlineData("It did not pass: SPF=pass, DKIM=fail, DMARC=fail.")]
    public void An_address_and_a_verdict_that_only_sound_like_a_password_stay(string text) =>
        Assert.Equal(text, Redactor.Redact(text).Text);

    [Fact]
    public void A_part_tells_kind_and_place_in_the_original()
    {
        const string Text = "user bob, password: Xy12!abc\nsupport PIN 4821";
        var parts = Redactor.Redact(Text).Parts;

        Assert.Equal(["password", "PIN"], parts.Select(p => p.Kind));
        Assert.Equal(["Xy12!abc", "4821"], parts.Select(p => Text.Substring(p.Start, p.Length)));
    }

    [Fact]
    public void A_card_with_a_wrong_check_digit_and_an_account_that_fails_mod_97_stay()
    {
        Assert.Empty(Redactor.Redact("4111 1111 1111 1112").Parts);
        Assert.Empty(Redactor.Redact("DE89 3704 0044 0532 0130 01").Parts);
    }

    [Fact]
    public void A_redacted_text_comes_back_unchanged() => Gen.OneOf(
            Gen.Int[0, Planted.Count - 1].Select(i => Planted[i].Text),
            Gen.Int[0, BenignTexts.All.Count - 1].Select(i => BenignTexts.All[i].Text),
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]))
        .Array[1, 8].Sample(pieces =>
        {
            var once = Redactor.Redact(string.Concat(pieces)).Text;
            Assert.Equal(once, Redactor.Redact(once).Text);
        });

    [Fact]
    public void Parts_lie_in_order_within_the_text_and_never_overlap() =>
        Gen.Int[0, Planted.Count - 1].Select(i => Planted[i].Text).Array[1, 8].Sample(pieces =>
        {
            var text = string.Join('\n', pieces);
            var end = 0;
            foreach (var part in Redactor.Redact(text).Parts)
            {
                Assert.True(part.Start >= end && part.Length > 0);
                end = part.Start + part.Length;
            }
            Assert.True(end <= text.Length);
        });

    [Theory]
    [InlineData("password="), InlineData("password "), InlineData("password is "), InlineData("://"),
    InlineData("a:b@://"), InlineData("eyJa.")]
    [InlineData("&amp;"), InlineData("<b"), InlineData("**"), InlineData("["), InlineData("4111 "), InlineData("1 "),
    InlineData("sk-"), InlineData("ghp_")]
    [InlineData("-----BEGIN PRIVATE KEY-----"), InlineData("?c="), InlineData("?token=a1B2"), InlineData("$6$"),
    InlineData("curl -u "), InlineData("MMMM.")]
    [InlineData("root:Xy1!abc "), InlineData("| password |\n"), InlineData("password: Xy1!abc "), InlineData("DE12"),
    InlineData("password ("), InlineData("chpasswd :")]
    [InlineData("cookie: a="), InlineData("\""), InlineData("> "), InlineData("cpsess"),
    InlineData("authorization: bearer "), InlineData("mysql -p"), InlineData("otp ABCD ")]
    public Task Hostile_text_of_half_a_million_characters_is_read_to_its_end(string piece) =>
        Eventually.EndsAsync(() => Redactor.Redact(Many(piece, 500_000)));

    private static void AtMostOneInAHundred(IReadOnlyList<(string Class, string Text)> texts)
    {
        var touched = texts.Where(t => Redactor.Redact(t.Text).Parts.Count > 0)
            .Select(t => $"{t.Class}: {t.Text} → {Redactor.Redact(t.Text).Text}").ToList();

        Assert.InRange(texts.Count, 1_000, int.MaxValue);
        Assert.True(touched.Count <= texts.Count * 0.01, $"{touched.Count} of {texts.Count}\n{string.Join('\n', touched)}");
    }

    private static string Many(string piece, int length) =>
        new StringBuilder(length + piece.Length).Insert(0, piece, (length / piece.Length) + 1).ToString();
}
