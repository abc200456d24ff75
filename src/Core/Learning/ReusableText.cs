using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Redaction;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Learning;

/// <summary>
/// Makes what was written to one customer fit for others: no secret, and a slot for whatever identifies them. What the
/// company publishes itself (in an article, below its replies, as its own address) stays.
/// </summary>
public sealed class ReusableText(AppDbContext db, CurrentTenant tenant)
{
    public async Task<string> OfAsync(string reply, CustomerFacts customer, CancellationToken cancellationToken)
    {
        var text = Redactor.Redact(reply).Text;
        var companys = await PublishedAsync(SlotMaker.Candidates(text), cancellationToken);
        return SlotMaker.Make(text, customer, companys.Contains);
    }

    private async Task<HashSet<string>> PublishedAsync(IReadOnlyList<string> candidates, CancellationToken cancellationToken)
    {
        var signature = await db.Tenants.Where(t => t.Id == tenant.Id).Select(t => t.Signature).SingleAsync(cancellationToken);
        var whmcs = await db.WhmcsConnections.Select(c => c.Url).SingleOrDefaultAsync(cancellationToken);
        var own = whmcs is null ? "" : HostName.WithoutService(HostName.Of(whmcs));
        var published = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in candidates)
        {
            var pattern = $"%{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
            if (signature.Contains(value, StringComparison.OrdinalIgnoreCase)
                || HostName.IsWithin(value.Contains('@') ? HostName.OfEmail(value) : value, own)
                || await db.KbArticles.AnyAsync(a => EF.Functions.ILike(a.Content, pattern), cancellationToken))
                published.Add(value);
        }
        return published;
    }
}
