using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SupportAssistant.Core.Data;

/// <summary>
/// PostgreSQL plans a query that carries <see cref="Tag"/> once on each connection instead of each time. For the few that
/// every draft asks; prepared by name before the first use, never by the driver's own choice (<see cref="DatabaseUrl"/>).
/// </summary>
internal sealed class PreparedQueries : DbCommandInterceptor
{
    public const string Tag = "prepared";

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith($"-- {Tag}", StringComparison.Ordinal))
            await command.PrepareAsync(cancellationToken);
        return result;
    }
}
