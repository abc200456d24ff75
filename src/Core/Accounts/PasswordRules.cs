namespace SupportAssistant.Core.Accounts;

/// <summary>What a new password must be. Length counts, composition does not (NIST SP 800-63B 5.1.1.2).</summary>
public static class PasswordRules
{
    public const int MinimumLength = 10;
    public const int MaximumLength = 200;

    // The ones of ten characters and more that stand at the top of every leaked list, and this product's own names.
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "1234567890", "0123456789", "12345678910", "123456789a", "1q2w3e4r5t", "1q2w3e4r5t6y", "q1w2e3r4t5",
        "qwertyuiop", "qwerty12345", "qwerty1234", "qwerty123456", "asdfghjkl1", "asdfghjkl;", "zaq12wsxcde3",
        "1qaz2wsx3edc", "abcd123456", "abcdefghij", "abc1234567", "password12", "password123", "password1234",
        "password12345", "password123!", "passw0rd123", "p@ssw0rd123", "p@ssword123", "mypassword", "mypassword1",
        "letmein123", "letmein1234", "welcome123", "welcome1234", "welcome2024", "welcome2025", "welcome2026",
        "iloveyou12", "iloveyou123", "iloveyou1234", "administrator", "administrator1", "admin12345", "admin123456",
        "adminadmin", "changeme123", "changemenow", "default123", "secret1234", "trustno1234", "superman123",
        "football123", "baseball123", "sunshine123", "princess123", "dragon1234", "monkey1234", "michael123",
        "supportassistant", "support123", "support1234", "supportagent", "hosting123", "hosting1234",
        "correcthorsebatterystaple",
    };

    /// <returns>What is wrong with the password, in a sentence, or null.</returns>
    public static string? Problem(string password, string email)
    {
        if (password.Length < MinimumLength)
            return $"A password needs at least {MinimumLength} characters.";
        if (password.Length > MaximumLength)
            return $"A password has at most {MaximumLength} characters.";
        if (Common.Contains(password) || password.Distinct().Count() < 4)
            return "This password is among the first that anybody would try. Choose another one.";
        var name = email.Split('@')[0];
        if (password.Equals(email, StringComparison.OrdinalIgnoreCase)
            || (name.Length >= 4
                && password.Trim('0', '1', '2', '3', '!').Equals(name, StringComparison.OrdinalIgnoreCase)))
            return "The password must not be the e-mail address.";
        return null;
    }
}
