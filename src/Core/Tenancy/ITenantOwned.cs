namespace SupportAssistant.Core.Tenancy;

/// <summary>A row that belongs to one tenant; its key is (tenant_id, id) and the database hides it from every other.</summary>
public interface ITenantOwned
{
    int TenantId { get; set; }

    int Id { get; }
}

/// <summary>A tenant's row of a kind that also exists for everybody: rows of <see cref="Tenant.Shared"/> are readable by all.</summary>
public interface ISharedOrTenantOwned : ITenantOwned;
