namespace SupportAssistant.Core.Whmcs;

/// <summary>A connection as an admin enters it; a secret that is null stays as it is saved.</summary>
/// <param name="AccessKey">Optional in WHMCS; "" removes a saved one.</param>
public sealed record WhmcsConnectionInput(
    string? Url, string? Identifier, string? Secret, string? AccessKey = null, bool Enabled = true)
{
    internal static Dictionary<string, string[]> Check(WhmcsConnectionInput input, string? urlProblem, bool mayKeep)
    {
        var errors = new Dictionary<string, string[]>();
        if (urlProblem is not null)
            errors["url"] = [urlProblem];
        Require("identifier", "the identifier", input.Identifier);
        Require("secret", "the secret", input.Secret);
        if (input.AccessKey?.Length > 200)
            errors["access_key"] = ["This is longer than 200 characters."];
        return errors;

        void Require(string field, string name, string? value)
        {
            if (string.IsNullOrWhiteSpace(value) && !mayKeep)
                errors[field] = [$"Enter {name} of an API credential for this address."];
            else if (value?.Length > 200)
                errors[field] = ["This is longer than 200 characters."];
        }
    }
}

/// <summary>A saved connection as people may see it: without any of its secrets.</summary>
public sealed record WhmcsConnectionView(
    string Url, bool HasIdentifier, bool HasSecret, bool HasAccessKey, bool Enabled, string? Version,
    int ClockOffsetMinutes, DateTimeOffset? LastPollAt, DateTimeOffset? LastSuccessAt, string? LastError,
    int ConsecutiveFailures, DateTimeOffset? NextPollAt, DateTimeOffset UpdatedAt)
{
    internal static WhmcsConnectionView Of(WhmcsConnection row) => new(
        row.Url, HasIdentifier: true, HasSecret: true, row.SealedAccessKey is not null, row.Enabled, row.Version,
        row.ClockOffsetMinutes, row.LastPollAt, row.LastSuccessAt, row.LastError, row.ConsecutiveFailures,
        row.NextPollAt, row.UpdatedAt);
}
