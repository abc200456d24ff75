using SupportAssistant.Core.Tickets;

namespace SupportAssistant.Core.Knowledge;

/// <summary>How the content of an article was written.</summary>
public enum ArticleFormat
{
    /// <summary>Kept as it is.</summary>
    Markdown = 1,

    /// <summary>Read as a browser would show it, then written as Markdown.</summary>
    Html,

    /// <summary>Without any markup; nothing in it is read as a heading.</summary>
    PlainText,
}

/// <summary>Turns what an admin uploads into the one form that is stored, chunked and shown: Markdown.</summary>
public static class ArticleText
{
    /// <summary>Markdown that went through <see cref="MessageText.Clean"/>, which also bounds its length.</summary>
    public static string Read(string content, ArticleFormat format) => MessageText.Clean(format switch
    {
        ArticleFormat.Html => HtmlText.Read(content),
        ArticleFormat.PlainText => PlainText(content),
        _ => content,
    }).Trim();

    /// <summary>The format by a file's ending; null for one that is not an article.</summary>
    public static ArticleFormat? FormatOf(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => ArticleFormat.Markdown,
        ".html" or ".htm" => ArticleFormat.Html,
        ".txt" => ArticleFormat.PlainText,
        _ => null,
    };

    /// <summary>"# comment" in a pasted configuration is no heading, so it is escaped as Markdown asks.</summary>
    private static string PlainText(string content) => string.Join(
        '\n',
        content.ReplaceLineEndings("\n").Split('\n').Select(line => line.StartsWith('#') ? "\\" + line : line));
}
