namespace SupportAssistant.Core.Redaction;

/// <summary>What secrets are called in placeholders and warnings.</summary>
internal static class Kind
{
    public const string Password = "password";
    public const string PasswordHash = "password hash";
    public const string ApiKey = "API key";
    public const string SecretKey = "secret key";
    public const string PrivateKey = "private key";
    public const string Jwt = "JWT";
    public const string Session = "session";
    public const string LoginLink = "login link";
    public const string WebhookUrl = "webhook address";
    public const string TicketKey = "ticket key";
    public const string EppCode = "EPP code";
    public const string Pin = "PIN";
    public const string OneTimeCode = "one-time code";
    public const string SecurityAnswer = "security answer";
    public const string LicenceKey = "licence key";
    public const string Card = "card";
    public const string CardCode = "card code";
    public const string Iban = "IBAN";

    public static readonly IReadOnlyList<string> All =
    [
        Password, PasswordHash, ApiKey, SecretKey, PrivateKey, Jwt, Session, LoginLink, WebhookUrl, TicketKey,
        EppCode, Pin, OneTimeCode, SecurityAnswer, LicenceKey, Card, CardCode, Iban,
    ];
}
