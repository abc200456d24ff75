using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SupportAssistant.Api.Security;
using SupportAssistant.Core.Accounts;
using SupportAssistant.Core.Audit;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Whmcs;

namespace SupportAssistant.Api.Endpoints;

internal static class AuthEndpoints
{
    public static void MapAuth(this IEndpointRouteBuilder api)
    {
        var auth = api.MapGroup("/auth").WithTags("auth");
        auth.MapPost("/login", LoginAsync).AllowAnonymous().ProducesProblem(StatusCodes.Status429TooManyRequests);
        auth.MapPost("/refresh", RefreshAsync).AllowAnonymous();
        auth.MapPost("/logout", LogoutAsync).AllowAnonymous();
        auth.MapPost("/register", RegisterAsync).AllowAnonymous().ProducesProblem(StatusCodes.Status409Conflict);
        auth.MapPost("/integration-token", IntegrationTokenAsync).AllowAnonymous();
        auth.MapGet("/me", MeAsync).RequireAuthorization(Policies.Agent);
        auth.MapPost("/dashboard", OpenDashboard).RequireAuthorization(Policies.Admin);
    }

    private static async Task<Ok<SessionAnswer>> LoginAsync(
        LoginRequest request, SignIn signIn, SignInThrottle throttle, SessionCookie cookie, HttpContext context,
        CancellationToken cancellationToken)
    {
        new Fields().Text("email", request.Email, most: 254).Text("password", request.Password, most: 1000).Check();
        var address = context.Connection.RemoteIpAddress;
        if (throttle.Begin(request.Email, address) is { } wait)
            throw ProblemException.TooMany("Too many failed sign-ins. Wait a little.", wait);
        var session = await signIn.LoginAsync(request.Email, request.Password, cancellationToken)
            ?? throw ProblemException.Unauthorized("The e-mail address or the password is wrong.");
        throttle.Succeeded(request.Email, address);
        return TypedResults.Ok(SessionAnswer.Of(session, request.UseCookie ? cookie : null));
    }

    /// <summary>A browser leaves the token out: it is in its cookie, and the next one goes there too.</summary>
    private static async Task<Ok<SessionAnswer>> RefreshAsync(
        RefreshRequest request, SignIn signIn, SessionCookie cookie, CancellationToken cancellationToken)
    {
        new Fields().Text("refresh_token", request.RefreshToken, most: 200).Check();
        var session = await signIn.RefreshAsync(request.RefreshToken ?? cookie.Token ?? "", cancellationToken)
            ?? throw ProblemException.Unauthorized("This session has ended. Sign in again.");
        return TypedResults.Ok(SessionAnswer.Of(session, request.RefreshToken is null ? cookie : null));
    }

    private static async Task<NoContent> LogoutAsync(
        RefreshRequest request, SignIn signIn, SessionCookie cookie, CancellationToken cancellationToken)
    {
        await signIn.LogoutAsync(request.RefreshToken ?? cookie.Token ?? "", cancellationToken);
        if (request.RefreshToken is null)
            cookie.Forget();
        return TypedResults.NoContent();
    }

    private static async Task<Created<SessionAnswer>> RegisterAsync(
        RegisterRequest request, Invitations invitations, SignIn signIn, AuditTrail audit, CurrentActor actor,
        SessionCookie cookie, CancellationToken cancellationToken)
    {
        new Fields()
            .Text("invitation", request.Invitation, most: 200)
            .Text("full_name", request.FullName, most: 200)
            .Text("password", request.Password, PasswordRules.MaximumLength, PasswordRules.MinimumLength)
            .Check();
        var accepted = await invitations.AcceptAsync(
            request.Invitation, request.FullName.Trim(), request.Password, cancellationToken);
        var user = accepted.Outcome switch
        {
            InvitationOutcome.Accepted => accepted.User!,
            InvitationOutcome.EmailTaken =>
                throw ProblemException.Conflict("This e-mail address already has an account."),
            InvitationOutcome.PasswordRefused => throw ProblemException.Invalid("password", accepted.Problem!),
            _ => throw ProblemException.Invalid("invitation", "is not valid, has been used, or has expired"),
        };
        actor.Name = $"user:{user.Id}";
        audit.Record("user.joined", user.Id, user.Role.Name());
        var session = await signIn.OpenAsync(user, cancellationToken);
        return TypedResults.Created("/api/v1/auth/me", SessionAnswer.Of(session, request.UseCookie ? cookie : null));
    }

    /// <summary>The addon vouches for the agent: WHMCS has signed him in, its key has signed the addon in.</summary>
    private static async Task<Ok<IntegrationTokenAnswer>> IntegrationTokenAsync(
        IntegrationTokenRequest request, IntegrationKeys keys, AccessToken tokens, CancellationToken cancellationToken)
    {
        new Fields()
            .Text("integration_key", request.IntegrationKey, most: 200)
            .Must(request.WhmcsAdminId >= 0, "whmcs_admin_id", "must be WHMCS's id of the admin, or 0 for its cron")
            .Text("whmcs_admin_name", request.WhmcsAdminName, most: 200)
            .Check();
        var key = await keys.FindByKeyAsync(request.IntegrationKey, cancellationToken)
            ?? throw ProblemException.Unauthorized("This integration key is unknown or has been revoked.");
        var token = tokens.IssueForIntegration(key.TenantId, request.WhmcsAdminId, request.WhmcsAdminName);
        return TypedResults.Ok(new IntegrationTokenAnswer(
            token.Text, "bearer", token.ExpiresInSeconds, IntegrationKeys.KeyId(key)));
    }

    private static async Task<Ok<MeAnswer>> MeAsync(
        CurrentActor actor, AppDbContext db, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } id)
            throw ProblemException.Forbidden("This token belongs to the addon, not to a user.");
        var user = await db.Users.SingleAsync(u => u.Id == id, cancellationToken);
        var tenant = await db.Tenants.SingleAsync(t => t.Id == user.TenantId, cancellationToken);
        return TypedResults.Ok(MeAnswer.Of(user, tenant.Name));
    }

    /// <summary>Lets the browser that sent this token open the job dashboard, until the token expires.</summary>
    private static NoContent OpenDashboard(HttpContext context)
    {
        var token = context.Request.Headers.Authorization.ToString()["Bearer ".Length..];
        context.Response.Cookies.Append(BearerTokens.DashboardCookie, token, new CookieOptions
        {
            Path = BearerTokens.DashboardPath,
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
        });
        return TypedResults.NoContent();
    }
}

/// <param name="UseCookie">A browser's way: the refresh token comes as a cookie that scripts cannot read, not in the answer.</param>
internal sealed record LoginRequest(string Email, string Password, bool UseCookie = false);

/// <param name="RefreshToken">Left out by a browser, whose cookie holds it.</param>
internal sealed record RefreshRequest(string? RefreshToken = null);

/// <param name="UseCookie">As in signing in.</param>
internal sealed record RegisterRequest(string Invitation, string FullName, string Password, bool UseCookie = false);

internal sealed record IntegrationTokenRequest(string IntegrationKey, int WhmcsAdminId, string WhmcsAdminName);

/// <inheritdoc cref="SessionAnswer"/>
/// <param name="KeyId">The name under which this key's webhooks are signed, for <c>X-SupportAssistant-Key</c>.</param>
internal sealed record IntegrationTokenAnswer(string AccessToken, string TokenType, int ExpiresIn, string KeyId);

internal sealed record MeAnswer(int Id, string Email, string FullName, UserRole Role, int TenantId, string TenantName)
{
    public static MeAnswer Of(User user, string tenantName) =>
        new(user.Id, user.Email, user.FullName, user.Role, user.TenantId, tenantName);
}

/// <param name="TokenType">Always <c>bearer</c>.</param>
/// <param name="ExpiresIn">Seconds until the access token ends.</param>
/// <param name="RefreshToken">Null when it went into the cookie.</param>
internal sealed record SessionAnswer(string AccessToken, string TokenType, int ExpiresIn, string? RefreshToken, MeAnswer User)
{
    /// <param name="cookie">Where the refresh token goes instead of the answer, or null.</param>
    public static SessionAnswer Of(Session session, SessionCookie? cookie)
    {
        cookie?.Keep(session.RefreshToken);
        return new SessionAnswer(
            session.AccessToken.Text, "bearer", session.AccessToken.ExpiresInSeconds,
            cookie is null ? session.RefreshToken : null, MeAnswer.Of(session.User, session.TenantName));
    }
}
