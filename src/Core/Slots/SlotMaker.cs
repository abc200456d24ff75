using System.Text;
using System.Text.RegularExpressions;
using SupportAssistant.Core.Facts;

namespace SupportAssistant.Core.Slots;

/// <summary>
/// Makes a reply to one customer reusable for others: whatever identifies the customer becomes a typed slot. In doubt a
/// value is the customer's; only what the company itself publishes stays.
/// </summary>
public static class SlotMaker
{
    /// <summary>Letters with digits, or five digits and more: "shopmu12", "QX-7781-AB", "100482".</summary>
    private static readonly Regex Code = new(
        @"\b(?:[A-Za-z]+[_-]?[0-9][\w-]{2,40}|[0-9]+[_-]?[A-Za-z][\w-]{3,40}|[0-9]{5,20}|[a-z]+_[a-z0-9_]{2,40})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Home = new(
        @"/(?:home\d?|Users|var/www/vhosts)/(?<v>[\w.-]+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly FactKind[] NobodysOwn = [FactKind.Port, FactKind.Percentage, FactKind.Path];

    /// <summary>Values of a text that may be a customer's, each once: what to look up among the company's own words.</summary>
    public static IReadOnlyList<string> Candidates(string text) =>
        [.. Found(text).Select(f => Published(f.Spelled, f.Kind)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <param name="isCompanys">Whether a candidate stands in the company's own words.</param>
    public static string Make(string text, CustomerFacts customer, Func<string, bool> isCompanys)
    {
        var made = new StringBuilder(text.Length);
        var at = 0;
        string? domain = null;
        foreach (var fact in Found(text))
        {
            var spelled = fact.Spelled;
            // "public_html" is everybody's; a name like it that the customer uses may be theirs.
            var isEverybodys = fact.Kind == FactKind.Number && !spelled.Any(char.IsAsciiDigit)
                && !customer.Said.Contains(spelled, StringComparison.Ordinal);
            if (fact.Start < at || isEverybodys || isCompanys(Published(spelled, fact.Kind)))
                continue;
            made.Append(text, at, fact.Start - at).Append(SlotOf(fact, spelled, customer, ref domain));
            at = fact.End;
        }
        return WithoutName(made.Append(text, at, text.Length - at).ToString(), customer.Name);
    }

    /// <summary>A host is published by its name alone, with any port or path behind it.</summary>
    private static string Published(string spelled, FactKind kind) => kind switch
    {
        FactKind.Host or FactKind.Link => HostName.Of(spelled),
        _ => spelled,
    };

    private static IEnumerable<Fact> Found(string text)
    {
        var facts = FactFinder.In(text, FactKind.Command).Where(f => !NobodysOwn.Contains(f.Kind)).ToList();
        var homes = Home.Matches(text).Select(m => new Fact(FactKind.UserName, m.Groups["v"].Index, m.Groups["v"].Value, m.Groups["v"].Value));
        var codes = Code.Matches(text).Select(m => new Fact(FactKind.Number, m.Index, m.Value, m.Value))
            .Where(c => !facts.Any(f => c.Start < f.End && f.Start < c.End));
        return facts.Concat(homes).Concat(codes).OrderBy(f => f.Start).ThenByDescending(f => f.Length);
    }

    private static string SlotOf(Fact fact, string spelled, CustomerFacts customer, ref string? first) => fact.Kind switch
    {
        FactKind.Email => SlotNames.Email,
        FactKind.Ip => SlotNames.Ip,
        FactKind.Phone => SlotNames.Phone,
        FactKind.Amount => SlotNames.Amount,
        FactKind.Date => SlotNames.Date,
        FactKind.UserName => SlotNames.UserName,
        FactKind.Number => SlotNames.OfNumber(fact.Label),
        FactKind.Link when !customer.Domains.Contains(HostName.WithoutService(HostName.Of(spelled))) => SlotNames.Link,
        _ => AroundDomain(spelled, ref first),
    };

    /// <summary>The scheme, a service's name, the port and a plain path stay: only the domain is the customer's.</summary>
    private static string AroundDomain(string spelled, ref string? first)
    {
        var host = HostName.Of(spelled);
        var bare = HostName.WithoutService(host);
        first ??= bare;
        var at = spelled.IndexOf(host, StringComparison.OrdinalIgnoreCase);
        var rest = spelled[(at + host.Length)..];
        var isPlain = rest.Length <= 30 && rest.All(c => c is '/' or '-' or ':' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            && rest.Count(char.IsAsciiDigit) <= (rest.StartsWith(':') ? 5 : 0);
        return spelled[..at] + HostName.ServiceOf(host) + (bare == first ? SlotNames.Domain : SlotNames.OtherDomain) + (isPlain ? rest : "");
    }

    /// <summary>The whole name, then its parts, as whole words and as they are spelled.</summary>
    private static string WithoutName(string text, string name)
    {
        var parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length > 2);
        foreach (var part in parts.Prepend(name.Trim()).Where(part => part.Length > 2).Distinct())
            text = Regex.Replace(
                text, $@"\b{Regex.Escape(part)}\b", SlotNames.Customer, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        return text.Replace($"{SlotNames.Customer} {SlotNames.Customer}", SlotNames.Customer, StringComparison.Ordinal);
    }
}
