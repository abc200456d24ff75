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
        // Within a greater undertaking its transaction decides, and a taken address fails it.
        await using var transaction = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(cancellationToken)
            : null;
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
        catch (DbUpdateException e) when (transaction is not null && IsTaken(e))
        {
            db.ChangeTracker.Clear();
            return false;
        }
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private static bool IsTaken(DbUpdateException e) =>
        e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
