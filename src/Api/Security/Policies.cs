using System.Net;
using Microsoft.AspNetCore.Authorization;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Security;

/// <summary>Who may do what. An endpoint that names no policy still needs a valid token.</summary>
internal static class Policies
{
    /// <summary>Everybody who works on tickets, agents inside WHMCS included.</summary>
    public const string Agent = nameof(Agent);

    public const string Admin = nameof(Admin);

    /// <summary>The addon's tokens only.</summary>
    public const string Integration = nameof(Integration);

    /// <summary>This machine, or an admin.</summary>
    public const string Metrics = nameof(Metrics);

    public static IServiceCollection AddPolicies(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(context =>
                context.User.Identity is { IsAuthenticated: true } || IsRefusal(context.Resource)).Build())
            .AddPolicy(Agent, policy => policy.RequireRole(UserRoles.SupportAgent, UserRoles.Admin))
            .AddPolicy(Admin, policy => policy.RequireRole(UserRoles.Admin))
            .AddPolicy(Integration, policy => policy.RequireClaim(TokenClaims.Use, TokenClaims.Integration))
            .AddPolicy(Metrics, policy => policy.RequireAssertion(context =>
                context.User.IsInRole(UserRoles.Admin) || context.Resource is HttpContext http && IsThisMachine(http)));
        return services;
    }

    // The endpoints that routing makes up to say 405 or 415 carry nothing; "unauthorized" would hide what is wrong.
    private static bool IsRefusal(object? resource) =>
        resource is HttpContext http && http.GetEndpoint() is { Metadata.Count: 0 };

    // Behind a proxy on the same machine everybody comes from loopback (reliability notes, H14); a proxy adds its
    // headers.
    private static bool IsThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.Keys.Any(name =>
            name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));
}
