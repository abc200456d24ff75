using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SupportAssistant.Core.Whmcs;

/// <summary>Finds the one JSON object in the body of WHMCS's answer.</summary>
internal static class WireJson
{
    /// <summary>
    /// PHP prints a handful of warnings before the JSON at most; a web page has more braces than that.
    /// </summary>
    private const int MaxStarts = 50;

    /// <returns>The object, or null when there is none that WHMCS could have meant.</returns>
    public static WireObject? Find(ReadOnlySpan<byte> body)
    {
        // Not valid UTF-8 becomes U+FFFD here, and not an error.
        var text = WireText.MendEscapes(Encoding.UTF8.GetString(body));
        var start = text.IndexOf('{');
        for (var tries = 0; start >= 0 && tries < MaxStarts; tries++)
        {
            if (Parse(text.AsSpan(start)) is { } found)
                return new WireObject(Unflatten(found));
            start = text.IndexOf('{', start + 1);
        }
        return null;
    }

    /// <summary>
    /// One value is read and what follows it is left alone: warnings and comments come after the JSON, too.
    /// </summary>
    private static JsonElement? Parse(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            var root = JsonElement.ParseValue(ref reader);
            return root.TryGetProperty("result", out _) || root.TryGetProperty("status", out _) ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// WHMCS's own sample of GetAnnouncements has keys like <c>announcements[announcement][0][title]</c>.
    /// </summary>
    private static JsonElement Unflatten(JsonElement root)
    {
        if (!root.EnumerateObject().Any(property => property.Name.Contains('[', StringComparison.Ordinal)))
            return root;
        var tree = new JsonObject();
        foreach (var property in root.EnumerateObject())
        {
            var path = property.Name.Split(['[', ']'], StringSplitOptions.RemoveEmptyEntries);
            var branch = tree;
            foreach (var step in path.SkipLast(1))
            {
                if (branch[step] is not JsonObject next)
                    branch[step] = next = [];
                branch = next;
            }
            if (path.Length > 0)
                branch[path[^1]] = JsonNode.Parse(property.Value.GetRawText());
        }
        return JsonSerializer.SerializeToElement(tree);
    }
}
