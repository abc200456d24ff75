namespace SupportAssistant.Core.Accounts;

/// <summary>How people prove who they are, and for how long that holds.</summary>
public sealed class AccountOptions
{
    /// <summary>HS256, HS384 or HS512 (<c>JWT_ALGORITHM</c>).</summary>
    public string JwtAlgorithm { get; init; } = "HS256";

    /// <summary>Life of an access token in minutes (<c>ACCESS_TOKEN_EXPIRE_MINUTES</c>).</summary>
    public int AccessTokenMinutes { get; init; } = 30;

    /// <summary>
    /// Life of the addon's token for one agent in minutes; its key can be revoked, its tokens only run out.
    /// </summary>
    public int IntegrationTokenMinutes { get; init; } = 10;

    /// <summary>Days without any use after which a session ends.</summary>
    public int RefreshTokenDays { get; init; } = 14;

    public int InvitationDays { get; init; } = 7;

    /// <summary>bcrypt's cost: 12 is 0.7 s of one core for a sign-in. Tests lower it.</summary>
    public int PasswordCost { get; init; } = 12;
}
