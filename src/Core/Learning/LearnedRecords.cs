using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Redaction;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Learning;

/// <summary>What admins do with examples and corrections; the record and what can be found of it change together.</summary>
public sealed class LearnedRecords(
    AppDbContext db, CurrentTenant tenant, CurrentActor actor, PassageStore passages, AuditTrail audit, TimeProvider clock)
{
    /// <summary>An example an admin writes by hand.</summary>
    public async Task<Example> AddExampleAsync(
        string subject, string issue, string reply, string intentName, CancellationToken cancellationToken)
    {
        var example = new Example
        {
            TenantId = tenant.Id, Subject = Redactor.Redact(subject).Text, Issue = Redactor.Redact(issue).Text,
            Reply = Redactor.Redact(reply).Text, IntentName = intentName,
            CreatedBy = actor.DisplayName, CreatedAt = clock.GetUtcNow(),
        };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        db.Examples.Add(example);
        await db.SaveChangesAsync(cancellationToken);
        await passages.ReplaceAsync(
            Source.Examples, example.Id, [PassageOf(example)], () => audit.Record("example.created", example.Id), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return example;
    }

    public Task ExcludeAsync(Example example, bool excluded, CancellationToken cancellationToken)
    {
        void Change()
        {
            example.Excluded = excluded;
            audit.Record(excluded ? "example.excluded" : "example.included", example.Id);
        }

        return passages.ReplaceAsync(
            Source.Examples, example.Id, excluded ? [] : [PassageOf(example)], Change, cancellationToken);
    }

    public Task ExcludeAsync(Correction correction, bool excluded, CancellationToken cancellationToken)
    {
        void Change()
        {
            correction.Excluded = excluded;
            audit.Record(excluded ? "correction.excluded" : "correction.included", correction.Id);
        }

        return passages.ReplaceAsync(
            Source.Corrections, correction.Id, excluded ? [] : [PassageOf(correction)], Change, cancellationToken);
    }

    public Task DeleteAsync(Example example, CancellationToken cancellationToken) =>
        passages.RemoveAsync(Source.Examples, example.Id, () =>
        {
            db.Examples.Remove(example);
            audit.Record("example.deleted", example.Id);
        }, cancellationToken);

    public Task DeleteAsync(Correction correction, CancellationToken cancellationToken) =>
        passages.RemoveAsync(Source.Corrections, correction.Id, () =>
        {
            db.Corrections.Remove(correction);
            audit.Record("correction.deleted", correction.Id);
        }, cancellationToken);

    private static PassageText PassageOf(Example example) =>
        new(example.Subject, example.Reply, QuestionOf(example.Subject, example.Issue));

    private static PassageText PassageOf(Correction correction) =>
        new(correction.Subject, correction.Correct, QuestionOf(correction.Subject, correction.Issue));

    // The same words a ticket asks with, so that the same question finds its answer at cosine 1.
    private static string QuestionOf(string subject, string issue) => TicketQuestion.From(subject, [(false, issue)]).Text;
}
