using Microsoft.Extensions.Options;
using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api.Security;

/// <summary>
/// Keeps a browser's refresh token where no script can read it. The cookie goes to the sign-in routes only, and from our
/// own pages only.
/// </summary>
internal sealed class SessionCookie(IHttpContextAccessor accessor, IOptions<AccountOptions> options)
{
    public const string Name = "sa_session";

    private const string Path = "/api/v1/auth";

    private HttpContext Context => accessor.HttpContext!;

    /// <summary>The refresh token that the browser keeps, or null.</summary>
    public string? Token => Context.Request.Cookies[Name];

    public void Keep(string refreshToken) => Context.Response.Cookies.Append(
        Name, refreshToken, Shape(TimeSpan.FromDays(options.Value.RefreshTokenDays)));

    public void Forget() => Context.Response.Cookies.Delete(Name, Shape(null));

    private CookieOptions Shape(TimeSpan? life) => new()
    {
        Path = Path,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = Context.Request.IsHttps,
        MaxAge = life,
    };
}
