using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Audit;

/// <summary>Who acts in the present scope; set by the door next to the tenant.</summary>
public sealed class CurrentActor
{
    /// <summary><c>user:7</c>, <c>whmcs:3</c> or <c>system</c>.</summary>
    public string Name { get; set; } = "system";

    /// <summary>The user's id, or null when the system or an agent inside WHMCS acts.</summary>
    public int? UserId { get; set; }

    /// <summary>What people call the actor, for "approved by …".</summary>
    public string DisplayName { get; set; } = "";
}

/// <summary>Adds entries to the change that is about to be saved, so that both are stored or neither.</summary>
public sealed class AuditTrail(AppDbContext db, CurrentTenant tenant, CurrentActor actor, TimeProvider clock)
{
    public void Record(string action, int? subjectId = null, string detail = "") => db.AuditEntries.Add(new AuditEntry
    {
        TenantId = tenant.Id,
        At = clock.GetUtcNow(),
        Actor = actor.Name,
        Action = action,
        SubjectId = subjectId,
        Detail = detail.Length <= 500 ? detail : detail[..500],
    });
}
