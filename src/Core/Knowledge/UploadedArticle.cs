namespace SupportAssistant.Core.Knowledge;

/// <summary>Reads a file that an admin uploads as an article: Markdown (with or without front matter), HTML or plain text.</summary>
public static class UploadedArticle
{
    private static readonly string[] Known = [".md", ".markdown", ".html", ".htm", ".txt"];

    /// <exception cref="FormatException">The kind of file is unknown, the file is empty, or its front matter is wrong.</exception>
    public static ArticleFields Read(string fileName, string text)
    {
        var kind = Path.GetExtension(fileName).ToLowerInvariant();
        if (!Known.Contains(kind))
            throw new FormatException("Only Markdown (.md), HTML (.html) and text (.txt) files can be read.");
        if (string.IsNullOrWhiteSpace(text))
            throw new FormatException("The file is empty.");
        var name = Path.GetFileNameWithoutExtension(fileName).Replace('-', ' ').Replace('_', ' ');
        if (kind is ".html" or ".htm")
            return new ArticleFields(name, ArticleText.FromHtml(text), "general", [], "public");
        if (kind != ".txt" && text.StartsWith("---", StringComparison.Ordinal))
        {
            var page = FrontMatter.Parse(text);
            return new ArticleFields(
                page.Get("title") ?? name, page.Body.Trim(), page.Get("category") ?? "general", [.. page.List("tags")], "public");
        }
        return new ArticleFields(HeadingOf(text) ?? name, text.Trim(), "general", [], "public");
    }

    private static string? HeadingOf(string text) => text.TrimStart() is ['#', ' ', ..] start
        ? start.Split('\n')[0].TrimStart('#').Trim()
        : null;
}
