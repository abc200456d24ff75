using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Data;

/// <summary>
/// Derives PostgreSQL's row-level policies from the model, after every migration, so that a new table cannot be forgotten.
/// Fails closed: without a tenant <c>current_setting</c> is NULL or '' (after a SET LOCAL has ended), and both see no row.
/// </summary>
internal static class RowLevelSecurity
{
    private const string CurrentTenantId = "nullif(current_setting('app.tenant_id', true), '')::int";

    public static async Task ApplyAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(ITenantOwned).IsAssignableFrom(t.ClrType)))
        {
            var shared = typeof(ISharedOrTenantOwned).IsAssignableFrom(type.ClrType);
            await db.Database.ExecuteSqlRawAsync(PolicyFor(type.GetTableName()!, shared), cancellationToken);
        }
    }

    private static string PolicyFor(string table, bool shared)
    {
        var own = $"tenant_id = {CurrentTenantId}";
        var readable = shared ? string.Create(CultureInfo.InvariantCulture, $"{own} OR tenant_id = {Tenant.Shared}") : own;
        return $"""
            ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
            ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
            DROP POLICY IF EXISTS read_own ON {table};
            DROP POLICY IF EXISTS insert_own ON {table};
            DROP POLICY IF EXISTS update_own ON {table};
            DROP POLICY IF EXISTS delete_own ON {table};
            CREATE POLICY read_own ON {table} FOR SELECT USING ({readable});
            CREATE POLICY insert_own ON {table} FOR INSERT WITH CHECK ({own});
            CREATE POLICY update_own ON {table} FOR UPDATE USING ({own}) WITH CHECK ({own});
            CREATE POLICY delete_own ON {table} FOR DELETE USING ({own});
            """;
    }
}
