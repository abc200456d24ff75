namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>Texts of hosting tickets with a secret in each.</summary>
internal static class PlantedSecrets
{
    /// <summary>Another seed plants other values in the same sentences.</summary>
    public static IReadOnlyList<(string Class, string Text, string Secret)> All(int seed)
    {
        var made = new MadeUp(seed);
        var prose = ProseSecrets.Passwords.SelectMany(group => group.Value.Select(frame =>
        {
            var secret = made.Password();
            return (group.Key, frame.Replace("%", secret, StringComparison.Ordinal), secret);
        }));
        return [.. prose, .. MachineSecrets.Of(made), .. NumberSecrets.Of(made)];
    }
}
