using Microsoft.Extensions.DependencyInjection;

namespace SupportAssistant.Core.Whmcs;

public static class WhmcsServices
{
    public static IServiceCollection AddWhmcs(this IServiceCollection services, WhmcsOptions options) => services
        .AddSingleton(options)
        .AddSingleton<WhmcsTransport>()
        .AddScoped<WhmcsConnections>()
        .AddScoped<PollState>()
        .AddScoped<IntegrationKeys>();
}
