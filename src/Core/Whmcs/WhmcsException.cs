namespace SupportAssistant.Core.Whmcs;

/// <summary>Why WHMCS did not do what was asked.</summary>
public enum WhmcsFailure
{
    /// <summary>This company has no connection, or its saved credentials do not open.</summary>
    NotConnected,

    /// <summary>
    /// Closed, filtered, refused, unknown: all the same to whoever asks, so that nobody can scan ports with us.
    /// </summary>
    Unreachable,
    TimedOut,
    BadCertificate,

    /// <summary>Credentials that WHMCS does not know.</summary>
    WrongCredentials,

    /// <summary>Our address is not on WHMCS's list.</summary>
    AddressNotListed,

    /// <summary>The API role lacks an action.</summary>
    PermissionMissing,
    TooManyRequests,

    /// <summary>A page, a cut answer or anything else that is not WHMCS's JSON.</summary>
    Unreadable,

    /// <summary>HTTP 5xx.</summary>
    Broken,
    NotFound,

    /// <summary>A WHMCS too old to know the action.</summary>
    UnknownAction,

    /// <summary>Any other <c>result: error</c>.</summary>
    Refused,
}

/// <summary>
/// WHMCS failed; the message is a sentence that tells an admin what to do, without any of WHMCS's own text.
/// </summary>
public sealed class WhmcsException : Exception
{
    internal WhmcsException(WhmcsFailure failure, string sentence, bool isPassing = false) : base(sentence)
    {
        Failure = failure;
        IsPassing = isPassing;
    }

    public WhmcsFailure Failure { get; }

    /// <summary>The same request may well succeed in a second.</summary>
    internal bool IsPassing { get; }

    /// <summary>
    /// It may concern this one request only: a ticket whose text crashes PHP looks like a WHMCS that cannot be reached.
    /// </summary>
    internal bool IsOfOneRequest => Failure is not (WhmcsFailure.NotConnected or WhmcsFailure.BadCertificate
        or WhmcsFailure.WrongCredentials or WhmcsFailure.AddressNotListed or WhmcsFailure.PermissionMissing
        or WhmcsFailure.TooManyRequests);
}
