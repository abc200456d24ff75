using System.Text;
using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Prompts;

/// <summary>
/// Templates with <c>{variable}</c>s: lower-case identifiers in single braces. Any other brace (JSON, CSS,
/// <c>{{double}}</c>) is text.
/// </summary>
public static partial class PromptTemplate
{
    [GeneratedRegex(@"(?<!\{)\{([a-z][a-z0-9_]*)\}(?!\})", RegexOptions.CultureInvariant)]
    private static partial Regex Variable { get; }

    /// <summary>The variables a template uses beyond those allowed, each once, in order of appearance.</summary>
    public static IReadOnlyList<string> Unknown(string template, IReadOnlyCollection<string> allowed) =>
        [.. Variables(template).Where(name => !allowed.Contains(name)).Distinct()];

    /// <summary>The template has a place for this variable.</summary>
    public static bool Uses(string template, string name) => Variables(template).Contains(name);

    /// <summary>
    /// Puts the values in, in one pass: what was inserted is never looked at again, so a ticket whose subject is
    /// "{content}" shows exactly that. A variable without a value stays as it is.
    /// </summary>
    public static string Fill(string template, IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder(template.Length);
        var at = 0;
        foreach (var match in Variable.EnumerateMatches(template))
        {
            var name = template[(match.Index + 1)..(match.Index + match.Length - 1)];
            filled.Append(template, at, match.Index - at);
            filled.Append(values.TryGetValue(name, out var value) ? value : template.AsSpan(match.Index, match.Length));
            at = match.Index + match.Length;
        }
        return filled.Append(template, at, template.Length - at).ToString();
    }

    private static IEnumerable<string> Variables(string template) =>
        Variable.Matches(template).Select(match => match.Groups[1].Value);
}
