using Microsoft.Extensions.DependencyInjection;

namespace SupportAssistant.Core.Secrets;

public static class SecretServices
{
    /// <summary>Registers the root key and the box that seals stored credentials with a key of its own.</summary>
    public static IServiceCollection AddSecrets(this IServiceCollection services, string secretKey) => services
        .AddSingleton(new MasterKey(secretKey))
        .AddSingleton<SecretBox>();
}
