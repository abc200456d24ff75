namespace SupportAssistant.Core.Intents;

/// <summary>What a ticket is about, how certainly (0 to 0.95), and the words that said so.</summary>
public sealed record DetectedIntent(Intent Intent, double Certainty, IReadOnlyList<string> Keywords)
{
    /// <summary>The answer depends on the company's own prices and rules; general articles cannot carry it.</summary>
    public bool NeedsCompanyKnowledge => Intent is Intent.Billing or Intent.Domains or Intent.Migration;

    /// <summary>
    /// The certainty of the contract: base of the category, +0.05 with two distinct keywords, +0.10 with three or
    /// more, at most 0.95; a ticket without a known subject stays at 0.50.
    /// </summary>
    internal static DetectedIntent Of(Intent intent, IReadOnlyList<string> keywords)
    {
        var bonus = intent == Intent.General ? 0m : keywords.Count switch { >= 3 => 0.10m, 2 => 0.05m, _ => 0m };
        return new DetectedIntent(intent, (double)Math.Min(0.95m, BaseCertainty(intent) + bonus), keywords);
    }

    private static decimal BaseCertainty(Intent intent) => intent switch
    {
        Intent.Billing or Intent.Ssl => 0.85m,
        Intent.Domains or Intent.Dns or Intent.Email or Intent.FilesBackup => 0.80m,
        Intent.WebsiteError or Intent.Database or Intent.AccountAccess => 0.75m,
        Intent.WebsiteSlow => 0.70m,
        Intent.Migration => 0.65m,
        Intent.Malware => 0.60m,
        _ => 0.50m,
    };
}
