namespace SupportAssistant.Core.Tickets;

/// <summary>The end of a reply: farewell and name.</summary>
public static class ReplyClosing
{
    /// <summary>The reply as it stands above somebody's own signature; whole when it is nothing but a closing.</summary>
    public static string Without(string reply)
    {
        var kept = string.Join('\n', Signature.Drop(reply.ReplaceLineEndings("\n").Split('\n'))).Trim();
        return kept.Length > 0 ? kept : reply;
    }
}
