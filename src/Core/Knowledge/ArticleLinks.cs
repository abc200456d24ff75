using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Knowledge;

/// <summary>Which articles a text links to: by the name of the file they came from, or by their id in WHMCS.</summary>
public static partial class ArticleLinks
{
    private static readonly string[] Endings = ["", ".md", ".markdown", ".html", ".htm", ".txt"];

    /// <returns>
    /// The <see cref="KbArticle.ExternalId"/> that each linked article would have; most are no article's, for a link may
    /// lead anywhere.
    /// </returns>
    public static IEnumerable<string> In(string text) => Links.Matches(text).SelectMany(link => ExternalIds(link.Groups[1].Value));

    private static IEnumerable<string> ExternalIds(string address)
    {
        if (WhmcsPages.Match(address) is { Success: true } page)
            return [WhmcsKnowledge.Pages + page.Groups["id"].Value];
        var path = address.Split('#', '?')[0].TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        var ending = Endings.LastOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase), "");
        return name.Length == ending.Length ? [] : Endings.Select(other => name[..^ending.Length] + other);
    }

    /// <summary>Markdown's links, and the addresses that stand in parentheses where HTML had a link.</summary>
    [GeneratedRegex(@"(?:\]\(|\((?=https?:))([^()\s]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Links { get; }

    /// <summary>An article's page with and without friendly addresses; a category's does not end in .html.</summary>
    [GeneratedRegex(@"knowledgebase/(?<id>\d+)/[^/]+\.html|displayarticle&(?:amp;)?id=(?<id>\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex WhmcsPages { get; }
}
