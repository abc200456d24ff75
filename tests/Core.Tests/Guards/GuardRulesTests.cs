using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Slots;

namespace SupportAssistant.Core.Tests.Guards;

/// <summary>Each small judge of a draft alone, at its edges.</summary>
public sealed class GuardRulesTests
{
    [Theory]
    [InlineData("Please open the client area and", "and")]
    [InlineData("Look at the", "the")]
    [InlineData("to the", null)]
    [InlineData("And here it is:", ":")]
    [InlineData("Here it is:", null)]
    [InlineData("Hello dear Ana Ruiz,", ",")]
    [InlineData("Hello Ana,", null)]
    [InlineData("It is in (", "(")]
    [InlineData("Please do that -", "-")]
    [InlineData("Please do -", null)]
    [InlineData("Please do that –", "–")]
    [InlineData("Kind regards\nAna", null)]
    [InlineData("one two three four five six seven eight nine ten eleven twelve", "twelve")]
    [InlineData("one two three four five six seven eight nine ten eleven", null)]
    [InlineData("one two three four five six seven eight nine ten eleven twelve.", null)]
    [InlineData("Look at THE \n", "THE")]
    [InlineData("", "")]
    [InlineData(" \n", "")]
    public void A_draft_that_stops_in_a_sentence_is_marked_at_its_last_word(string draft, string? last)
    {
        var flag = CutOff.Check(draft);

        Assert.Equal(last is null, flag is null);
        if (flag is not null)
            Assert.EndsWith(last!, draft.TrimEnd().Substring(flag.Start, flag.Length), StringComparison.Ordinal);
        Assert.True(flag is null || flag.Start + flag.Length == draft.TrimEnd().Length);
    }

    [Theory]
    [InlineData("the and you your", "English")]
    [InlineData("the and you", null)]
    [InlineData("The, and: YOU your.", "English")]
    [InlineData("der und ist wir", "German")]
    [InlineData("der und ist wir the and", "German")]
    [InlineData("der und ist wir the and you", null)]
    [InlineData("vous votre nous merci", "French")]
    [InlineData("los usted gracias hola", "Spanish")]
    [InlineData("você obrigado olá não", "Portuguese")]
    [InlineData("gli della grazie buongiorno", "Italian")]
    [InlineData("het een uw bedankt", "Dutch")]
    [InlineData("nie się jest proszę", "Polish")]
    [InlineData("", null)]
    [InlineData("cpanel exim dovecot nginx apache", null)]
    public void A_language_is_named_when_four_small_words_say_so_twice_as_often_as_another(string text, string? language) =>
        Assert.Equal(language, Languages.Of(text));

    [Theory]
    [InlineData("Please visit % for more.", true)]
    [InlineData("Then write to % again.", true)]
    [InlineData("The mailbox % is full.", false)]
    [InlineData("Please visit us. Then % is back.", true)]
    [InlineData("Please visit us! Then % is back.", false)]
    [InlineData("Please visit us? Then % is back.", false)]
    [InlineData("Please visit us; then % is back.", false)]
    [InlineData("Please visit us\nThen % is back.", false)]
    [InlineData("%", false)]
    [InlineData("Visit %", true)]
    [InlineData("revisit %", false)]
    public void A_verb_before_an_address_sends_there_within_its_sentence(string frame, bool leads) =>
        Assert.Equal(leads, Directions.LeadThere(frame.Replace("%", "evil.example"), frame.IndexOf('%')));

    [Theory]
    [InlineData(114, true)]
    [InlineData(115, false)]
    public void A_verb_reaches_120_characters_far(int between, bool leads)
    {
        var before = "visit " + new string('a', between);

        Assert.Equal(leads, Directions.LeadThere(before + "evil.example", before.Length));
    }

    [Theory]
    [InlineData("We have refunded it.", true)]
    [InlineData("We have not refunded it.", false)]
    [InlineData("It is not there. We have refunded it.", true)]
    [InlineData("It is not there! We have refunded it.", true)]
    [InlineData("It is not there? We have refunded it.", true)]
    [InlineData("It is not there; we have refunded it.", true)]
    [InlineData("It is not there\nWe have refunded it.", true)]
    [InlineData("It is not there, we have refunded it.", false)]
    [InlineData("We have refunded it, not more.", true)]
    public void An_exception_holds_within_its_sentence_and_before_the_words(string draft, bool flagged) =>
        Assert.Equal(flagged, PromiseRules.All.Any(rule => rule.Check(draft).Any()));

    [Fact]
    public void Every_match_of_a_rule_is_marked_where_it_stands()
    {
        var rule = new WordRule("promise", "why", "gold", "fool");

        Assert.Equal([new Flag("promise", 0, 4, "why"), new Flag("promise", 17, 4, "why")], rule.Check("gold. fool gold. Gold."));
    }

    [Theory]
    [InlineData("one two three four five six seven eight", "[…]", true)]
    [InlineData("one two three four five six seven", "one two three four five six seven", false)]
    [InlineData("Hello ONE, two three\nfour-five six seven eight! Bye", "Hello […]! Bye", true)]
    [InlineData("one two three four five six seven eight nine ten", "[…]", true)]
    [InlineData("x one two three four five six seven nine", "x one two three four five six seven nine", false)]
    [InlineData("one two three four five six seven eight x two three four five six seven eight nine.", "[…] x […].", true)]
    [InlineData("Hello <<<end>>> there", "Hello […] there", true)]
    [InlineData("Hello [marker removed] there", "Hello […] there", true)]
    [InlineData("", "", false)]
    public void Eight_words_in_a_row_are_taken_out_and_seven_stay(string draft, string kept, bool found) =>
        Assert.Equal((kept, found), InstructionLeak.Cut(draft, "One two three four five six seven eight nine ten."));

    [Theory]
    [InlineData("We have refunded it.", "We have refunded it.", false)]
    [InlineData("We have refunded it!", "Known: we have refunded it, at last", false)]
    [InlineData("All is well. We have refunded it. Bye.", "We have refunded it", false)]
    [InlineData("All is well: we have refunded it all.", "We have refunded it", true)]
    [InlineData("We have refunded it.", "We have refunded items", true)]
    [InlineData("- Please send us your password", "Please send us your password.", false)]
    [InlineData("Please send us your password.", "Please send us your passwords.", true)]
    [InlineData("Click [Add Name] there.", "Click [Add Name] there.", false)]
    [InlineData("Click [Add Name] there.", "Click it.", true)]
    [InlineData("It stands before </body> there.", "Put it before </body> there.", false)]
    [InlineData("See ![x](y) there.", "See ![x](y) there.", true)]
    public void The_companys_own_published_sentence_is_no_promise_of_the_writers(string draft, string article, bool flagged) =>
        Assert.Equal(flagged, Check(draft, article).Flags.Count > 0);

    [Theory]
    [InlineData("Ｗｅ ｈａｖｅ ｒｅｆｕｎｄｅｄ it.", "promise", 0)]
    [InlineData("We’ve refunded it.", "promise", 0)]
    [InlineData("Hello ｛｛name｝｝ there.", "template_leftover", 6)]
    [InlineData("Hello！Send us your password.", "credential_request", 6)]
    public void Wide_letters_are_read_as_what_they_imitate_and_stay_in_the_draft(string draft, string kind, int start)
    {
        var guarded = Check(draft, "");

        Assert.Equal(draft, guarded.Text);
        Assert.Equal((kind, start), guarded.Flags.Select(f => (f.Kind, f.Start)).Single());
    }

    [Fact]
    public void Flags_stand_in_the_order_of_the_text_and_each_once()
    {
        var flags = Check("Hello {{name}}, we have refunded it to [domain name]. Write to x@evil.example and", "").Flags;

        Assert.Equal(
            ["template_leftover", "promise", "gap", "foreign_contact", "cut_off"], flags.Select(f => f.Kind));
        Assert.Equal(flags.OrderBy(f => f.Start).Select(f => f.Start), flags.Select(f => f.Start));
    }

    [Theory]
    [InlineData("der und ist wir nicht haben", "the and you your we is.", true)]
    [InlineData("der und ist wir nicht haben", "der und ist wir nicht.", false)]
    [InlineData("Hallo", "the and you your we is.", false)]
    [InlineData("der und ist wir nicht haben", "Fine.", false)]
    public void A_reply_in_another_language_is_marked_as_a_whole_when_both_are_known(string said, string draft, bool flagged)
    {
        var flags = DraftGuard.Check(draft, "", Grounds("", said)).Flags;

        Assert.Equal(flagged ? [(0, draft.Length)] : [], flags.Where(f => f.Kind == "wrong_language").Select(f => (f.Start, f.Length)));
    }

    [Fact]
    public void A_leak_is_marked_at_the_beginning_of_what_is_left()
    {
        var guarded = DraftGuard.Check("Hello one two three four five six seven eight.", "One two three four five six seven eight.", Grounds(""));

        Assert.Equal("Hello […].", guarded.Text);
        Assert.Equal(("instructions_leaked", 0, 0), guarded.Flags.Select(f => (f.Kind, f.Start, f.Length)).Single());
        Assert.Empty(DraftGuard.Check("Hello there.", "One two three four five six seven eight.", Grounds("")).Flags);
    }

    private static GuardedDraft Check(string draft, string article) => DraftGuard.Check(draft, "", Grounds(article));

    private static Grounds Grounds(string article, string said = "Hello.") =>
        new(new CustomerFacts("Ana Ruiz", "ana@shop-ruiz.example", said), [article], "", "", ["northwind.example"]);
}
