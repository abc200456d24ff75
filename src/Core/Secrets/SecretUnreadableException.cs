namespace SupportAssistant.Core.Secrets;

/// <summary>A stored credential does not open; the message is a sentence for an admin and holds no secret.</summary>
public sealed class SecretUnreadableException : Exception
{
    internal const string OtherKey = "SECRET_KEY has changed since this was saved; enter the credentials again.";
    internal const string Damaged = "This saved credential is damaged or was copied from elsewhere; enter it again.";

    internal SecretUnreadableException(string sentence) : base(sentence)
    {
    }
}
