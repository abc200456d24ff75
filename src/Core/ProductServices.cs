using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Secrets;

namespace SupportAssistant.Core;

public static class ProductServices
{
    /// <summary>The product as one set of settings makes it; both doors and every command begin with this.</summary>
    public static IServiceCollection AddProduct(this IServiceCollection services, ProductSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(new MasterKey(settings.SecretKey));
        services.AddSingleton(Options.Create(settings.Accounts));
        services.AddData(settings.DatabaseUrl);
        services.AddAccounts();
        services.TryAddScoped<CurrentActor>();
        services.TryAddScoped<AuditTrail>();
        return services;
    }
}
