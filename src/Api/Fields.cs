using SupportAssistant.Core.Accounts;

namespace SupportAssistant.Api;

/// <summary>Checks the values of a request and names all wrong fields at once.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, string[]> errors = [];

    /// <param name="value">Null passes: what must not be null is not nullable in the request's record.</param>
    public Fields Text(string field, string? value, int most, int least = 1)
    {
        if (value is null)
            return this;
        if (value.Trim().Length < least)
            return Wrong(field, least == 1 ? "must not be empty" : $"needs at least {least} characters");
        if (value.Length > most)
            return Wrong(field, $"has at most {most} characters");
        return Must(!value.Contains('\0', StringComparison.Ordinal), field, "holds a character that cannot be stored");
    }

    public Fields Email(string field, string value) =>
        Must(EmailAddress.Normalize(value) is not null, field, "must be an e-mail address");

    public Fields Must(bool holds, string field, string otherwise) => holds ? this : Wrong(field, otherwise);

    /// <exception cref="ProblemException">422 with every wrong field.</exception>
    public void Check()
    {
        if (errors.Count > 0)
            throw ProblemException.Invalid(errors);
    }

    private Fields Wrong(string field, string sentence)
    {
        errors[field] = [.. errors.GetValueOrDefault(field, []), sentence];
        return this;
    }
}
