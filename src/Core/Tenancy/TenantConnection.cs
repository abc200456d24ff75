using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportAssistant.Core.Tenancy;

/// <summary>
/// Tells PostgreSQL the tenant each time a connection is taken from the pool, for the row-level policies.
/// Not per physical connection: later borrowers would see nothing, or another tenant (reliability notes, R9 and R10).
/// </summary>
internal sealed class TenantConnection : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData data)
    {
        using var command = SetTenant(connection, data.Context);
        command?.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData data, CancellationToken cancellationToken = default)
    {
        await using var command = SetTenant(connection, data.Context);
        if (command is not null)
            await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand? SetTenant(DbConnection connection, DbContext? context)
    {
        if (context is not IHasTenant { Tenant: { IsSet: true } tenant })
            return null;
        var command = connection.CreateCommand();
        command.CommandText = "SELECT set_config('app.tenant_id', $1, false)";
        var parameter = command.CreateParameter();
        parameter.Value = tenant.Id.ToString(CultureInfo.InvariantCulture);
        command.Parameters.Add(parameter);
        return command;
    }
}
