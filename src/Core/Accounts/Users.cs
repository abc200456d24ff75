using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Accounts;

/// <summary>What an admin may change about a user; null leaves a field as it is.</summary>
public sealed record UserChanges(string? FullName = null, UserRole? Role = null, bool? Disabled = null);

public enum UserChangeOutcome
{
    Done,
    NotFound,

    /// <summary>Refused: nobody would be left who could let anybody in again.</summary>
    LastAdmin,
}

/// <summary>The people of the present tenant. They join by <see cref="Invitations"/> only.</summary>
public sealed class Users(AppDbContext db, CurrentTenant tenant, TimeProvider clock)
{
    /// <param name="search">Part of a name or address, or null.</param>
    public IQueryable<User> All(string? search) => string.IsNullOrWhiteSpace(search)
        ? db.Users.AsNoTracking()
        : db.Users.AsNoTracking().Where(u =>
            u.Email.Contains(search.Trim().ToLower()) || u.FullName.ToLower().Contains(search.Trim().ToLower()));

    public Task<User?> FindAsync(int id, CancellationToken cancellationToken) =>
        db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id, cancellationToken);

    /// <summary>Disabling ends the user's sessions; saves whatever else is pending in this scope with it.</summary>
    public Task<UserChangeOutcome> ChangeAsync(int id, UserChanges changes, CancellationToken cancellationToken) =>
        AlterAsync(id, user =>
        {
            user.FullName = changes.FullName ?? user.FullName;
            user.Role = changes.Role ?? user.Role;
            if (changes.Disabled is { } disabled)
                user.DisabledAt = disabled ? user.DisabledAt ?? clock.GetUtcNow() : null;
        }, cancellationToken);

    /// <inheritdoc cref="ChangeAsync"/>
    public Task<UserChangeOutcome> DeleteAsync(int id, CancellationToken cancellationToken) =>
        AlterAsync(id, user => db.Users.Remove(user), cancellationToken);

    private async Task<UserChangeOutcome> AlterAsync(int id, Action<User> alter, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Two admins who remove each other at the same moment queue here, and the second one is the last.
        await db.Database.ExecuteSqlAsync(
            $"SELECT 1 FROM tenants WHERE id = {tenant.Id} FOR UPDATE", cancellationToken);
        var user = await db.Users.SingleOrDefaultAsync(u => u.Id == id, cancellationToken);
        if (user is null)
            return UserChangeOutcome.NotFound;
        var wasAdmin = IsActiveAdmin(user);
        alter(user);
        var isAdmin = db.Entry(user).State != EntityState.Deleted && IsActiveAdmin(user);
        if (wasAdmin && !isAdmin && !await OtherAdminsAsync(id, cancellationToken))
            return UserChangeOutcome.LastAdmin;
        await db.SaveChangesAsync(cancellationToken);
        if (user.DisabledAt is { } disabledAt)
            await db.RefreshTokens.Where(t => t.UserId == id && t.RevokedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(t => t.RevokedAt, disabledAt), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return UserChangeOutcome.Done;
    }

    private Task<bool> OtherAdminsAsync(int id, CancellationToken cancellationToken) =>
        db.Users.AnyAsync(u => u.Id != id && u.Role == UserRole.Admin && u.DisabledAt == null, cancellationToken);

    private static bool IsActiveAdmin(User user) => user is { Role: UserRole.Admin, DisabledAt: null };
}
