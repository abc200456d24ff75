using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Core.Data;

public static class DataServices
{
    /// <summary>Registers the database and the tenant it is read for.</summary>
    /// <param name="databaseUrl">As in <c>DATABASE_URL</c>.</param>
    /// <param name="forRequests">See <see cref="DatabaseUrl.ToConnectionString"/>.</param>
    public static IServiceCollection AddData(this IServiceCollection services, string databaseUrl, bool forRequests)
    {
        var connectionString = DatabaseUrl.ToConnectionString(databaseUrl, forRequests);
        services.AddScoped<CurrentTenant>();
        services.AddDbContext<AppDbContext>(options => Configure(options, connectionString));
        services.AddScoped<DatabaseState>();
        return services;
    }

    internal static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString)
        .UseSnakeCaseNamingConvention()
        .AddInterceptors(new TenantConnection(), new TenantGuard(), new PreparedQueries());
}
