using SupportAssistant.Core.Prompts;

namespace SupportAssistant.Core.Tests.Prompts;

public sealed class PromptBuilderTests
{
    private const string Context = "Known:\n{context}";
    private const string Task = "Department {department}, subject {subject}\n\n{content}\n\nWrite the reply.";

    private static readonly PromptMaterial Material = new(
        "No mail",
        "Since Monday nothing arrives.",
        "Technical",
        [new("Company article", "MX records", "Set the MX record to mail.example.com.")],
        [],
        null,
        4_000);

    private static BuiltPrompt Build(PromptMaterial material) =>
        PromptBuilder.Build("You are support.", Context, Task, material);

    [Fact]
    public void Everything_others_wrote_is_fenced_and_the_instructions_are_not()
    {
        var built = Build(Material);

        Assert.StartsWith("You are support.\n\nText between <<<begin", built.System);
        Assert.Matches(
            "^Known:\n<<<begin Company article: MX records \\w{16}>>>\nSet the MX record to mail.example.com.\n<<<end "
            + "\\w{16}>>>\n\nDepartment Technical, subject <<<begin subject \\w{16}>>> No mail <<<end \\w{16}>>>\n\n"
            + "<<<begin ticket \\w{16}>>>\nSince Monday nothing arrives.\n<<<end \\w{16}>>>\n\nWrite the reply.$",
            built.User);
        Assert.Empty(built.Notes);
    }

    [Fact]
    public void A_subject_that_looks_like_a_variable_arrives_literally_and_once()
    {
        var built = Build(Material with { Subject = "{context}{content}" });

        Assert.Equal(2, built.User.Split("{context}{content}").Length);
        Assert.Equal(2, built.User.Split("Since Monday").Length);
    }

    [Fact]
    public void Without_passages_the_model_is_told_not_to_guess() =>
        Assert.Contains("do not guess", Build(Material with { Passages = [] }).User);

    [Fact]
    public void The_hint_and_the_notes_on_corrections_reach_the_model()
    {
        var user = Build(Material with { Hint = "be brief", CorrectionNotes = ["Replaced 3600 by 300."] }).User;

        Assert.EndsWith("asks for: be brief", user);
        Assert.Contains("Do not repeat these mistakes:\n<<<begin notes on corrections", user);
        Assert.Contains("- Replaced 3600 by 300.\n", user);
    }

    [Fact]
    public void A_template_without_its_variable_still_gets_the_ticket() =>
        Assert.Contains(
            "Since Monday nothing arrives.",
            PromptBuilder.Build("S", "C", "Answer politely.", Material).User);

    [Fact]
    public void Of_a_long_ticket_the_question_and_the_newest_text_are_kept_and_a_note_says_so()
    {
        var content = $"First question. {string.Concat(Enumerable.Repeat("log line ", 20_000))} Newest words.";

        var built = Build(Material with { Content = content });

        Assert.Contains("First question.", built.User);
        Assert.Contains("left out", built.User);
        Assert.Contains("Newest words.\n<<<end", built.User);
        Assert.Contains("Write the reply.", built.User);
        Assert.Contains("Set the MX record", built.User);
        Assert.Contains("newest text was kept", Assert.Single(built.Notes));
    }

    [Theory]
    [InlineData(700, "x")]
    [InlineData(2_000, "word ")]
    [InlineData(4_000, "域名")]
    [InlineData(4_000, "<<<>>>")]
    public void The_budget_holds_for_the_whole_prompt(int budget, string unit)
    {
        var flood = string.Concat(Enumerable.Repeat(unit, 50_000));
        var passages = Enumerable.Range(0, 8).Select(n => new ContextPassage("Article", flood[..200], flood[..3_000]));

        var built = Build(Material with
        {
            Subject = flood,
            Content = flood,
            Passages = [.. passages],
            CorrectionNotes = [flood, "short"],
            TokenBudget = budget,
        });

        Assert.InRange(TokenEstimate.Of(built.System + built.User), budget / 2, budget);
        Assert.Contains(built.Notes, note => note.EndsWith("passages fit whole into the prompt."));
    }

    [Fact]
    public void The_frames_of_many_small_passages_count_too()
    {
        var small = Enumerable.Range(0, 100).Select(n => new ContextPassage("Article", new string('t', 80), "text"));

        var built = Build(Material with { Passages = [.. small], TokenBudget = 2_000 });

        Assert.InRange(TokenEstimate.Of(built.System + built.User), 1_800, 2_000);
    }

    [Fact]
    public void A_template_that_fills_the_budget_leaves_the_end_of_the_ticket()
    {
        var built = Build(Material with { Content = new string('x', 5_000) + " Newest words.", TokenBudget = 10 });

        Assert.Contains("Newest words.", built.User);
        Assert.Contains("no room for sources", built.Notes[0]);
    }
}
