namespace SupportAssistant.Core.Intents;

/// <summary>What a ticket is about: twelve kinds of hosting question, and general for what fits none.</summary>
public enum Intent
{
    /// <summary>Invoices, payments, refunds, plans, cancellation, suspension for non-payment.</summary>
    Billing = 1,

    /// <summary>Registration, renewal and transfer of domain names.</summary>
    Domains,

    /// <summary>Records, name servers, propagation.</summary>
    Dns,

    /// <summary>Certificates and HTTPS.</summary>
    Ssl,

    /// <summary>Sending, receiving, mailboxes, spam.</summary>
    Email,

    /// <summary>A site that shows an error or does not open.</summary>
    WebsiteError,

    /// <summary>A site that opens, but late.</summary>
    WebsiteSlow,

    /// <summary>MySQL, MariaDB, phpMyAdmin.</summary>
    Database,

    /// <summary>Hacked, infected or flagged sites; always worth a human's look.</summary>
    Malware,

    /// <summary>Moving a site from or to another host.</summary>
    Migration,

    /// <summary>Logins, the control panel, blocked addresses.</summary>
    AccountAccess,

    /// <summary>FTP, SSH, files, backups and restores.</summary>
    FilesBackup,

    /// <summary>Nothing above could be told with some certainty.</summary>
    General,
}
