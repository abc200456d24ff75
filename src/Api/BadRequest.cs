using System.Text.Json;
using System.Text.RegularExpressions;

namespace SupportAssistant.Api;

/// <summary>
/// Names the field behind the framework's "bad request": syntax is a 400, everything about a field a 422. The framework
/// only says it in its sentences, so they are read here; tests fail when a new version words them otherwise.
/// </summary>
internal static partial class BadRequest
{
    public static ProblemException From(BadHttpRequestException bad)
    {
        if (bad.InnerException is JsonException json)
            return From(json);
        var parameter = Parameter().Match(bad.Message);
        if (!parameter.Success)
            return new ProblemException(bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? "The body is too large."
                : "The request cannot be read: it needs a body in JSON.");
        return ProblemException.Invalid(
            JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Groups["name"].Value),
            bad.Message.StartsWith("Required", StringComparison.Ordinal) ? "is required" : "has the wrong form");
    }

    private static ProblemException From(JsonException json)
    {
        // The reader's own exception inside: the text is not JSON at all.
        if (json.InnerException is JsonException)
            return new ProblemException(StatusCodes.Status400BadRequest, "The body is not valid JSON.");
        var missing = Missing().Match(json.Message);
        if (missing.Success)
            return ProblemException.Invalid(missing.Groups["name"].Captures.ToDictionary(
                name => Prefix(json.Path) + name.Value, _ => new[] { "is required" }));
        return json.Path is null or "$"
            ? new ProblemException(StatusCodes.Status422UnprocessableEntity, "The body must be a JSON object.")
            : ProblemException.Invalid(json.Path[2..], "has the wrong type or value");
    }

    private static string Prefix(string? path) => path is null or "$" ? "" : path[2..] + ".";

    [GeneratedRegex(
        """^(Required parameter|Failed to bind parameter) "\S+ (?<name>\w+)" """, RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex(
        """missing required properties including: ('(?<name>\w+)'[,; .]*)+""", RegexOptions.CultureInvariant)]
    private static partial Regex Missing();
}
