namespace SupportAssistant.Core.Knowledge;

/// <summary>Reads a file that an admin uploads as an article: Markdown (with or without front matter), HTML or plain text.</summary>
public static class UploadedArticle
{
    /// <exception cref="FormatException">The kind of file is unknown, the file is empty, or its front matter is wrong.</exception>
    public static ArticleFields Read(string fileName, string text)
    {
        var format = ArticleText.FormatOf(fileName)
            ?? throw new FormatException("Only Markdown (.md), HTML (.html) and text (.txt) files can be read.");
        if (string.IsNullOrWhiteSpace(text))
            throw new FormatException("The file is empty.");
        var name = Path.GetFileNameWithoutExtension(fileName).Replace('-', ' ').Replace('_', ' ');
        if (format == ArticleFormat.Markdown && text.StartsWith("---", StringComparison.Ordinal))
        {
            var page = FrontMatter.Parse(text);
            return new ArticleFields(
                page.Title ?? name, ArticleText.Read(page.Body, format), page.Category ?? "general", [.. page.Tags], "public");
        }
        var content = ArticleText.Read(text, format);
        return new ArticleFields(HeadingOf(content) ?? name, content, "general", [], "public");
    }

    private static string? HeadingOf(string text) => text is ['#', ' ', ..] ? text.Split('\n')[0][2..].Trim() : null;
}
