using System.Text.RegularExpressions;
using SupportAssistant.Core.Intents;
using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Confidence;

/// <summary>A thing that only the customer can tell.</summary>
public enum MissingDetail
{
    /// <summary>Which domain or service it is about.</summary>
    Service = 1,

    /// <summary>The exact words of the error, and when it appeared.</summary>
    Error,

    /// <summary>What was expected, and what happened instead.</summary>
    Circumstances,
}

/// <summary>
/// What has to be asked before a question can be answered. Never names, addresses or credentials, which the account holds
/// or nobody should send; and nothing that the thread already says.
/// </summary>
internal static partial class MissingDetails
{
    private const int ToldEnough = 25;

    public static IReadOnlyList<MissingDetail> Of(Intent intent, string known)
    {
        var missing = new List<MissingDetail>();
        if (intent != Intent.Billing && !Host().IsMatch(known))
            missing.Add(MissingDetail.Service);
        if (IsFault(intent) && !Told().IsMatch(known))
            missing.Add(MissingDetail.Error);
        if (intent == Intent.General && LetterLines.CountWords(known) < ToldEnough)
            missing.Add(MissingDetail.Circumstances);
        return missing;
    }

    private static bool IsFault(Intent intent) =>
        intent is Intent.WebsiteError or Intent.Email or Intent.Database or Intent.Ssl or Intent.AccountAccess or Intent.FilesBackup;

    [GeneratedRegex(@"\b(?:[\p{L}\d-]+\.)+\p{L}{2,}\b")]
    private static partial Regex Host();

    // Quoted words, a status or SMTP code, or a name as programs write it: ERR_CONNECTION_RESET, ENOTFOUND.
    [GeneratedRegex("""["“”„«»`][^"“”„«»`]{6,}["“”„«»`]|\b[1-5]\d\d\b|\b[A-Z]{3,}_[A-Z_]+\b|\b\w*Exception\b""")]
    private static partial Regex Told();
}
