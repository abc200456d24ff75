namespace SupportAssistant.Core;

// Every background job of the product: the table of contents of the night shift. Jobs carry ids only, are safe to run
// twice, and whatever an enqueue lost is found again by the sweep, because what needs work stands in the database.

/// <summary>Pulls what has changed in one company's WHMCS: tickets, messages, status.</summary>
public interface IPollWhmcs
{
    Task RunAsync(int tenantId, CancellationToken cancellationToken);
}

/// <summary>Acts on one webhook event: pulls the ticket it names.</summary>
public interface IHandleWebhook
{
    Task RunAsync(int tenantId, int webhookEventId, CancellationToken cancellationToken);
}

/// <summary>Writes the draft for a ticket's present thread, if it still needs one.</summary>
public interface IWriteDraft
{
    Task RunAsync(int tenantId, int ticketId, CancellationToken cancellationToken);
}

/// <summary>Brings a company's index up to its articles; tenant 0 is the global knowledge base.</summary>
public interface IIndexKnowledge
{
    Task RunAsync(int tenantId, CancellationToken cancellationToken);
}

/// <summary>Moves a company's indexes to the configured embedding model while the old one serves.</summary>
public interface IChangeModel
{
    Task RunAsync(int tenantId, CancellationToken cancellationToken);
}

/// <summary>Reads a company's predefined replies and announcements from WHMCS.</summary>
public interface IReadWhmcsKnowledge
{
    Task RunAsync(int tenantId, CancellationToken cancellationToken);
}

/// <summary>Turns one approved reply into an example or a correction.</summary>
public interface ILearnFromReview
{
    Task RunAsync(int tenantId, int approvedReplyId, CancellationToken cancellationToken);
}

/// <summary>Works out, nightly, which source weights would have served one company best.</summary>
public interface ITuneWeights
{
    Task RunAsync(int tenantId, CancellationToken cancellationToken);
}

/// <summary>Takes the bytes of forgotten customers out of the files of database and indexes.</summary>
public interface IShredErased
{
    Task RunAsync(int tenantId, CancellationToken cancellationToken);
}

/// <summary>Starts what is done once a night for every company.</summary>
public interface INightly
{
    Task RunAsync(CancellationToken cancellationToken);
}

/// <summary>Finds, every few seconds, whatever the state says is due and no job is working on.</summary>
public interface ISweep
{
    Task RunAsync(CancellationToken cancellationToken);
}

/// <summary>
/// Where a kind of job waits. Queues are served alphabetically, not as declared (reliability notes, H10): what just arrived
/// overtakes whatever polling, seeding and the sweep have piled up.
/// </summary>
public static class JobQueues
{
    /// <summary>Webhook events as they come.</summary>
    public const string Arrivals = "a-arrivals";

    /// <summary>Drafts that somebody waits for now: of tickets that a webhook brought, and those an agent asks for.</summary>
    public const string FreshDrafts = "b-fresh-drafts";

    /// <summary>Drafts of tickets that were found by looking.</summary>
    public const string Drafts = "c-drafts";

    /// <summary>Looking into WHMCS: polls, and events whose first attempt failed.</summary>
    public const string Polls = "d-polls";
    public const string Learning = "e-learning";
    public const string Knowledge = "f-knowledge";
    public const string Upkeep = "g-upkeep";

    /// <summary>What some workers are kept free for, however long the others are busy with the rest.</summary>
    public static readonly string[] Urgent = [Arrivals, FreshDrafts];

    public static readonly string[] All = [.. Urgent, Drafts, Polls, Learning, Knowledge, Upkeep];
}
