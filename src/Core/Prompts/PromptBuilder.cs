namespace SupportAssistant.Core.Prompts;

/// <summary>
/// Puts templates and material together. Everything a customer or an article says is fenced; the instructions are
/// never cut, the ticket before the passages are: half of what is left is the ticket's, the rest the context's.
/// </summary>
public static class PromptBuilder
{
    /// <summary>A ticket is never cut below this, even when the template alone fills the budget.</summary>
    private const int LeastTicketTokens = 200;

    private const int SubjectTokens = 100;
    private const int HintTokens = 200;

    private const string NothingFound =
        "Nothing was found that answers this ticket. Say what is missing or ask for it; do not guess.";

    public static BuiltPrompt Build(
        string system, string contextTemplate, string taskTemplate, PromptMaterial material) =>
        Build(system, contextTemplate, taskTemplate, material, Fence.Random());

    /// <summary>A template that lacks its main variable gets it at the end: no draft without the ticket.</summary>
    internal static BuiltPrompt Build(
        string system, string contextTemplate, string taskTemplate, PromptMaterial material, Fence fence)
    {
        var notes = new List<string>();
        var context = WithVariable(contextTemplate, "context");
        var task = WithVariable(taskTemplate, "content");
        var fullSystem = $"{system.Trim()}\n\n{fence.Rule}";
        var hint = HintText(material.Hint);

        var left = material.TokenBudget
            - TokenEstimate.Of(fullSystem + context + task + hint + material.Department)
            - SubjectTokens;
        if (left < LeastTicketTokens)
            notes.Add("The prompt's own text fills the token budget, so there is no room for sources.");
        var ticketTokens = Math.Max(LeastTicketTokens, left / 2);
        var ticket = PromptTicket.Cut(fence.Stripped(material.Content), ticketTokens, notes);
        var passages = PromptContext.Of(
            material, fence, left - TokenEstimate.Of(fence.Around("ticket", ticket)), notes);

        var subject = TokenEstimate.Head(fence.Stripped(material.Subject), SubjectTokens / 2);

        var user = string.Join(
            "\n\n",
            PromptTemplate.Fill(context, Values(("context", passages.Length == 0 ? NothingFound : passages))),
            PromptTemplate.Fill(
                task,
                Values(
                    ("subject", fence.Inline("subject", subject)),
                    ("content", fence.Around("ticket", ticket)),
                    ("department", material.Department))));
        return new BuiltPrompt(fullSystem, user + hint, notes);
    }

    private static string WithVariable(string template, string name) =>
        PromptTemplate.Uses(template, name) ? template : $"{template}\n\n{{{name}}}";

    private static string HintText(string? hint) =>
        string.IsNullOrWhiteSpace(hint)
            ? ""
            : $"\n\nThe agent who will send this reply asks for: {TokenEstimate.Head(hint.Trim(), HintTokens)}";

    private static Dictionary<string, string> Values(params (string Name, string Value)[] values) =>
        values.ToDictionary(pair => pair.Name, pair => pair.Value);
}
