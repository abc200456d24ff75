using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Vectors;
using SupportAssistant.TestKit;

namespace SupportAssistant.Benchmarks;

/// <summary>Benign drafts of the offline writer over a labelled collection, and which of them the guards flag.</summary>
internal static class FalseAlarms
{
    public static void Print(QualityCollection collection)
    {
        var desk = new OfflineDesk(
            new PromptVersion
            {
                TenantId = 0, Name = "", SystemPrompt = "Draft a reply.", ContextTemplate = "{context}", TaskTemplate = "{content}",
                CreatedAt = default, UpdatedAt = default,
            },
            "Kind regards,\nNorthwind Hosting\nsupport@northwind.example");
        foreach (var article in collection.Articles)
            desk.Publish(Source.TenantKb, article.Title, article.Text);
        var questions = collection.Questions
            .Select(asked => new BenignQuestion("", asked.Text, "Ana Ruiz", "ana@shop-ruiz.example"))
            .Concat(BenignQuestions.About(collection.Articles.Select(article => (article.Title, article.Text)))).ToList();
        var flagged = questions.Select(q => (q.Subject, Draft: desk.Answer(q.Subject, q.Message, q.Name, q.Email).Guarded))
            .Where(q => q.Draft.Flags.Count > 0).ToList();
        Console.WriteLine($"{flagged.Count} of {questions.Count} benign drafts are flagged");
        foreach (var (subject, draft) in flagged)
        {
            foreach (var flag in draft.Flags)
                Console.WriteLine($"  {flag.Kind} “{draft.Text.Substring(flag.Start, Math.Min(flag.Length, 100)).ReplaceLineEndings(" ")}” ({subject})");
        }
    }
}
