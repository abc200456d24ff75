namespace SupportAssistant.Core.Prompts;

/// <summary>Cuts a ticket that is too long for the prompt.</summary>
internal static class PromptTicket
{
    private const string Mark = "\n[… earlier text left out …]\n";

    /// <summary>
    /// Three quarters of the room go to the end, where the newest message stands, one quarter to the beginning,
    /// where a single long message asks its question before the log it pastes.
    /// </summary>
    public static string Cut(string content, int tokens, List<string> notes)
    {
        if (TokenEstimate.Of(content) <= tokens)
            return content;
        notes.Add("The ticket was too long for the prompt: its middle was left out, its newest text was kept.");
        var room = tokens - TokenEstimate.Of(Mark);
        return TokenEstimate.Head(content, room / 4) + Mark + TokenEstimate.Tail(content, room - (room / 4));
    }
}
