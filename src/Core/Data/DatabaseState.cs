using Microsoft.EntityFrameworkCore;

namespace SupportAssistant.Core.Data;

/// <summary>What the doors check before they open: that the schema is there and the role is a plain one.</summary>
public sealed class DatabaseState(AppDbContext db)
{
    public const string MightyRole =
        "DATABASE_URL names a role that is a superuser or bypasses row-level security. "
        + "Use a plain role and give the owner's address to `migrate` as MIGRATION_DATABASE_URL.";

    /// <returns>A sentence that says what to do, or null when all is well.</returns>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        if (await RoleIsMightyAsync(cancellationToken))
            return MightyRole;
        return await IsMigratedAsync(cancellationToken) ? null : "The database is not migrated. Run `migrate` first.";
    }

    public async Task<bool> IsMigratedAsync(CancellationToken cancellationToken)
    {
        var known = db.Database.GetMigrations();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancellationToken);
        return !known.Except(applied).Any();
    }

    /// <summary>True for a role that row-level security does not bind.</summary>
    public async Task<bool> RoleIsMightyAsync(CancellationToken cancellationToken) => await db.Database
        .SqlQueryRaw<bool>("SELECT rolsuper OR rolbypassrls AS \"Value\" FROM pg_roles WHERE rolname = current_user")
        .SingleAsync(cancellationToken);
}
