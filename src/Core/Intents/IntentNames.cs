namespace SupportAssistant.Core.Intents;

/// <summary>The names of the intents on the wire, in the database and in articles' categories.</summary>
public static class IntentNames
{
    private static readonly Dictionary<Intent, string> Names = new()
    {
        [Intent.Billing] = "billing",
        [Intent.Domains] = "domains",
        [Intent.Dns] = "dns",
        [Intent.Ssl] = "ssl",
        [Intent.Email] = "email",
        [Intent.WebsiteError] = "website_error",
        [Intent.WebsiteSlow] = "website_slow",
        [Intent.Database] = "database",
        [Intent.Malware] = "malware",
        [Intent.Migration] = "migration",
        [Intent.AccountAccess] = "account_access",
        [Intent.FilesBackup] = "files_backup",
        [Intent.General] = "general",
    };

    private static readonly Dictionary<string, Intent> ByName =
        Names.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The snake_case name.</summary>
    public static string Name(this Intent intent) => Names[intent];

    /// <summary>The intent of a snake_case name; <see cref="FormatException"/> names what was not understood.</summary>
    public static Intent Parse(string name) =>
        ByName.TryGetValue(name, out var intent)
            ? intent
            : throw new FormatException($"'{name}' is not an intent; known are {string.Join(", ", ByName.Keys)}.");
}
