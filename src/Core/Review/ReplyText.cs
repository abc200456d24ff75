using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Review;

/// <summary>What a reply says, without greeting, signature and quoted text.</summary>
public static class ReplyText
{
    /// <summary>The bare reply with LF line ends; a text that is nothing but frame stays whole.</summary>
    public static string Strip(string reply) => LetterBody.Of(reply);
}
