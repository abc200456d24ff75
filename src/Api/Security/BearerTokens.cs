using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.DataProtection;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Security;

/// <summary>Reads the bearer token of a request and asks whether its user still is what it says.</summary>
internal static class BearerTokens
{
    /// <summary>
    /// Carries the token to the job dashboard, whose pages a browser opens without a header. Sent nowhere else.
    /// </summary>
    public const string DashboardCookie = "sa_dashboard";

    public const string DashboardPath = "/hangfire";

    /// <summary>The claim that holds the user's full name; it is looked up, not part of the token.</summary>
    public const string NameClaim = "name";

    public static IServiceCollection AddBearerTokens(this IServiceCollection services)
    {
        // Nothing of ours is protected with these keys; the framework would otherwise keep some in the home folder.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<AccessToken>((options, tokens) =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = tokens.Validation;
            options.IncludeErrorDetails = false;
            options.Events =
                new JwtBearerEvents { OnMessageReceived = ReadCookieAsync, OnTokenValidated = CheckUserAsync };
        });
        return services;
    }

    private static Task ReadCookieAsync(MessageReceivedContext context)
    {
        if (context.Request.Path.StartsWithSegments(DashboardPath, StringComparison.Ordinal)
            && context.Request.Headers.Authorization.Count == 0)
            context.Token = context.Request.Cookies[DashboardCookie];
        return Task.CompletedTask;
    }

    private static async Task CheckUserAsync(TokenValidatedContext context)
    {
        var identity = (ClaimsIdentity)context.Principal!.Identity!;
        if (identity.HasClaim(TokenClaims.Use, TokenClaims.Integration))
            return;
        var users = context.HttpContext.RequestServices.GetRequiredService<UserState>();
        var user = await users.FindAsync(
            int.Parse(identity.FindFirst(TokenClaims.Tenant)!.Value, CultureInfo.InvariantCulture),
            int.Parse(identity.FindFirst(TokenClaims.Subject)!.Value, CultureInfo.InvariantCulture),
            context.HttpContext.RequestAborted);
        if (user is null || !identity.HasClaim(TokenClaims.Role, user.Role.Name()))
            context.Fail("The user is disabled, gone, or has another role now.");
        else
            identity.AddClaim(new Claim(NameClaim, user.FullName));
    }
}
