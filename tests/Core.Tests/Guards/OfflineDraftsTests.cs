using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Tests.Architecture;
using SupportAssistant.Core.Vectors;
using SupportAssistant.TestKit;

namespace SupportAssistant.Core.Tests.Guards;

public sealed class OfflineDraftsTests
{
    private const string Signature = "Kind regards,\nNorthwind Hosting\nsupport@northwind.example";

    [Fact]
    public void At_most_three_in_a_hundred_drafts_of_the_offline_writer_are_flagged()
    {
        var (global, demo) = (Path.Combine(Repository.Root, "data/kb/global"), Path.Combine(Repository.Root, "data/demo"));
        var general = BenignQuestions.Articles(global).ToList();
        var own = BenignQuestions.Articles(Path.Combine(demo, "articles")).ToList();
        var desk = new OfflineDesk(Prompt(), Signature);
        general.ForEach(article => desk.Publish(Source.GlobalKb, article.Title, article.Text));
        own.ForEach(article => desk.Publish(Source.TenantKb, article.Title, article.Text));
        foreach (var (question, reply) in BenignQuestions.PastReplies(demo))
            desk.Learn(question, reply);

        // The offline writer writes English; that it answers German so is rightly flagged.
        var questions = BenignQuestions.OfDemo(demo).Concat(BenignQuestions.About(general.Concat(own)))
            .Where(q => Languages.Of($"{q.Subject}\n{q.Message}") is null or "English").ToList();
        var flagged = questions.Select(q => (q.Subject, Draft: desk.Answer(q.Subject, q.Message, q.Name, q.Email)))
            .Where(q => q.Draft.Guarded.Flags.Count > 0 || q.Draft.Guarded.Text != q.Draft.Written)
            .Select(q => $"{q.Subject}: " + string.Join(" | ", q.Draft.Guarded.Flags.Select(f =>
                $"{f.Kind} “{q.Draft.Guarded.Text.Substring(f.Start, Math.Min(f.Length, 120))}”"))).ToList();

        Assert.InRange(questions.Count, 500, int.MaxValue);
        Assert.True(flagged.Count <= questions.Count * 0.03, $"{flagged.Count} of {questions.Count}\n{string.Join('\n', flagged)}");
    }

    private static PromptVersion Prompt()
    {
        var parts = FrontMatter.Parse(File.ReadAllText(Path.Combine(Repository.Root, "data/prompts/default-support.md"))).Body
            .Split(["# System", "# Context", "# Task"], StringSplitOptions.None);
        return new PromptVersion
        {
            TenantId = 0, Name = "Default", SystemPrompt = parts[1], ContextTemplate = parts[2], TaskTemplate = parts[3],
            CreatedAt = default, UpdatedAt = default,
        };
    }
}
