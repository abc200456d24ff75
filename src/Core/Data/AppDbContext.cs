using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Drafting;
using SupportAssistant.Core.Knowledge;
using SupportAssistant.Core.Learning;
using SupportAssistant.Core.Prompts;
using SupportAssistant.Core.Retrieval;
using SupportAssistant.Core.Review;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Tickets;
using SupportAssistant.Core.Vectors;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Core.Data;

/// <summary>
/// Every table of the product. Rows of tenants are filtered by <see cref="CurrentTenant"/> here, guarded on write by
/// <see cref="TenantGuard"/> and hidden by PostgreSQL itself (<see cref="RowLevelSecurity"/>).
/// </summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options, CurrentTenant tenant) : DbContext(options), IHasTenant
{
    public DbSet<Tenant> Tenants => Set<Tenant>();
    public DbSet<User> Users => Set<User>();
    public DbSet<LoginName> LoginNames => Set<LoginName>();
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<SourceIndex> SourceIndexes => Set<SourceIndex>();
    public DbSet<WhmcsConnection> WhmcsConnections => Set<WhmcsConnection>();
    public DbSet<IntegrationKey> IntegrationKeys => Set<IntegrationKey>();
    public DbSet<WebhookEvent> WebhookEvents => Set<WebhookEvent>();
    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<TicketMessage> TicketMessages => Set<TicketMessage>();
    public DbSet<KbArticle> KbArticles => Set<KbArticle>();
    public DbSet<RetrievalSettings> RetrievalSettings => Set<RetrievalSettings>();
    public DbSet<PromptVersion> PromptVersions => Set<PromptVersion>();
    public DbSet<PromptRevision> PromptRevisions => Set<PromptRevision>();
    public DbSet<ActivePrompt> ActivePrompts => Set<ActivePrompt>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<DraftClaim> DraftClaims => Set<DraftClaim>();
    public DbSet<ApprovedReply> ApprovedReplies => Set<ApprovedReply>();
    public DbSet<Example> Examples => Set<Example>();
    public DbSet<Correction> Corrections => Set<Correction>();
    public DbSet<ErasedCustomer> ErasedCustomers => Set<ErasedCustomer>();

    CurrentTenant IHasTenant.Tenant => tenant;

    private int TenantId => tenant.Id;

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        foreach (var type in model.Model.GetEntityTypes().Select(t => t.ClrType).ToList())
        {
            if (typeof(ITenantOwned).IsAssignableFrom(type))
                OwnByTenant(model, type);
        }
    }

    private void OwnByTenant(ModelBuilder model, Type type)
    {
        var table = model.Entity(type);
        table.HasKey(nameof(ITenantOwned.TenantId), nameof(ITenantOwned.Id));
        table.Property(nameof(ITenantOwned.Id)).UseIdentityByDefaultColumn();
        // 0 is a tenant, the shared one, not "no value yet".
        table.Property(nameof(ITenantOwned.TenantId)).ValueGeneratedNever().HasSentinel(-1);
        table.HasOne(typeof(Tenant)).WithMany().HasForeignKey(nameof(ITenantOwned.TenantId)).OnDelete(DeleteBehavior.Cascade);
        var filter = typeof(ISharedOrTenantOwned).IsAssignableFrom(type) ? nameof(FilterShared) : nameof(FilterOwned);
        GetType().GetMethod(filter, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(type).Invoke(this, [model]);
    }

    private void FilterOwned<T>(ModelBuilder model) where T : class, ITenantOwned =>
        model.Entity<T>().HasQueryFilter(row => row.TenantId == TenantId);

    private void FilterShared<T>(ModelBuilder model) where T : class, ISharedOrTenantOwned =>
        model.Entity<T>().HasQueryFilter(row => row.TenantId == TenantId || row.TenantId == Tenant.Shared);
}
