using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Tenancy;

namespace SupportAssistant.Api.Security;

/// <summary>
/// Sets the request's tenant and actor from its token and nothing else, and puts both into every line of its log. Open
/// endpoints (sign-in, webhooks) find their tenant themselves, whatever token came along.
/// </summary>
internal sealed class Caller(RequestDelegate next, ILogger<Caller> logger)
{
    public async Task InvokeAsync(HttpContext context, CurrentTenant tenant, CurrentActor actor)
    {
        var isOpen = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (isOpen || context.User.Identity is not ClaimsIdentity { IsAuthenticated: true } caller)
        {
            await next(context);
            return;
        }
        tenant.Set(int.Parse(caller.FindFirst(TokenClaims.Tenant)!.Value, CultureInfo.InvariantCulture));
        Describe(actor, caller);
        using (logger.BeginScope(new Dictionary<string, object> { ["Tenant"] = tenant.Id, ["Actor"] = actor.Name }))
            await next(context);
    }

    private static void Describe(CurrentActor actor, ClaimsIdentity caller)
    {
        var subject = caller.FindFirst(TokenClaims.Subject)!.Value;
        if (caller.HasClaim(TokenClaims.Use, TokenClaims.Integration))
        {
            actor.Name = subject;
            actor.DisplayName = caller.FindFirst(TokenClaims.WhmcsAdminName)?.Value ?? "";
            return;
        }
        actor.UserId = int.Parse(subject, CultureInfo.InvariantCulture);
        actor.Name = $"user:{subject}";
        actor.DisplayName = caller.FindFirst(BearerTokens.NameClaim)?.Value ?? "";
    }
}
