using System.Globalization;

namespace SupportAssistant.Core.Knowledge;

/// <summary>
/// The head of an article file between two lines of "---": "key: value" lines, tags as "[a, b]". A text without a
/// head is all body. Strict: what is not understood is a <see cref="FormatException"/> naming the line.
/// </summary>
public sealed record FrontMatter(
    string? Id,
    string? Title,
    string? Category,
    IReadOnlyList<string> Tags,
    DateOnly? Reviewed,
    IReadOnlyDictionary<string, string> Other,
    string Body)
{
    private const string Fence = "---";

    /// <summary>Reads a whole file; line numbers in errors count from 1.</summary>
    public static FrontMatter Parse(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
            return new FrontMatter(
                null, null, null, [], null, new Dictionary<string, string>(), string.Join('\n', lines));
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
            throw new FormatException("Line 1: the front matter has no closing line of \"---\".");
        var values = ReadValues(lines[1..end]);
        return new FrontMatter(
            values.Take("id")?.Value,
            values.Take("title")?.Value,
            values.Take("category")?.Value,
            values.Take("tags") is { } tags ? ReadTags(tags) : [],
            values.Take("reviewed") is { } reviewed ? ReadDate(reviewed) : null,
            values.ToDictionary(pair => pair.Key, pair => pair.Value.Value),
            string.Join('\n', lines[(end + 1)..]).TrimStart('\n'));
    }

    private static Dictionary<string, Entry> ReadValues(string[] lines)
    {
        var values = new Dictionary<string, Entry>(StringComparer.Ordinal);
        for (var index = 0; index < lines.Length; index++)
        {
            var number = index + 2;
            var line = lines[index].TrimEnd();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':');
            var key = colon > 0 ? line[..colon] : "";
            if (key.Length == 0 || !key.All(letter => char.IsAsciiLetterLower(letter) || letter is '_' or '-'))
                throw new FormatException($"Line {number}: expected \"key: value\" with a lower-case key.");
            if (!values.TryAdd(key, new Entry(number, Unquoted(line[(colon + 1)..].Trim(), number))))
                throw new FormatException($"Line {number}: '{key}' is given twice.");
        }
        return values;
    }

    private static string Unquoted(string value, int number)
    {
        if (value.Length == 0 || value[0] is not ('"' or '\''))
            return value;
        return value.Length > 1 && value[^1] == value[0]
            ? value[1..^1]
            : throw new FormatException($"Line {number}: the quotation mark is not closed.");
    }

    private static string[] ReadTags(Entry entry)
    {
        if (entry.Value is not ['[', .. var inside, ']'])
            throw new FormatException($"Line {entry.Line}: tags are written as [a, b].");
        return inside.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static DateOnly ReadDate(Entry entry) =>
        DateOnly.TryParseExact(
            entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new FormatException($"Line {entry.Line}: '{entry.Value}' is not a date such as 2026-11-15.");

    internal sealed record Entry(int Line, string Value);
}

/// <summary>Takes out what has a property of its own, so that the rest remains as other keys.</summary>
internal static class FrontMatterEntries
{
    public static FrontMatter.Entry? Take(this Dictionary<string, FrontMatter.Entry> values, string key) =>
        values.Remove(key, out var entry) ? entry : null;
}
