using System.Net;

namespace SupportAssistant.Core.Knowledge;

/// <summary>
/// HTML as Markdown text: what a reader sees and nothing else. Scripts, styles, comments and hidden elements go,
/// because a model would read what the admin cannot see; links keep their text and address. Linear in its length.
/// </summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Unseen =
        ["script", "style", "template", "noscript", "svg", "iframe", "object", "head", "select", "math", "canvas"];

    private static readonly HashSet<string> Invisible =
        ["display:none", "visibility:hidden", "font-size:0", "font-size:0px", "opacity:0"];

    private static readonly HashSet<string> RawContent = ["script", "style"];

    private static readonly HashSet<string> Void =
        ["br", "img", "hr", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr"];

    public static string Read(string html)
    {
        var writer = new HtmlWriter();
        string? hidden = null;
        var depth = 0;
        foreach (var token in HtmlTokens.Of(html, RawContent))
        {
            if (hidden is not null)
            {
                // An element that is hidden and never closed hides the rest, as it does in a browser.
                depth += token.Name == hidden ? token.IsEnd ? -1 : 1 : 0;
                hidden = depth == 0 ? null : hidden;
            }
            else if (token.Name is null)
                writer.Text(WebUtility.HtmlDecode(token.Text));
            else if (token.IsEnd)
                writer.End(token.Name);
            else if (IsHidden(token) && !Void.Contains(token.Name))
                (hidden, depth) = (token.Name, 1);
            else
                writer.Start(token.Name, WebUtility.HtmlDecode(token.Attribute("href") ?? ""));
        }
        return writer.Finish();
    }

    private static bool IsHidden(HtmlToken token)
    {
        if (Unseen.Contains(token.Name!) || token.Attribute("hidden") is not null)
            return true;
        return token.Attribute("aria-hidden") == "true"
            || (token.Attribute("style") is { } style && Declarations(style).Any(Invisible.Contains));
    }

    private static string[] Declarations(string style) =>
        style.ToLowerInvariant().Replace(" ", "").Replace("!important", "").Split(';');
}
