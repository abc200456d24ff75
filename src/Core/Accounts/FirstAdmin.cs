using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

/// <summary>Lets the operator of the machine open a company: the tenant if it is missing, and somebody in it.</summary>
public sealed class FirstAdmin(AppDbContext db, CurrentTenant tenant, PasswordHash passwords, TimeProvider clock)
{
    /// <summary>Finds or makes the tenant and sets it for the scope.</summary>
    public async Task<int> OpenTenantAsync(string name, CancellationToken cancellationToken)
    {
        var row = await db.Tenants.SingleOrDefaultAsync(
            t => t.Name == name && t.Id != Tenant.Shared, cancellationToken);
        if (row is null)
        {
            row = new Tenant { Name = name, CreatedAt = clock.GetUtcNow() };
            db.Tenants.Add(row);
            await db.SaveChangesAsync(cancellationToken);
        }
        tenant.Set(row.Id);
        return row.Id;
    }

    /// <param name="email">As <see cref="EmailAddress.Normalize"/> gives it.</param>
    /// <returns>The user, or null when the address already has an account somewhere.</returns>
    public async Task<User?> AddUserAsync(
        string email, string fullName, UserRole role, string password, CancellationToken cancellationToken)
    {
        var user = new User
        {
            TenantId = tenant.Id,
            Email = email,
            FullName = fullName,
            Role = role,
            PasswordHash = passwords.Make(password),
            CreatedAt = clock.GetUtcNow(),
        };
        return await NewUser.TryAddAsync(db, user, cancellationToken) ? user : null;
    }
}
