using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Tests.Tenancy;

/// <summary>The guard alone, before anything reaches a database.</summary>
public sealed class TenantGuardTests : IDisposable
{
    private const int Own = 7;
    private const int Other = 8;
    private const int Shared = 0;

    private readonly Desk db = Open(Own);

    public void Dispose() => db.Dispose();

    [Theory]
    [InlineData(EntityState.Added)]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task A_row_of_another_tenant_is_never_written(EntityState state)
    {
        db.Entry(Row(Other)).State = state;

        Assert.Throws<InvalidOperationException>(Save);
        await Assert.ThrowsAsync<InvalidOperationException>(SaveAsync);
    }

    [Theory]
    [InlineData(EntityState.Added)]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task A_row_of_its_own_is(EntityState state)
    {
        db.Entry(Row(Own)).State = state;

        Save();
        await SaveAsync();
    }

    [Fact]
    public void One_foreign_row_among_many_of_its_own_refuses_them_all()
    {
        db.AddRange(Row(Own), Row(Own), Row(Other), Row(Own));

        Assert.Throws<InvalidOperationException>(Save);
    }

    [Fact]
    public void A_foreign_row_that_was_only_read_is_no_matter()
    {
        db.Entry(Row(Shared, id: 3)).State = EntityState.Unchanged;
        db.Add(Row(Own));

        Save();
    }

    [Theory]
    [InlineData(Own, Other)]
    [InlineData(Other, Own)]
    public void A_row_is_not_carried_from_one_tenant_to_the_other(int from, int to)
    {
        var row = Row(from, id: 3);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Entry(row).State = EntityState.Modified;
        row.TenantId = to;

        Assert.Throws<InvalidOperationException>(Save);
    }

    [Fact]
    public void Nothing_is_written_without_a_tenant()
    {
        using var nobody = Open(null);
        nobody.Add(Row(Shared));

        Assert.Throws<InvalidOperationException>(() => new TenantGuard().SavingChanges(Data(nobody), default));
    }

    [Fact]
    public async Task Saving_itself_asks_the_guard()
    {
        db.Add(Row(Other));

        Assert.Contains("another tenant", Assert.Throws<InvalidOperationException>(() => db.SaveChanges()).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    private void Save() => Assert.False(new TenantGuard().SavingChanges(Data(db), default).HasResult);

    private async Task SaveAsync() => Assert.False((await new TenantGuard().SavingChangesAsync(Data(db), default)).HasResult);

    private static DbContextEventData Data(DbContext context) => new(null!, (_, _) => "", context);

    private static Note Row(int tenantId, int id = 0) => new() { TenantId = tenantId, Id = id };

    private static Desk Open(int? tenantId)
    {
        var tenant = new CurrentTenant();
        if (tenantId is { } id)
            tenant.Set(id);
        return new Desk(tenant);
    }

    private sealed class Note : ITenantOwned
    {
        public int TenantId { get; set; }

        public int Id { get; init; }
    }

    private sealed class Desk(CurrentTenant tenant) : DbContext, IHasTenant
    {
        public CurrentTenant Tenant => tenant;

        protected override void OnConfiguring(DbContextOptionsBuilder options) =>
            options.UseNpgsql("Host=localhost;Database=never-opened").AddInterceptors(new TenantGuard());

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Note>().HasKey(note => new { note.TenantId, note.Id });
            model.Entity<Note>().Property(note => note.Id).UseIdentityByDefaultColumn();
            model.Entity<Note>().Property(note => note.TenantId).ValueGeneratedNever().HasSentinel(-1);
        }
    }
}
