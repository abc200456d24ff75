using Microsoft.EntityFrameworkCore;
using Npgsql;
using SupportAssistant.Core.Data;

namespace SupportAssistant.Core.Accounts;

/// <summary>The one way a user comes into being: the row and the login name, or neither.</summary>
internal static class NewUser
{
    /// <summary>Saves whatever else is pending in <paramref name="db"/> with it.</summary>
    /// <returns>False when the address already signs in somewhere; nothing is saved then.</returns>
    public static async Task<bool> TryAddAsync(AppDbContext db, User user, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        try
        {
            db.Users.Add(user);
            await db.SaveChangesAsync(cancellationToken);
            db.LoginNames.Add(new LoginName
            {
                EmailHash = EmailAddress.Hash(user.Email),
                TenantId = user.TenantId,
                UserId = user.Id,
            });
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return false;
        }
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
