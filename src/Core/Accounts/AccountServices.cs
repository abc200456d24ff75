using Microsoft.Extensions.DependencyInjection;

namespace SupportAssistant.Core.Accounts;

public static class AccountServices
{
    /// <summary>Needs <see cref="AccountOptions"/>, the master key, the database and a clock from the host.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddSingleton<PasswordHash>()
        .AddSingleton<AccessToken>()
        .AddSingleton<SignInThrottle>()
        .AddSingleton<UserState>()
        .AddScoped<SignIn>()
        .AddScoped<Invitations>()
        .AddScoped<Users>()
        .AddScoped<FirstAdmin>();
}
