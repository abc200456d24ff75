using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Tickets;

/// <summary>
/// A customer's ticket as WHMCS last told it. Staff notes and the ticket's access key never get here.
/// </summary>
public sealed class Ticket : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public required int WhmcsId { get; init; }

    /// <summary>The number customers see, a string with letters, dashes or spaces.</summary>
    public string Mask { get; set; } = "";

    public required string Subject { get; set; }

    public int DepartmentId { get; set; }

    public string Department { get; set; } = "";

    /// <summary>As configured in WHMCS; companies add their own.</summary>
    public string Status { get; set; } = "";

    public string Priority { get; set; } = "";

    /// <summary>WHMCS's client id; 0 for a guest.</summary>
    public int ClientId { get; set; }

    public string CustomerName { get; set; } = "";

    public string CustomerEmail { get; set; } = "";

    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>
    /// WHMCS's last-reply time exactly as it was listed; a change of it means there is something to pull.
    /// </summary>
    public string LastReplyStamp { get; set; } = "";

    /// <summary>Identifies the thread's state: subject and all messages. A draft belongs to one such state.</summary>
    public string ThreadHash { get; set; } = "";

    /// <summary>When we saw the thread change last; a draft waits until the customer has stopped typing.</summary>
    public required DateTimeOffset ThreadChangedAt { get; set; }

    /// <summary>When the newest customer message was written, for ordering what waits.</summary>
    public DateTimeOffset? WaitingSince { get; set; }

    /// <summary>The newest message is the customer's and the ticket is not closed: somebody should answer.</summary>
    public bool AwaitsReply { get; set; }

    /// <summary>Gone from WHMCS, or merged into another ticket.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }

    public List<TicketMessage> Messages { get; init; } = [];
}

/// <summary>One public message of a ticket's thread.</summary>
public sealed class TicketMessage : ITenantOwned
{
    public required int TenantId { get; set; }

    public int Id { get; init; }

    public int TicketId { get; set; }

    /// <summary>WHMCS's reply id; 0 is the opening message.</summary>
    public required int WhmcsReplyId { get; init; }

    public required bool FromStaff { get; init; }

    public string Author { get; set; } = "";

    public required string Text { get; set; }

    public DateTimeOffset? WrittenAt { get; set; }
}

internal sealed class TicketTable : IEntityTypeConfiguration<Ticket>
{
    public void Configure(EntityTypeBuilder<Ticket> table)
    {
        table.HasIndex(t => new { t.TenantId, t.WhmcsId }).IsUnique();
        table.HasIndex(t => new { t.TenantId, t.AwaitsReply, t.WaitingSince });
        table.Property<uint>("xmin").IsRowVersion();
        table.HasMany(t => t.Messages).WithOne().HasForeignKey(m => new { m.TenantId, m.TicketId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class TicketMessageTable : IEntityTypeConfiguration<TicketMessage>
{
    public void Configure(EntityTypeBuilder<TicketMessage> table) =>
        table.HasIndex(m => new { m.TenantId, m.TicketId, m.WhmcsReplyId }).IsUnique();
}
