using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Commands;

/// <summary>Opens a company from the machine itself: the tenant if it is missing, and an admin in it.</summary>
internal static class CreateAdminCommand
{
    /// <summary>sysexits' EX_DATAERR: the command was understood, its values were not accepted.</summary>
    private const int Refused = 65;

    public static Task<int> RunAsync(string[] args)
    {
        var given = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (given["tenant"] is not { Length: > 0 and <= 200 } tenant
            || given["password"] is not { Length: > 0 } password)
            return Usage.WrongAsync("create-admin needs --tenant, --email and --password.");
        if (EmailAddress.Normalize(given["email"]) is not { } email)
            return Usage.WrongAsync("create-admin needs an e-mail address in --email.");
        return PasswordRules.Problem(password, email) is { } problem
            ? RefuseAsync(problem)
            : CommandScope.RunAsync(services => CreateAsync(services, tenant, email, given["name"] ?? email, password));
    }

    private static async Task<int> CreateAsync(
        IServiceProvider services, string tenant, string email, string fullName, string password)
    {
        var first = services.GetRequiredService<FirstAdmin>();
        var tenantId = await first.OpenTenantAsync(tenant, CancellationToken.None);
        if (await first.AddUserAsync(email, fullName, UserRole.Admin, password, CancellationToken.None) is not { } user)
            return await RefuseAsync("This e-mail address already has an account.");
        Console.WriteLine($"tenant_id={tenantId} user_id={user.Id}");
        return 0;
    }

    private static async Task<int> RefuseAsync(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return Refused;
    }
}
