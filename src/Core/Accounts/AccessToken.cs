using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using SupportAssistant.Core.Secrets;

namespace SupportAssistant.Core.Accounts;

/// <summary>The names of the claims in an access token.</summary>
public static class TokenClaims
{
    public const string Subject = "sub";
    public const string Tenant = "tenant_id";
    public const string Role = "role";
    public const string Use = "token_use";
    public const string WhmcsAdminId = "whmcs_admin_id";
    public const string WhmcsAdminName = "whmcs_admin_name";

    /// <summary>The value of <see cref="Use"/> in a token that the addon holds for an agent.</summary>
    public const string Integration = "integration";
}

/// <summary>A token as it is handed out.</summary>
public sealed record IssuedToken(string Text, int ExpiresInSeconds);

/// <summary>Issues the short-lived tokens of people and of the addon, and says how they are checked.</summary>
public sealed class AccessToken(MasterKey masterKey, IOptions<AccountOptions> options, TimeProvider clock)
{
    /// <summary>
    /// Clocks of two machines may differ by this much; the library's own 5 minutes keep dead tokens alive (C3).
    /// </summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private readonly SymmetricSecurityKey key = new(masterKey.ForTokens());

    private readonly IReadOnlyList<SecurityKey> accepted =
        [.. masterKey.Previous.Prepend(masterKey).Select(each => new SymmetricSecurityKey(each.ForTokens()))];

    /// <summary>
    /// One algorithm, named: with the same key an unlisted one would be accepted (reliability notes, C3).
    /// </summary>
    public TokenValidationParameters Validation => new()
    {
        IssuerSigningKeys = accepted,
        ValidAlgorithms = [options.Value.JwtAlgorithm],
        ValidateIssuer = false,
        ValidateAudience = false,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        LifetimeValidator = (notBefore, expires, _, _) => IsAlive(notBefore, expires),
        NameClaimType = TokenClaims.Subject,
        RoleClaimType = TokenClaims.Role,
    };

    public IssuedToken Issue(User user) => Issue(user.TenantId, options.Value.AccessTokenMinutes, new()
    {
        [TokenClaims.Subject] = user.Id.ToString(CultureInfo.InvariantCulture),
        [TokenClaims.Role] = user.Role.Name(),
    });

    /// <summary>For an agent who works inside WHMCS and has no account here.</summary>
    public IssuedToken IssueForIntegration(int tenantId, int whmcsAdminId, string whmcsAdminName) =>
        Issue(tenantId, options.Value.IntegrationTokenMinutes, new()
        {
            [TokenClaims.Subject] = string.Create(CultureInfo.InvariantCulture, $"whmcs:{whmcsAdminId}"),
            [TokenClaims.Role] = UserRoles.SupportAgent,
            [TokenClaims.Use] = TokenClaims.Integration,
            [TokenClaims.WhmcsAdminId] = whmcsAdminId,
            [TokenClaims.WhmcsAdminName] = whmcsAdminName,
        });

    /// <returns>The identity in the token, or null when it is not one of ours or not alive.</returns>
    public async Task<ClaimsIdentity?> ValidateAsync(string token)
    {
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, Validation);
        return result.IsValid ? result.ClaimsIdentity : null;
    }

    private IssuedToken Issue(int tenantId, int minutes, Dictionary<string, object> claims)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        claims[TokenClaims.Tenant] = tenantId;
        claims[JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N");
        var text = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
        {
            Claims = claims,
            IssuedAt = now,
            Expires = now.AddMinutes(minutes),
            SigningCredentials = new SigningCredentials(key, options.Value.JwtAlgorithm),
        });
        return new IssuedToken(text, minutes * 60);
    }

    private bool IsAlive(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires + Skew > now && (notBefore is null || notBefore - Skew <= now);
    }
}
