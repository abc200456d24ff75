using System.Globalization;
using System.Text.Json;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// One JSON object of WHMCS, read without trust in its types: by PHP's version numbers come as strings or as numbers,
/// and an empty list as nothing, <c>[]</c>, <c>{}</c>, <c>""</c> or <c>[[]]</c>.
/// </summary>
internal readonly struct WireObject(JsonElement element)
{
    /// <summary>Entities decoded once; "" for what is missing or no plain value.</summary>
    public string Text(string name) => WireText.Decode(Raw(name));

    /// <summary>0 for what is missing, empty, fractional or too large.</summary>
    public int Number(string name) =>
        int.TryParse(Raw(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>
    /// A time of WHMCS's, which carries no zone, brought to UTC; null for zero dates and for what is none.
    /// </summary>
    public DateTimeOffset? Time(string name, TimeSpan offset)
    {
        var text = Raw(name).Trim();
        string[] formats = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss"];
        return DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && local.Year is > 1970 and < 9999
            ? new DateTimeOffset(local, offset).ToUniversalTime()
            : null;
    }

    public WireObject Object(string name) => new(Property(name));

    /// <summary>
    /// The objects under <c>container.item</c>: a list, a single object, numeric keys, or none in any shape.
    /// </summary>
    public IReadOnlyList<WireObject> Items(string container, string item)
    {
        var holder = Property(container);
        if (holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(item, out var inner))
            holder = inner;
        return [.. Flatten(holder).Select(found => new WireObject(found))];
    }

    private static IEnumerable<JsonElement> Flatten(JsonElement holder)
    {
        if (holder.ValueKind == JsonValueKind.Array)
            return holder.EnumerateArray().Where(IsFilled);
        if (!IsFilled(holder))
            return [];
        var members = holder.EnumerateObject();
        return members.All(member => member.Name.All(char.IsAsciiDigit))
            ? members.Select(member => member.Value).Where(IsFilled)
            : [holder];
    }

    private static bool IsFilled(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any();

    private string Raw(string name)
    {
        var value = Property(name);
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() ?? "",
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => "",
        };
    }

    private JsonElement Property(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;
}
